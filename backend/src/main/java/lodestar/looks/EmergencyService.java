package lodestar.looks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** Opening a young person's record in an emergency, ending that, and having the young person told. */
@Singleton
class EmergencyService {

    private final PeopleService people;
    private final GlassRepository glasses;
    private final Telling telling;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    EmergencyService(
            PeopleService people,
            GlassRepository glasses,
            Telling telling,
            Guard guard,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.glasses = glasses;
        this.telling = telling;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens it, and tells everybody who has to be told in the same transaction. */
    OpenedGlass open(Actor actor, @Nullable PersonId youngPerson, BreakGlass typed) {
        var wanted = typed.checked();
        var action = Action.ACCESS_BREAK_GLASS;
        var someone = youngPerson == null
                ? people.getByReference(actor, action, Objects.requireNonNull(wanted.reference()))
                : people.get(actor, action, youngPerson);

        var glass = glass(actor, someone, wanted, clock.instant());
        var result = new Receipts.Result(glass.id(), null);
        var receipt = receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            if (someone.isOpenInEmergency()) {
                throw new Refused("OPEN_ALREADY", "You have this record open already. It is in your list.");
            }
            glasses.save(glass, someone.key());
            telling.ofEmergency(glass, actor);
        });
        return get(actor, receipt.resultId());
    }

    private Glass glass(Actor actor, Someone someone, BreakGlass wanted, Instant now) {
        var tellsNow = wanted.tellYoungPerson() == BreakGlass.Tell.NOW;
        return new Glass(
                actor.council(),
                ids.next(),
                someone.youngPersonId(),
                actor.accountId(),
                new Words.Plain(wanted.reason()),
                wanted.notSafeYet(),
                now,
                now.plus(Glass.LONGEST),
                null,
                null,
                tellsNow ? now : null,
                tellsNow ? actor.accountId() : null);
    }

    /** Ends it before its time: whoever opened it, their manager or one of the young person's, a records officer. */
    OpenedGlass end(Actor actor, AboutGlass wanted) {
        var found = glasses.find(actor, wanted.glassId());
        guard.require(actor, Action.ACCESS_END_GLASS, whose(found), found.map(it -> it.toEnd(actor)));

        var glass = found.orElseThrow().glass();
        var result = new Receipts.Result(glass.id(), null);
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> glasses.end(glass, actor));
        return get(actor, glass.id());
    }

    /** Has the young person told. Never on the word of the person who opened it alone. */
    OpenedGlass tell(Actor actor, AboutGlass wanted) {
        var found = glasses.find(actor, wanted.glassId());
        guard.require(actor, Action.ACCESS_TELL_OF_GLASS, whose(found), found.map(it -> it.toTell(actor)));

        var opened = found.orElseThrow();
        if (opened.isOpenedBy(actor)) {
            throw new Refused("NOT_ALONE", "You opened this record. Somebody else has to say that it is safe now.");
        }
        var glass = opened.glass();
        receipts.once(actor, wanted.clientMutationId(), wanted, new Receipts.Result(glass.id(), null), () -> {
            if (glasses.tell(glass, actor)) {
                telling.youngPersonOf(glass);
            }
        });
        return get(actor, glass.id());
    }

    /** What the actor's account has open now. */
    List<OpenedGlass> listOpen(Actor actor, int most) {
        guard.require(actor, Action.ACCESS_BREAK_GLASS);
        return glasses.listOpen(actor, null, most);
    }

    /** The glass through which the actor reads somebody's record; none for those who support them anyway. */
    Optional<OpenedGlass> findOpen(Actor actor, Someone someone) {
        return someone.isOpenInEmergency()
                ? glasses.listOpen(actor, someone.youngPersonId(), 1).stream().findFirst()
                : Optional.empty();
    }

    /** Those the young person has not been told of, and of which the actor may say that it is safe now. */
    Page<OpenedGlass> listUntold(Actor actor, Page.Wanted wanted) {
        guard.require(actor, Action.ACCESS_TELL_OF_GLASS);
        var all = actor.role() != Role.MANAGER;
        return Page.of(
                glasses.listUntold(actor, all, wanted.place(UUID::fromString).orElse(null), wanted.oneMore()),
                wanted,
                it -> it.glass().id().toString());
    }

    boolean canEnd(Actor actor, OpenedGlass opened) {
        return opened.glass().isOpen(clock.instant())
                && guard.isAllowed(actor, Action.ACCESS_END_GLASS, opened.toEnd(actor));
    }

    boolean canTell(Actor actor, OpenedGlass opened) {
        return opened.glass().toldAt() == null
                && !opened.isOpenedBy(actor)
                && guard.isAllowed(actor, Action.ACCESS_TELL_OF_GLASS, opened.toTell(actor));
    }

    private OpenedGlass get(Actor actor, UUID id) {
        return glasses.find(actor, id).orElseThrow(DomainError.NotFound::new);
    }

    private static @Nullable PersonId whose(Optional<OpenedGlass> found) {
        return found.map(it -> it.glass().youngPersonId()).orElse(null);
    }
}
