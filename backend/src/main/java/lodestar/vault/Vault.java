package lodestar.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.micronaut.context.annotation.Context;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Database;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes and opens the keys to young people's words, by a wrapping key that is not in the database.
 *
 * <p>Made at the start of the process, so that it does not begin to answer without its keys.
 */
@Context
public class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
    private static final int KEY_BYTES = 32;
    private static final String OTHER_KEY =
            "The words in this database were sealed with another wrapping key. Put the right wrapping.json back from"
                    + " the key escrow: lodestar keys restore.";

    private final WrappingKeys wrapping;
    private final Mac receipts;
    private final List<byte[]> receiptKeys;
    private final SecureRandom random = new SecureRandom();

    public Vault(VaultSettings settings, Database database) throws GeneralSecurityException {
        var keys = new KeyFolder(settings.keys());
        wrapping = new WrappingKeys(keys.wrappingFile());
        var made = keys.receipts();
        receipts = made.getPrimitive(RegistryConfiguration.get(), Mac.class);
        receiptKeys = IntStream.range(0, made.size())
                .mapToObj(at -> WrappingKeys.prefix(made.getAt(at).getId()))
                .toList();
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
                        "SELECT " + WrappedKey.COLUMNS + " FROM data_key k WHERE k.destroyed_at IS NULL LIMIT 5")
                .map(WrappedKey.MAPPER)
                .list());
        if (!some.isEmpty() && some.stream().allMatch(key -> unwrap(key) == null)) {
            throw new IllegalStateException(OTHER_KEY);
        }
    }

    /** A new key for a young person, wrapped, as the database keeps it. */
    public byte[] newKey(CouncilId council, PersonId youngPerson) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return wrap(key, council, youngPerson);
    }

    /** The key out of its wrapping. One that is spoilt opens nothing, and says so when it is asked to. */
    public DataKey open(byte[] wrapped, CouncilId council, PersonId youngPerson) {
        var key = unwrap(new WrappedKey(council, youngPerson, wrapped));
        if (key == null) {
            LOG.error("The data key of {} in {} does not open: it was moved, changed or lost.", youngPerson, council);
            return DataKey.spoilt(council, youngPerson);
        }
        try {
            return new DataKey(council, youngPerson, new AesGcmJce(key));
        } catch (GeneralSecurityException noKey) {
            return DataKey.spoilt(council, youngPerson);
        }
    }

    WrappingKeys wrapping() {
        return wrapping;
    }

    byte[] wrap(byte[] key, CouncilId council, PersonId youngPerson) {
        try {
            return wrapping.wrap(key, owner(council, youngPerson));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A data key could not be wrapped.", failure);
        }
    }

    byte @Nullable [] unwrap(WrappedKey key) {
        try {
            return wrapping.unwrap(key.wrapped(), owner(key.councilId(), key.youngPersonId()));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The wrapping key could not be used.", failure);
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

    /** Whether a fingerprint can have been made by a key of ours at all: it begins with the number of its key. */
    public boolean mayHaveMade(byte[] fingerprint) {
        return receiptKeys.stream()
                .anyMatch(prefix -> Arrays.equals(prefix, Arrays.copyOf(fingerprint, prefix.length)));
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
