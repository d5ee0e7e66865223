package lodestar.accounts;

import java.util.UUID;

/** What is sent when a young person says that another phone is theirs too ({@code KnowDeviceInput}). */
record KnowDevice(UUID clientMutationId, String youngPersonId, String deviceId) {

    UUID device() {
        return DeviceService.idOf(deviceId);
    }
}
