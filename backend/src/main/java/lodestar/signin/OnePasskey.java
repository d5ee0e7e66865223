package lodestar.signin;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The passkey of the phone that says it is here, and no other: an answer made with any other fits nobody. */
record OnePasskey(@Nullable Passkey passkey) implements CredentialRepository {

    private static final String OWNER = "owner";

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
        return Set.of();
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
        return known().map(RegisteredCredential::getUserHandle);
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray userHandle) {
        return known().filter(it -> it.getUserHandle().equals(userHandle)).map(_ -> OWNER);
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray userHandle) {
        return known().filter(it -> it.getCredentialId().equals(credentialId))
                .filter(it -> it.getUserHandle().equals(userHandle));
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
        return Set.of();
    }

    private Optional<RegisteredCredential> known() {
        return Optional.ofNullable(passkey)
                .map(it -> RegisteredCredential.builder()
                        .credentialId(new ByteArray(it.credential()))
                        .userHandle(new ByteArray(it.userHandle()))
                        .publicKeyCose(new ByteArray(it.publicKey()))
                        .signatureCount(it.timesSigned())
                        .build());
    }
}
