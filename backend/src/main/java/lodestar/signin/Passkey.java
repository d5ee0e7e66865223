package lodestar.signin;

import java.util.UUID;
import lodestar.kernel.CouncilId;

/**
 * The public half of the key that one phone keeps, and what the phone calls it.
 *
 * @param userHandle random; what stands on the phone says nothing about the person
 * @param timesSigned the phone's own count
 */
record Passkey(
        CouncilId councilId, UUID deviceId, byte[] credential, byte[] userHandle, byte[] publicKey, long timesSigned) {

    /** Only whose it is. */
    @Override
    public String toString() {
        return "Passkey of device " + deviceId;
    }
}
