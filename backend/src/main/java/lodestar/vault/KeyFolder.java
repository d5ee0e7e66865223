package lodestar.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The folder of keys that are not in the database, as Tink keysets that only their owner may read. */
public record KeyFolder(Path folder) {

    private static final String WRAPPING = "wrapping.json";
    private static final String RECEIPTS = "receipts.json";

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** Makes the keys that are missing; what is there is kept. */
    public void makeMissing() throws IOException, GeneralSecurityException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        make(WRAPPING, PredefinedAeadParameters.AES256_GCM);
        make(RECEIPTS, PredefinedMacParameters.HMAC_SHA256_256BITTAG);
    }

    KeysetHandle wrapping() {
        return read(WRAPPING);
    }

    KeysetHandle receipts() {
        return read(RECEIPTS);
    }

    private void make(String name, Parameters kind) throws IOException, GeneralSecurityException {
        var file = folder.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        var keyset = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(kind), InsecureSecretKeyAccess.get());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(Files.createFile(file, ownerOnly), keyset);
    }

    private KeysetHandle read(String name) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(folder.resolve(name)), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "The key file %s is missing or is no key. Put it back from the key escrow.".formatted(name));
        }
    }
}
