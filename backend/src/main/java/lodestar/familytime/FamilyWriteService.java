package lodestar.familytime;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.store.Taken;
import org.jspecify.annotations.Nullable;

/** Saying something about family time: each side its own words, and nothing over what the writer has not seen. */
@Singleton
class FamilyWriteService {

    private final PeopleService people;
    private final FamilyRepository repository;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    FamilyWriteService(PeopleService people, FamilyRepository repository, Receipts receipts, Ids ids, Clock clock) {
        this.people = people;
        this.repository = repository;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    FamilyWord ask(Actor actor, AskFamilyTime it) {
        var me = people.get(actor, Action.PEOPLE_ASK_FAMILY_TIME, actor.person());
        return write(actor, me, it, it.clientMutationId(), null, next -> List.of(next.wish(it, ids.next())));
    }

    FamilyWord say(Actor actor, SayFamilyView it) {
        var me = people.get(actor, Action.PEOPLE_ASK_FAMILY_TIME, actor.person());
        return write(actor, me, it, it.clientMutationId(), null, next -> List.of(next.view(it)));
    }

    FamilyWord feel(Actor actor, FeelFamilyTime it) {
        var me = people.get(actor, Action.PEOPLE_ASK_FAMILY_TIME, actor.person());
        return write(actor, me, it, it.clientMutationId(), it.timeId(), next -> List.of(next.feeling(it)));
    }

    FamilyWord answer(Actor actor, AnswerFamilyTime it, PersonId youngPerson) {
        var someone = people.get(actor, Action.PEOPLE_ANSWER_FAMILY_TIME, youngPerson);
        return write(actor, someone, it, it.clientMutationId(), null, next -> List.of(next.answer(it)));
    }

    FamilyWord plan(Actor actor, PlanFamilyTime it, PersonId youngPerson) {
        var someone = people.get(actor, Action.PEOPLE_ANSWER_FAMILY_TIME, youngPerson);
        return write(actor, someone, it, it.clientMutationId(), null, next -> List.of(next.plan(it)));
    }

    /** What came of a time, as either side says it. */
    FamilyWord say(Actor actor, SayFamilyTime it, PersonId youngPerson) {
        var someone = people.get(actor, Action.PEOPLE_FAMILY_TIME, youngPerson);
        return write(actor, someone, it, it.clientMutationId(), it.timeId(), next -> next.happened(it, ids));
    }

    /** The first of the words that are made is what was said, and stands in the receipt. */
    private FamilyWord write(
            Actor actor,
            Someone someone,
            Record payload,
            UUID clientMutationId,
            @Nullable UUID time,
            Function<FamilyNext, List<FamilyWord>> said) {
        var made = new AtomicReference<@Nullable FamilyWord>();
        var result = new Receipts.Result(ids.next(), null);
        var receipt = Taken.again(() -> receipts.once(actor, clientMutationId, payload, result, () -> {
            var family = repository.findFor(actor, someone, time);
            var words = said.apply(new FamilyNext(family, pen(actor, someone, result.id())));
            Taken.unless(repository.add(someone, words));
            made.set(words.getFirst());
        }));
        var fresh = made.get();
        return fresh != null && fresh.id().equals(receipt.resultId())
                ? fresh
                : repository.findById(someone, receipt.resultId()).orElseThrow(DomainError.NotFound::new);
    }

    private FamilyPen pen(Actor actor, Someone someone, UUID id) {
        var side = actor.person().equals(someone.youngPersonId()) ? FamilySide.YOUNG_PERSON : FamilySide.STAFF;
        return new FamilyPen(
                actor.council(),
                someone.youngPersonId(),
                actor.person(),
                side,
                id,
                clock.instant(),
                Clocks.today(clock));
    }
}
