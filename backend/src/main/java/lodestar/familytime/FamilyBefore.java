package lodestar.familytime;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.Clocks;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/** Family time of the made-up council that was asked for, answered and had before anybody visits it. */
@Singleton
@Requires(env = "demo")
public class FamilyBefore {

    private static final String NOBODY_SENDS_THIS = "";

    private final FamilyRepository repository;
    private final Ids ids;

    FamilyBefore(FamilyRepository repository, Ids ids) {
        this.repository = repository;
        this.ids = ids;
    }

    /** Somebody whom a young person asked to see each week. */
    public Story askedEveryWeek(Someone someone, PersonId worker, String who, Instant at) {
        var wish = ids.next();
        var sent = new AskFamilyTime(wish, null, 0, who, Wanted.SEE, HowOften.EVERY_WEEK, null);
        var word = pen(someone, someone.youngPersonId(), FamilySide.YOUNG_PERSON, at)
                .wish(wish, sent);
        repository.add(someone, List.of(word));
        return new Story(someone, worker, word);
    }

    private FamilyPen pen(Someone someone, PersonId by, FamilySide side, Instant at) {
        return new FamilyPen(
                someone.person().councilId(), someone.youngPersonId(), by, side, ids.next(), at, Clocks.day(at));
    }

    /** What became of it, word by word. */
    public final class Story {

        private final Someone someone;
        private final PersonId worker;
        private final FamilyWord version;
        private final UUID wish;

        private Story(Someone someone, PersonId worker, FamilyWord version) {
            this.someone = someone;
            this.worker = worker;
            this.version = version;
            wish = version.wishId();
        }

        public Story yes(String reason, Instant at) {
            return answered(CouncilAnswer.YES, reason, at);
        }

        public Story notYet(String reason, Instant at) {
            return answered(CouncilAnswer.NOT_YET, reason, at);
        }

        /** It was so that day, and this is how it felt. */
        public Story was(Instant at, String felt) {
            var time = planned(at);
            add(pen(FamilySide.STAFF, at).happened(time.id(), time.onDay(), said(time, WhatHappened.HAPPENED, null)));
            add(pen(FamilySide.YOUNG_PERSON, at).said(time, FamilyKind.FEELING, 0, Feeling.GOOD, felt));
            return this;
        }

        /** The council cancelled it. */
        public Story cancelled(Instant at, String why) {
            var time = planned(at);
            add(pen(FamilySide.STAFF, at).happened(time.id(), time.onDay(), said(time, WhatHappened.CANCELLED, why)));
            return this;
        }

        /** It is planned for a day to come. */
        public Story planned(LocalDate day, String words, Instant at) {
            add(pen(FamilySide.STAFF, at).time(ids.next(), wish, null, TimeNoted.PLANNED, day, words));
            return this;
        }

        private FamilyWord planned(Instant at) {
            var time = pen(FamilySide.STAFF, at).time(ids.next(), wish, null, TimeNoted.PLANNED, Clocks.day(at), null);
            add(time);
            return time;
        }

        private SayFamilyTime said(FamilyWord time, WhatHappened what, @Nullable String why) {
            var whom = what == WhatHappened.CANCELLED ? Whom.COUNCIL : null;
            return new SayFamilyTime(wish, NOBODY_SENDS_THIS, wish, time.id(), null, 0, what, whom, null, null, why);
        }

        private Story answered(CouncilAnswer answer, String reason, Instant at) {
            var sent = new AnswerFamilyTime(wish, NOBODY_SENDS_THIS, wish, 1, 0, answer, null, null, reason);
            add(pen(FamilySide.STAFF, at).answer(version.id(), sent));
            return this;
        }

        private void add(FamilyWord word) {
            repository.add(someone, List.of(word));
        }

        private FamilyPen pen(FamilySide side, Instant at) {
            var by = side == FamilySide.STAFF ? worker : someone.youngPersonId();
            return FamilyBefore.this.pen(someone, by, side, at);
        }
    }
}
