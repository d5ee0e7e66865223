package lodestar.vault;

import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;

/** Signs what must not be made up afterwards by somebody who has the database (Ed25519). */
@Singleton
public class Signatures {

    private final PublicKeySign sign;
    private final PublicKeyVerify verify;

    public Signatures(VaultSettings settings) throws GeneralSecurityException {
        var key = new KeyFolder(settings.keys()).heads();
        sign = key.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class);
        verify = key.getPublicKeysetHandle().getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class);
    }

    public byte[] sign(byte[] text) {
        try {
            return sign.sign(text);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A signature could not be made.", failure);
        }
    }

    public boolean isSigned(byte[] text, byte[] signature) {
        try {
            verify.verify(signature, text);
            return true;
        } catch (GeneralSecurityException otherwise) {
            return false;
        }
    }
}
