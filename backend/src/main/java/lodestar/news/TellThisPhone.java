package lodestar.news;

import java.util.UUID;

/**
 * What a young person sends to be told on the phone they are on ({@code TellThisPhoneInput}).
 *
 * @param address where its browser is reached
 */
record TellThisPhone(UUID clientMutationId, String address) {

    /** Without the address: whoever has it could wake the phone. */
    @Override
    public String toString() {
        return "Tell this phone " + clientMutationId;
    }
}
