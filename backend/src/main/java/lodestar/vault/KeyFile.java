package lodestar.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * One file of the key folder: a Tink keyset that only its owner may read. What is no proper secret is refused, by name.
 */
record KeyFile(Path file, Parameters kind) {

    private static final EnumSet<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final FileAttribute<?> FOR_ITS_OWNER = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
    private static final String FROM_ESCROW = "Put it back from the key escrow: lodestar keys restore.";
    private static final int FEWEST_DIFFERENT_BYTES = 8;

    boolean exists() {
        return Files.exists(file);
    }

    KeysetHandle read() {
        if (!exists()) {
            throw refused("is missing. " + FROM_ESCROW + " For a new installation: lodestar keys make.");
        }
        try {
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw refused("can be read by others than its owner. Run: chmod 600 " + file.getFileName() + ".");
            }
            var keys = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            for (int at = 0; at < keys.size(); at++) {
                check(keys.getAt(at).getKey());
            }
            return keys;
        } catch (IOException | GeneralSecurityException failure) {
            throw refused("is empty or is no key. " + FROM_ESCROW);
        }
    }

    /** Makes it, unless it is there. */
    void make() throws IOException, GeneralSecurityException {
        if (!exists()) {
            write(KeysetHandle.generateNew(kind));
        }
    }

    /** Puts it in the place of what was there, whole: nobody ever reads half a key. */
    void write(KeysetHandle keys) throws IOException, GeneralSecurityException {
        write(TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }

    void write(String text) throws IOException {
        var beside = Files.createTempFile(file.getParent(), "new", ".json", FOR_ITS_OWNER);
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Another one after each {@link #write}. */
    Object stamp() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return "%s %s".formatted(attributes.fileKey(), attributes.lastModifiedTime());
        } catch (IOException gone) {
            return "gone";
        }
    }

    private void check(Key key) {
        if (!key.getParameters().toString().equals(kind.toString())) {
            throw refused("holds a key of another kind. " + FROM_ESCROW);
        }
        if (isMadeUp(bytes(key))) {
            throw refused("holds a default or an example, which is no secret. Make one with: lodestar keys make.");
        }
    }

    /** What somebody types or counts up is no key; of 32 random bytes none is like that in the life of the universe. */
    static boolean isMadeUp(byte[] key) {
        var different =
                IntStream.range(0, key.length).map(at -> key[at]).distinct().count();
        var typed = IntStream.range(0, key.length).allMatch(at -> key[at] >= ' ' && key[at] <= '~');
        var counted = IntStream.range(1, key.length)
                        .map(at -> (byte) (key[at] - key[at - 1]))
                        .distinct()
                        .count()
                == 1;
        return different < FEWEST_DIFFERENT_BYTES || typed || counted;
    }

    private static byte[] bytes(Key key) {
        var access = InsecureSecretKeyAccess.get();
        return switch (key) {
            case AesGcmKey aes -> aes.getKeyBytes().toByteArray(access);
            case HmacKey mac -> mac.getKeyBytes().toByteArray(access);
            case Ed25519PrivateKey signing -> signing.getPrivateKeyBytes().toByteArray(access);
            default -> throw new IllegalStateException("A key of a kind that is not ours.");
        };
    }

    private IllegalStateException refused(String why) {
        return new IllegalStateException(
                "The key file %s %s".formatted(Objects.requireNonNull(file.getFileName()), why));
    }
}
