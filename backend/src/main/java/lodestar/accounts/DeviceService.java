package lodestar.accounts;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.access.Role;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.signin.Accounts;
import lodestar.signin.Device;
import lodestar.signin.Devices;

/** The phones a young person comes in on: shown to them and to who supports them, and ended when one is lost. */
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

    List<Device> list(Actor actor, Someone someone, int most) {
        if (!guard.isAllowed(actor, Action.PEOPLE_INVITE_YOUNG_PERSON, someone)) {
            return List.of();
        }
        return accounts.find(actor.council(), someone.youngPersonId(), Role.YOUNG_PERSON)
                .map(account -> devices.list(actor.council(), account, most))
                .orElse(List.of());
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
}
