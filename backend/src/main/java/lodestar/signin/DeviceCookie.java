package lodestar.signin;

import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;

/** What a young person's phone keeps: the council and the device, so that the row can be found, and 256 random bits. */
record DeviceCookie(CouncilId council, UUID id, String secret) {

    static final String NAME = "__Host-lodestar-device";

    static Optional<DeviceCookie> read(String written) {
        var parts = written.split("\\.", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new DeviceCookie(new CouncilId(parts[0]), UUID.fromString(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (DomainError | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    String written() {
        return "%s.%s.%s".formatted(council, id, secret);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "Device cookie " + id;
    }
}
