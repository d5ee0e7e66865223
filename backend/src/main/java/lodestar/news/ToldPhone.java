package lodestar.news;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;

/**
 * One phone on which a young person is told by a signal.
 *
 * @param address where its browser is reached, sealed in the database
 * @param addressPrint to know the address again without opening it
 * @param since when they said yes
 */
record ToldPhone(
        CouncilId councilId, UUID deviceId, PersonId youngPersonId, Words address, byte[] addressPrint, Instant since) {

    private static final String ADDRESS = "told_phone.address";

    /** The address for the database, good for this phone's row alone. */
    static Words sealed(String address, UUID device, DataKey key) {
        return Objects.requireNonNull(key.seal(Words.of(address), ADDRESS, device));
    }

    String opened(DataKey key) {
        return Objects.requireNonNull(key.open(address, ADDRESS, deviceId)).text();
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Told phone " + deviceId;
    }
}
