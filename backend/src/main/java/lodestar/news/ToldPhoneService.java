package lodestar.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.DomainError.Refused;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.signin.Devices;
import lodestar.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Has a young person told on the phone they are on, or no more. Nobody says it for another phone. */
@Singleton
class ToldPhoneService {

    private final ToldPhones phones;
    private final PeopleService people;
    private final Devices devices;
    private final PushHosts hosts;
    private final Vault vault;
    private final Guard guard;
    private final Receipts receipts;
    private final Clock clock;

    /** None where no phone is told. */
    private final @Nullable PushKey key;

    ToldPhoneService(
            ToldPhones phones,
            PeopleService people,
            Devices devices,
            PushHosts hosts,
            Vault vault,
            Guard guard,
            Receipts receipts,
            Clock clock,
            @Nullable PushKey key) {
        this.phones = phones;
        this.people = people;
        this.devices = devices;
        this.hosts = hosts;
        this.vault = vault;
        this.guard = guard;
        this.receipts = receipts;
        this.clock = clock;
        this.key = key;
    }

    /** What the browser needs; none where it is not offered. */
    Optional<String> findKey(Actor actor) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        return Optional.ofNullable(key).filter(_ -> actor.deviceId() != null).map(PushKey::shown);
    }

    boolean isTold(Actor actor) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        var here = actor.deviceId();
        return here != null && phones.isTold(actor.council(), here);
    }

    void tell(Actor actor, TellThisPhone wanted) {
        var me = people.get(actor, Action.VOICE_BE_TOLD, actor.person());
        var here = requirePhone(actor);
        if (key == null) {
            throw new Refused("NOT_OFFERED", "Lodestar cannot do that here. Your first page tells you what is new.");
        }
        var address = hosts.read(wanted.address()).toString();

        var result = new Receipts.Result(here, null);
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            if (!devices.isInUse(actor.council(), actor.accountId(), here)) {
                throw new NotFound();
            }
            phones.put(phone(me, here, address));
        });
    }

    void quiet(Actor actor, QuietThisPhone wanted) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        var here = requirePhone(actor);

        var result = new Receipts.Result(here, null);
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> phones.remove(actor.council(), here));
    }

    private ToldPhone phone(Someone me, UUID here, String address) {
        return new ToldPhone(
                me.person().councilId(),
                here,
                me.youngPersonId(),
                ToldPhone.sealed(address, here, me.key()),
                vault.fingerprint(address.getBytes(UTF_8)),
                clock.instant());
    }

    private static UUID requirePhone(Actor actor) {
        var here = actor.deviceId();
        if (here == null) {
            throw new Refused(
                    "NOT_ON_THIS_PHONE",
                    "This is not your phone, so it tells you nothing. Say it on a phone of yours.");
        }
        return here;
    }
}
