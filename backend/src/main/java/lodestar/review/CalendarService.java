package lodestar.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.Ids;
import lodestar.signin.Address;
import lodestar.store.Taken;
import lodestar.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The secret address of one's own calendar: made, told once, and ended. */
@Singleton
class CalendarService {

    private final CalendarRepository calendars;
    private final Guard guard;
    private final Vault vault;
    private final Once once;
    private final Address address;
    private final Ids ids;
    private final Clock clock;

    CalendarService(
            CalendarRepository calendars, Guard guard, Vault vault, Once once, Address address, Ids ids, Clock clock) {
        this.calendars = calendars;
        this.guard = guard;
        this.vault = vault;
        this.once = once;
        this.address = address;
        this.ids = ids;
        this.clock = clock;
    }

    /** Since when there is an address. */
    record State(@Nullable Instant since) {}

    /** An address as it is told once. */
    record Made(UUID clientMutationId, String address) {

        /** Only the id: whoever has the address has the calendar. */
        @Override
        public String toString() {
            return "Made " + clientMutationId;
        }
    }

    State get(Actor actor) {
        guard.require(actor, Action.PLAN_CALENDAR);
        return new State(calendars
                .findNewest(actor)
                .filter(it -> it.secret() != null)
                .map(CalendarAddress::madeAt)
                .orElse(null));
    }

    /** Makes another one; the one before works no longer. */
    Made make(Actor actor, CalendarAddressWanted wanted) {
        guard.require(actor, Action.PLAN_CALENDAR);
        var secret = CalendarSecret.of(vault, actor, wanted.clientMutationId());
        write(actor, wanted, CalendarSecret.hash(secret));
        return new Made(wanted.clientMutationId(), "%s/calendar/%s".formatted(address.origin(), secret));
    }

    void end(Actor actor, CalendarAddressWanted wanted) {
        guard.require(actor, Action.PLAN_CALENDAR);
        write(actor, wanted, null);
    }

    private void write(Actor actor, CalendarAddressWanted wanted, byte @Nullable [] secret) {
        var id = ids.next();
        once.write(actor, wanted.clientMutationId(), wanted, id, () -> {
            var number =
                    calendars.findNewest(actor).map(CalendarAddress::number).orElse(0) + 1;
            Taken.unless(calendars.add(
                    new CalendarAddress(actor.council(), actor.accountId(), number, id, secret, clock.instant())));
        });
    }
}
