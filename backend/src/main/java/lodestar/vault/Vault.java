package lodestar.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.micronaut.context.annotation.Context;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Database;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Makes and opens the keys to young people's words, by a wrapping key that is not in the database.
 *
 * <p>Made at the start of the process, so that it does not begin to answer without its keys.
 */
@Context
public class Vault {

    private static final int KEY_BYTES = 32;
    private static final String OTHER_KEY =
            "The words in this database were sealed with another wrapping key. Put the right wrapping.json back from"
                    + " the key escrow.";

    private final Aead wrapping;
    private final Mac receipts;
    private final SecureRandom random = new SecureRandom();

    public Vault(VaultSettings settings, Database database) throws GeneralSecurityException {
        var keys = new KeyFolder(settings.keys());
        wrapping = keys.wrapping().getPrimitive(RegistryConfiguration.get(), Aead.class);
        receipts = keys.receipts().getPrimitive(RegistryConfiguration.get(), Mac.class);
        database.jdbi().registerArgument(new WordsArgument());
        database.jdbi().registerColumnMapper(Words.class, (row, column, context) -> {
            var bytes = row.getBytes(column);
            return bytes == null ? null : new Words.Sealed(bytes);
        });
        requireOurs(database);
    }

    /**
     * With another wrapping key than the one before, the old words would stay shut and new ones be sealed by a key
     * nobody keeps: so it does not start. Asks across councils on purpose; a few rows are enough, and one may be
     * spoilt.
     */
    private void requireOurs(Database database) {
        var some = database.with(handle -> handle.createQuery(
                        "SELECT council_id, young_person_id, wrapped FROM data_key LIMIT 5")
                .map((row, context) -> opens(
                        row.getBytes("wrapped"),
                        context.findColumnMapperFor(CouncilId.class)
                                .orElseThrow()
                                .map(row, "council_id", context),
                        context.findColumnMapperFor(PersonId.class)
                                .orElseThrow()
                                .map(row, "young_person_id", context)))
                .list());
        if (!some.isEmpty() && !some.contains(true)) {
            throw new IllegalStateException(OTHER_KEY);
        }
    }

    private boolean opens(byte[] wrapped, CouncilId council, PersonId youngPerson) {
        try {
            wrapping.decrypt(wrapped, owner(council, youngPerson));
            return true;
        } catch (GeneralSecurityException doesNot) {
            return false;
        }
    }

    /** A new key for a young person, wrapped, as the database keeps it. */
    public byte[] newKey(CouncilId council, PersonId youngPerson) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            return wrapping.encrypt(key, owner(council, youngPerson));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A data key could not be wrapped.", failure);
        }
    }

    /** The key out of its wrapping. */
    public DataKey open(byte[] wrapped, CouncilId council, PersonId youngPerson) {
        try {
            var key = wrapping.decrypt(wrapped, owner(council, youngPerson));
            return new DataKey(council, youngPerson, new AesGcmJce(key));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(OTHER_KEY, failure);
        }
    }

    /** A keyed fingerprint, from which nobody can guess what it was made of. */
    public byte[] fingerprint(byte[] of) {
        try {
            return receipts.computeMac(of);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A fingerprint could not be made.", failure);
        }
    }

    /** Whether a fingerprint was made of these bytes, by this key or one before it. */
    public boolean isFingerprint(byte[] fingerprint, byte[] of) {
        try {
            receipts.verifyMac(fingerprint, of);
            return true;
        } catch (GeneralSecurityException different) {
            return false;
        }
    }

    private static byte[] owner(CouncilId council, PersonId youngPerson) {
        return "data_key|%s|%s".formatted(council, youngPerson).getBytes(UTF_8);
    }

    private static final class WordsArgument extends AbstractArgumentFactory<Words> {
        WordsArgument() {
            super(java.sql.Types.VARBINARY);
        }

        @Override
        protected Argument build(Words value, ConfigRegistry config) {
            return (position, statement, context) -> {
                switch (value) {
                    case Words.Sealed(byte[] bytes) -> statement.setBytes(position, bytes);
                    case Words.Plain _ -> throw new IllegalStateException("Words must be sealed before they are kept.");
                }
            };
        }
    }
}
