package lodestar.accounts;

import java.util.UUID;

/** What is sent to end a young person's phone ({@code EndDeviceInput}). */
record EndDevice(UUID clientMutationId, String youngPersonId, String deviceId) {

    UUID device() {
        return DeviceService.idOf(deviceId);
    }
}
