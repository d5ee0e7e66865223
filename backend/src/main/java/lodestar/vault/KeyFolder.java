package lodestar.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The folder of keys that are not in the database, as Tink keysets that only their owner may read. */
public record KeyFolder(Path folder) {

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
            SignatureConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** Makes the keys that are missing; what is there is kept. */
    public void makeMissing() throws IOException, GeneralSecurityException {
        makeFolder();
        for (var file : files()) {
            file.make();
        }
    }

    /**
     * Makes the keys of a kind that an older Lodestar did not have. The others were there when the database was made:
     * where they are missing now, they were lost, and new ones would open nothing.
     */
    public void makeNewKinds() throws IOException, GeneralSecurityException {
        if (wrappingFile().exists()) {
            signing().make();
        }
    }

    KeysetHandle wrapping() {
        return wrappingFile().read();
    }

    KeysetHandle receipts() {
        return receiptsFile().read();
    }

    KeysetHandle heads() {
        return signing().read();
    }

    KeyFile wrappingFile() {
        return new KeyFile(folder.resolve("wrapping.json"), PredefinedAeadParameters.AES256_GCM);
    }

    private KeyFile receiptsFile() {
        return new KeyFile(folder.resolve("receipts.json"), PredefinedMacParameters.HMAC_SHA256_256BITTAG);
    }

    private KeyFile signing() {
        return new KeyFile(folder.resolve("heads.json"), PredefinedSignatureParameters.ED25519);
    }

    /** The text of every file, by its name; each is looked at first, so that no broken one is kept as a copy. */
    Map<String, String> texts() throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (var file : files()) {
            file.read();
            texts.put(String.valueOf(file.file().getFileName()), Files.readString(file.file()));
        }
        return texts;
    }

    /**
     * Puts every file back. A file that is there is never written over: it may be the only one that opens something.
     */
    void restore(Map<String, String> texts) throws IOException {
        makeFolder();
        for (var file : files()) {
            if (file.exists()) {
                throw new IllegalStateException("There is a %s already. Move it away first, if it is not the right one."
                        .formatted(file.file().getFileName()));
            }
        }
        for (var file : files()) {
            var text = texts.get(String.valueOf(file.file().getFileName()));
            if (text != null) {
                file.write(text);
            }
        }
    }

    private List<KeyFile> files() {
        return List.of(wrappingFile(), receiptsFile(), signing());
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
