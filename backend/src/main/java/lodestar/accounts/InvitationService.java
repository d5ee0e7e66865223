package lodestar.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.access.Role;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.signin.Accounts;
import lodestar.signin.Address;
import lodestar.signin.Invitations;

/** Inviting young people to make a phone theirs. */
@Singleton
class InvitationService {

    /** How long after they showed who they are a young person may let another phone in. */
    private static final Duration SHOWN = Duration.ofMinutes(2);

    private final PeopleService people;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Guard guard;
    private final Receipts receipts;
    private final Address address;
    private final Ids ids;
    private final Clock clock;

    InvitationService(
            PeopleService people,
            Accounts accounts,
            Invitations invitations,
            Guard guard,
            Receipts receipts,
            Address address,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
        this.guard = guard;
        this.receipts = receipts;
        this.address = address;
        this.ids = ids;
        this.clock = clock;
    }

    /** An invitation as whoever made it hands it over. */
    record Invited(UUID clientMutationId, String link, String code, Instant endsAt) {

        /** Only the id: whoever has the link or the code is let in. */
        @Override
        public String toString() {
            return "Invited " + clientMutationId;
        }
    }

    /** The same request sent again is given the same invitation, whatever became of it meanwhile. */
    Invited invite(Actor actor, PersonId youngPerson, InviteYoungPerson wanted) {
        people.get(actor, Action.PEOPLE_INVITE_YOUNG_PERSON, youngPerson);

        var id = ids.next();
        var seed = "%s|%s|%s|%s".formatted(actor.council(), actor.accountId(), wanted.clientMutationId(), youngPerson);
        var receipt = receipts.once(actor, wanted.clientMutationId(), wanted, new Receipts.Result(id, null), () -> {
            requireShown(actor);
            var account = accounts.open(actor.council(), youngPerson, Role.YOUNG_PERSON);
            invitations.make(actor.council(), id, account, seed, Invitations.GOOD);
        });
        var handed = invitations.again(actor.council(), receipt.resultId(), seed);
        var link = "%s/start#%s".formatted(address.origin(), handed.secret());
        return new Invited(wanted.clientMutationId(), link, handed.code(), handed.endsAt());
    }

    /** Whoever picks up a phone that is signed in must not let a phone of their own in. */
    private void requireShown(Actor actor) {
        if (actor.role() != Role.YOUNG_PERSON) {
            return;
        }
        if (actor.deviceId() == null) {
            throw new Refused(
                    "NOT_ON_THIS_PHONE",
                    "You cannot get a code on a phone that is not yours. Ask your worker for one.");
        }
        if (actor.cameInAt().plus(SHOWN).isBefore(clock.instant())) {
            throw new Refused("SHOW_AGAIN", "Show again that it is you, then get the code.");
        }
    }

    /** Until when an invitation works that is open now. */
    Optional<Instant> findEnd(Actor actor, Someone someone) {
        if (!guard.isAllowed(actor, Action.PEOPLE_INVITE_YOUNG_PERSON, someone)) {
            return Optional.empty();
        }
        return accounts.find(actor.council(), someone.youngPersonId(), Role.YOUNG_PERSON)
                .flatMap(account -> invitations.findEnd(actor.council(), account));
    }
}
