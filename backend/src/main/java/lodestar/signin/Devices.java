package lodestar.signin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.store.Database;
import org.jspecify.annotations.Nullable;

/** The phones young people sign in on. Not a service: whoever looks or ends one for somebody has asked the guard. */
@Singleton
public class Devices {

    private final Database database;
    private final DeviceRepository devices;
    private final SlowHashes hashes;
    private final Ids ids;
    private final Clock clock;

    Devices(Database database, DeviceRepository devices, SlowHashes hashes, Ids ids, Clock clock) {
        this.database = database;
        this.devices = devices;
        this.hashes = hashes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that still open the account, newest first. */
    public List<Device> list(CouncilId council, UUID account, int most) {
        return devices.list(council, account, most);
    }

    /** Ends one; what it had open is over at its next request. False when the account has no such phone. */
    public boolean end(CouncilId council, UUID account, UUID id) {
        return database.inTransaction(() -> {
            var device = devices.findOf(council, account, id);
            device.ifPresent(it -> devices.change(it.ended(clock.instant())));
            return device.isPresent();
        });
    }

    /** Whether it opens the account; if so, it does not end before the transaction that is open is over. */
    public boolean isInUse(CouncilId council, UUID account, UUID id) {
        return devices.find(council, id)
                .filter(device -> device.accountId().equals(account))
                .isPresent();
    }

    /** Which phones were said to be theirs on that one. */
    public Set<UUID> listKnown(CouncilId council, UUID on) {
        return devices.listKnown(council, on);
    }

    /** Keeps that on one phone another was said to be theirs too. False when the account has no such phone now. */
    public boolean know(CouncilId council, UUID account, UUID on, UUID other) {
        return database.inTransaction(() -> {
            var known = devices.findOf(council, account, other).filter(device -> device.endedAt() == null);
            known.ifPresent(device -> devices.know(council, on, device.id(), clock.instant()));
            return known.isPresent();
        });
    }

    /** Makes a phone theirs; gives what it keeps from now on. */
    DeviceCookie begin(Account account, @Nullable Pin pin, Passkeys.@Nullable New passkey) {
        var cookie = new DeviceCookie(account.councilId(), ids.next(), Secrets.token());
        var hash = pin == null ? null : hashes.hash(pin.with(cookie.secret()));
        devices.save(Device.made(account, cookie, hash, clock.instant()));
        if (passkey != null) {
            devices.save(passkey.of(account.councilId(), cookie.id()));
        }
        return cookie;
    }
}
