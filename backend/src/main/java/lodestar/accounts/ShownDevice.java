package lodestar.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.signin.Device;
import org.jspecify.annotations.Nullable;

/**
 * One phone that a young person comes in on, as whoever asks is shown it.
 *
 * @param here whether it is the phone that asks
 * @param known whether they said on the phone that asks that it is theirs; nothing for whoever supports them
 */
record ShownDevice(
        UUID id,
        boolean passkey,
        Instant madeAt,
        @Nullable Instant usedAt,
        boolean here,
        @Nullable Boolean known) {

    static ShownDevice of(Device device, Actor actor, Set<UUID> known) {
        return new ShownDevice(
                device.id(),
                device.hasPasskey(),
                device.madeAt(),
                device.usedAt(),
                device.id().equals(actor.deviceId()),
                actor.role() == Role.YOUNG_PERSON ? known.contains(device.id()) : null);
    }
}
