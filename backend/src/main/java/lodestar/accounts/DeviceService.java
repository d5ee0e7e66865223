package lodestar.accounts;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.access.Role;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.signin.Accounts;
import lodestar.signin.Devices;

/**
 * The phones a young person comes in on: shown to them and to who supports them, asked about when one is new, and ended
 * when one is lost.
 */
@Singleton
class DeviceService {

    private final PeopleService people;
    private final Accounts accounts;
    private final Devices devices;
    private final Guard guard;
    private final Receipts receipts;

    DeviceService(PeopleService people, Accounts accounts, Devices devices, Guard guard, Receipts receipts) {
        this.people = people;
        this.accounts = accounts;
        this.devices = devices;
        this.guard = guard;
        this.receipts = receipts;
    }

    List<ShownDevice> list(Actor actor, Someone someone, int most) {
        if (!guard.isAllowed(actor, Action.PEOPLE_INVITE_YOUNG_PERSON, someone)) {
            return List.of();
        }
        var here = actor.deviceId();
        var known = here == null ? Set.<UUID>of() : devices.listKnown(actor.council(), here);
        return accounts
                .find(actor.council(), someone.youngPersonId(), Role.YOUNG_PERSON)
                .map(account -> devices.list(actor.council(), account, most))
                .orElse(List.of())
                .stream()
                .map(device -> ShownDevice.of(device, actor, known))
                .toList();
    }

    /**
     * It counts on the phone it is said on, and only there: what somebody says who came in on a phone of their own has
     * no weight on the young person's.
     */
    UUID know(Actor actor, PersonId youngPerson, KnowDevice wanted) {
        people.get(actor, Action.PEOPLE_KNOW_PHONE, youngPerson);

        var result = new Receipts.Result(wanted.device(), null);
        return receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
                    var here = requireAnother(actor, wanted.device());
                    if (!devices.know(actor.council(), actor.accountId(), here, wanted.device())) {
                        throw new NotFound();
                    }
                })
                .resultId();
    }

    private static UUID requireAnother(Actor actor, UUID device) {
        var here = actor.deviceId();
        if (here == null) {
            throw new Refused(
                    "NOT_ON_THIS_PHONE", "This is not your phone, so it keeps nothing. Say it on a phone of yours.");
        }
        if (here.equals(device)) {
            throw new Refused("NOT_ITSELF", "A phone cannot say that of itself. Say it on another phone of yours.");
        }
        return here;
    }

    /** Everything else of theirs stays: only this phone is no way in any more. */
    UUID end(Actor actor, PersonId youngPerson, EndDevice wanted) {
        people.get(actor, Action.PEOPLE_INVITE_YOUNG_PERSON, youngPerson);

        var result = new Receipts.Result(wanted.device(), null);
        return receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
                    var account = accounts.find(actor.council(), youngPerson, Role.YOUNG_PERSON)
                            .orElseThrow(NotFound::new);
                    if (!devices.end(actor.council(), account, wanted.device())) {
                        throw new NotFound();
                    }
                })
                .resultId();
    }

    /** What is no id at all is a phone that is not there. */
    static UUID idOf(String deviceId) {
        try {
            return UUID.fromString(deviceId);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
