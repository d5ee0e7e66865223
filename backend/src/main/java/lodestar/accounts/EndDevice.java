package lodestar.accounts;

import java.util.UUID;
import lodestar.kernel.DomainError.NotFound;

/** What is sent to end a young person's phone ({@code EndDeviceInput}). */
record EndDevice(UUID clientMutationId, String youngPersonId, String deviceId) {

    /** What is no id at all is a phone that is not there. */
    UUID device() {
        try {
            return UUID.fromString(deviceId);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
