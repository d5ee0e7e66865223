package lodestar.voice;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.Ids;
import lodestar.people.Someone;
import lodestar.people.Supporter;
import lodestar.vault.Words;
import lodestar.voice.Happened.Answer;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import lodestar.voice.Happened.Heard;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.Verdict;
import org.jspecify.annotations.Nullable;

/** What was said, and what came of it, before Lodestar was there: for a council that is made up. */
@Singleton
@Requires(env = "demo")
public class SaidBefore {

    private final SayingRepository sayings;
    private final HappenedRepository happened;
    private final Ids ids;

    SaidBefore(SayingRepository sayings, HappenedRepository happened, Ids ids) {
        this.sayings = sayings;
        this.happened = happened;
        this.ids = ids;
    }

    /**
     * One thing that was said.
     *
     * @param hearer the only one who may hear it
     * @param area code of the area it is about; none when it is about nothing in particular
     */
    public record Told(
            Someone speaker,
            Supporter hearer,
            String words,
            @Nullable String area,
            boolean goodNews,
            Instant at) {

        /** Nothing of it: what somebody said must not find its way into a log. */
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** Says it. What came of it is added to the story that this gives back. */
    public Story said(Told told) {
        var person = told.speaker().person();
        var saying = new Saying(
                person.councilId(),
                ids.next(),
                person.id(),
                Manner.TYPED,
                told.goodNews(),
                told.area() == null ? null : About.Kind.AREA,
                told.area(),
                null,
                Words.of(told.words()),
                told.at(),
                null);
        sayings.save(saying, told.speaker());
        sayings.share(new Share(saying.councilId(), saying.id(), 1, true, false, told.at()), List.of(told.hearer()));
        return new Story(told, saying);
    }

    private static Words there(String words) {
        return Objects.requireNonNull(Words.of(words));
    }

    /** One thing said, and what came of it, step by step. */
    public final class Story {

        private final Told told;
        private final Saying saying;
        private int steps;

        private Story(Told told, Saying saying) {
            this.told = told;
            this.saying = saying;
        }

        /** Which saying it is of. */
        public UUID sayingId() {
            return saying.id();
        }

        /** The panel may be shown the words. */
        public Story forPanel(Instant at) {
            sayings.shareAsBefore(new Share(saying.councilId(), saying.id(), 2, true, true, at));
            return this;
        }

        public Story heard(Instant at) {
            return add(new Heard(told.hearer().id(), at));
        }

        public Story yes(String reason, Instant at) {
            return answered(Answer.YES, reason, null, at);
        }

        public Story no(String reason, Instant at) {
            return answered(Answer.NO, reason, null, at);
        }

        public Story notYet(String reason, LocalDate byWhen, Instant at) {
            return answered(Answer.NOT_YET, reason, byWhen, at);
        }

        public Story done(String words, Instant at) {
            return add(new Done(told.hearer().id(), there(words), at));
        }

        public Story sorted(Instant at) {
            return add(new Judged(told.speaker().youngPersonId(), Verdict.SORTED, null, at));
        }

        private Story answered(Answer answer, String reason, @Nullable LocalDate byWhen, Instant at) {
            return add(new Answered(told.hearer().id(), answer, there(reason), byWhen, at));
        }

        private Story add(Happened next) {
            steps++;
            happened.add(HappenedRow.of(saying, steps, next), told.speaker());
            return this;
        }
    }
}
