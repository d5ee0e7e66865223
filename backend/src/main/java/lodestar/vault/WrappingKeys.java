package lodestar.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The wrapping keys as their file holds them now: the newest wraps, and those before it still open.
 *
 * <p>Another process may add a key or take an old one away at any time, so the file is looked at again before something
 * is wrapped, and whenever something does not open.
 */
final class WrappingKeys {

    private static final byte TINK = 1;

    private final KeyFile file;
    private volatile Loaded loaded;

    WrappingKeys(KeyFile file) throws GeneralSecurityException {
        this.file = file;
        loaded = Loaded.from(file);
    }

    private record Loaded(Aead aead, int newest, int howMany, Object stamp) {

        static Loaded from(KeyFile file) throws GeneralSecurityException {
            var stamp = file.stamp();
            var keys = file.read();
            return new Loaded(
                    keys.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    keys.getPrimary().getId(),
                    keys.size(),
                    stamp);
        }

        byte @Nullable [] open(byte[] wrapped, byte[] owner) {
            try {
                return aead.decrypt(wrapped, owner);
            } catch (GeneralSecurityException doesNotOpen) {
                return null;
            }
        }
    }

    byte[] wrap(byte[] key, byte[] owner) throws GeneralSecurityException {
        return current().aead().encrypt(key, owner);
    }

    /**
     * The key out of its wrapping; nothing when none of our keys opens it. What was tried with is held fast: another
     * request may have read the file again meanwhile, and then there is something new to try with too.
     */
    byte @Nullable [] unwrap(byte[] wrapped, byte[] owner) throws GeneralSecurityException {
        var known = loaded;
        var opened = known.open(wrapped, owner);
        if (opened != null) {
            return opened;
        }
        var now = current();
        return now == known ? null : now.open(wrapped, owner);
    }

    /** Whether the newest of the keys wrapped it. */
    boolean isByNewest(byte[] wrapped) {
        var prefix = prefix(loaded.newest());
        return Arrays.equals(prefix, Arrays.copyOf(wrapped, prefix.length));
    }

    /** What Tink writes before what it makes with a key: a byte for its format, and the number of the key. */
    static byte[] prefix(int key) {
        return ByteBuffer.allocate(1 + Integer.BYTES).put(TINK).putInt(key).array();
    }

    boolean hasOlder() {
        return loaded.howMany() > 1;
    }

    /** From now on another key wraps; what those before it wrapped still opens. */
    void addNewest() throws IOException, GeneralSecurityException {
        var newest = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary();
        file.write(KeysetHandle.newBuilder(file.read()).addEntry(newest).build());
        current();
    }

    /** Only the newest is left. What an older one wrapped does not open any more. */
    void dropOlder() throws IOException, GeneralSecurityException {
        var primary = file.read().getPrimary();
        var entry = KeysetHandle.importKey(primary.getKey())
                .withFixedId(primary.getId())
                .makePrimary();
        file.write(KeysetHandle.newBuilder().addEntry(entry).build());
        current();
    }

    /** One after the other, so that nobody puts what they read before in place of what was read after it. */
    private synchronized Loaded current() throws GeneralSecurityException {
        if (!loaded.stamp().equals(file.stamp())) {
            loaded = Loaded.from(file);
        }
        return loaded;
    }
}
