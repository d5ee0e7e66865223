package lodestar.safety;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.access.Role;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.recording.UnwrittenSounds;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** Asking for help, and taking concerns up until a safeguarding lead closes them. */
@Singleton
class ConcernService {

    private final PeopleService people;
    private final ConcernRepository concerns;
    private final TakingUpRepository takings;
    private final ClosingRepository closings;
    private final Raising raising;
    private final UnwrittenSounds sounds;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    ConcernService(
            PeopleService people,
            ConcernRepository concerns,
            TakingUpRepository takings,
            ClosingRepository closings,
            Raising raising,
            UnwrittenSounds sounds,
            Guard guard,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.concerns = concerns;
        this.takings = takings;
        this.closings = closings;
        this.raising = raising;
        this.sounds = sounds;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for help, for oneself or for a young person one is worried about; once for one client-made id. */
    SeenConcern helpNow(Actor actor, @Nullable PersonId youngPerson, HelpNow wanted, Collection<PersonId> notFor) {
        var about = youngPerson == null
                ? people.getByReference(actor, Action.SAFETY_RAISE, String.valueOf(wanted.reference()))
                : people.get(actor, Action.SAFETY_RAISE, youngPerson);
        var kind = actor.role() == Role.YOUNG_PERSON ? ConcernCause.HELP_NOW : ConcernCause.RAISED;
        var result = new Receipts.Result(ids.next(), null);

        var receipt = receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            var cause = new Raising.Cause(kind, null, notFor);
            raising.raise(actor, about, result.id(), cause, raising.signsIn(wanted.words()), wanted.words());
        });
        return concerns.findOwn(actor, about, receipt.resultId()).orElseThrow(DomainError.NotFound::new);
    }

    /** How the concerns stand that came from a young person. */
    Page<SeenConcern> listOwn(Actor actor, Page.Wanted wanted) {
        var me = people.get(actor, Action.SAFETY_TOLD_STATUS, actor.person());
        return page(concerns.listOwn(actor, me, wanted.place(UUID::fromString).orElse(null), wanted.oneMore()), wanted);
    }

    /**
     * The open ones that the actor can take up, the oldest first; whose they are is noted.
     *
     * @param takenUp whether somebody has them by now; null for either
     */
    Page<SeenConcern> listOpen(Actor actor, @Nullable Boolean takenUp, Page.Wanted wanted) {
        guard.requireEver(actor, Action.SAFETY_LIST);
        var after = wanted.place(UUID::fromString).orElse(null);
        var page = page(concerns.listOpen(actor, takenUp, after, wanted.oneMore()), wanted);
        guard.noteShown(
                actor,
                Action.SAFETY_LIST,
                Action.SAFETY_READ,
                page.nodes().stream().map(it -> Listed.to(actor, it)).toList());
        return page;
    }

    /** One with every word of it. */
    OpenedConcern get(Actor actor, UUID id) {
        return open(actor, Action.SAFETY_READ, id);
    }

    /** Takes it up, or over from whoever has it; nobody else is told of it from then on. */
    OpenedConcern takeUp(Actor actor, TakeUp wanted) {
        var found = open(actor, Action.SAFETY_READ, wanted.concernId());
        var council = actor.council();
        var concern = found.concern().id();
        var result = new Receipts.Result(concern, wanted.version() + 1);

        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            takings.hold(council, concern);
            current(actor, concern, wanted.version());
            takings.save(new TakingUp(council, concern, wanted.version() + 1, actor.accountId(), clock.instant()));
            takings.end(council, concern);
        });
        return again(actor, found.of(), concern);
    }

    /** Closes it, with a reason and what was done. Only a safeguarding lead, and only after somebody took it up. */
    OpenedConcern close(Actor actor, CloseConcern wanted) {
        var found = open(actor, Action.SAFETY_CLOSE, wanted.concernId());
        var concern = found.concern().id();
        var result = new Receipts.Result(concern, wanted.version());

        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            takings.hold(actor.council(), concern);
            if (current(actor, concern, wanted.version()).state() != SeenConcern.State.TAKEN_UP) {
                throw new Refused("NOT_TAKEN_UP", "Take this concern up before you close it.");
            }
            closings.save(closing(actor, wanted), found.of().key());
            if (found.concern().cause() == ConcernCause.RECORDING) {
                sounds.letGo(actor.council(), found.concern().causeId());
            }
        });
        return again(actor, found.of(), concern);
    }

    private Closing closing(Actor actor, CloseConcern wanted) {
        return new Closing(
                actor.council(),
                wanted.concernId(),
                wanted.version(),
                actor.accountId(),
                actor.role(),
                new Words.Plain(wanted.reason()),
                new Words.Plain(wanted.done()),
                clock.instant());
    }

    /** How it stands; refuses what rests on how it stood before. */
    private SeenConcern current(Actor actor, UUID id, int version) {
        var now = concerns.find(actor, id).orElseThrow(DomainError.NotFound::new);
        if (now.closing() != null) {
            throw new Refused("CLOSED", "This concern is closed. If somebody is not safe, raise a new one.");
        }
        if (now.takenUp() != version) {
            throw new DomainError.Conflict(String.valueOf(now.takenUpBy()), now.takenUp());
        }
        return now;
    }

    private OpenedConcern open(Actor actor, Action action, UUID id) {
        var found = concerns.find(actor, id);
        if (found.isEmpty()) {
            guard.require(actor, action, null, Optional.<Someone>empty());
        }
        var seen = found.orElseThrow(DomainError.NotFound::new);
        return OpenedConcern.of(people.get(actor, action, seen.youngPersonId()), seen);
    }

    private OpenedConcern again(Actor actor, Someone of, UUID id) {
        return OpenedConcern.of(of, concerns.find(actor, id).orElseThrow(DomainError.NotFound::new));
    }

    private static Page<SeenConcern> page(List<SeenConcern> found, Page.Wanted wanted) {
        return Page.of(found, wanted, it -> it.concern().id().toString());
    }
}
