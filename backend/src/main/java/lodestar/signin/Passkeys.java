package lodestar.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialParameters;
import com.yubico.webauthn.data.PublicKeyCredentialRequestOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.InvalidSignatureCountException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * Asks phones for passkeys and checks what they answer. The owner of the phone has to show that it is them (a
 * fingerprint, a face, the phone's own PIN): a phone picked up from a table signs nothing.
 */
@Singleton
class Passkeys {

    private static final String NAME = "Lodestar";
    private static final String COMING_BACK = "coming back";

    private static final List<PublicKeyCredentialParameters> KINDS = List.of(
            PublicKeyCredentialParameters.ES256,
            PublicKeyCredentialParameters.EdDSA,
            PublicKeyCredentialParameters.RS256);

    private static final AuthenticatorSelectionCriteria OWNER_ONLY = AuthenticatorSelectionCriteria.builder()
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .userVerification(UserVerificationRequirement.REQUIRED)
            .build();

    private final Address address;
    private final Challenges challenges;
    private final Clock clock;

    Passkeys(Address address, Challenges challenges, Clock clock) {
        this.address = address;
        this.challenges = challenges;
        this.clock = clock;
    }

    /** A passkey as it was made, before it is tied to a phone. */
    record New(ByteArray credential, ByteArray userHandle, ByteArray publicKey, long timesSigned) {

        Passkey of(CouncilId council, UUID device) {
            return new Passkey(
                    council, device, credential.getBytes(), userHandle.getBytes(), publicKey.getBytes(), timesSigned);
        }
    }

    /** What came of an answer. */
    sealed interface Checked {

        record Right(long timesSigned) implements Checked {}

        record Wrong() implements Checked {}

        /** Signed with the right key, but counted backwards: there is a copy of it somewhere. */
        record Copied() implements Checked {}
    }

    /** What the browser is asked so that it makes a passkey, as JSON. */
    String askForNew(Invitation invitation, String secret) {
        var challenge = new ByteArray(challenges.make(making(invitation), secret));
        try {
            return creation(challenge).toCredentialsCreateJson();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The passkey that the phone made, unless anything about it is not as asked. */
    Optional<New> checkNew(Invitation invitation, PasskeyAnswer answer) {
        try {
            var response = PublicKeyCredential.parseRegistrationResponseJson(answer.code());
            var challenge = response.getResponse().getClientData().getChallenge();
            if (!challenges.isOurs(challenge.getBytes(), making(invitation), answer.secret())) {
                return Optional.empty();
            }
            var request = creation(challenge);
            var made = party(null)
                    .finishRegistration(FinishRegistrationOptions.builder()
                            .request(request)
                            .response(response)
                            .build());
            var handle = request.getUser().getId();
            return Optional.of(
                    new New(made.getKeyId().getId(), handle, made.getPublicKeyCose(), made.getSignatureCount()));
        } catch (IOException | RegistrationFailedException | RuntimeException notAsAsked) {
            return Optional.empty();
        }
    }

    /** What a browser is asked that comes back; the same whoever asks. */
    String askAgain(String secret) {
        var challenge = new ByteArray(challenges.make(COMING_BACK, secret));
        try {
            return request(challenge).toCredentialsGetJson();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The challenge that was answered, if it is one that we gave to this browser for this, and not long ago. */
    Optional<byte[]> findChallenge(PasskeyAnswer answer) {
        try {
            var response = PublicKeyCredential.parseAssertionResponseJson(answer.code());
            return Optional.of(response.getResponse()
                            .getClientData()
                            .getChallenge()
                            .getBytes())
                    .filter(challenge -> challenges.isOurs(challenge, COMING_BACK, answer.secret()));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the answer is this passkey's; that its challenge is ours and was not answered before is asked first. */
    Checked check(Passkey passkey, PasskeyAnswer answer) {
        try {
            var response = PublicKeyCredential.parseAssertionResponseJson(answer.code());
            var challenge = response.getResponse().getClientData().getChallenge();
            var request = AssertionRequest.builder()
                    .publicKeyCredentialRequestOptions(request(challenge))
                    .userHandle(new ByteArray(passkey.userHandle()))
                    .build();
            var signed = party(passkey)
                    .finishAssertion(FinishAssertionOptions.builder()
                            .request(request)
                            .response(response)
                            .build());
            return signed.isSuccess() && signed.isUserVerified()
                    ? new Checked.Right(signed.getSignatureCount())
                    : new Checked.Wrong();
        } catch (InvalidSignatureCountException copied) {
            return new Checked.Copied();
        } catch (IOException | AssertionFailedException | RuntimeException notAsAsked) {
            return new Checked.Wrong();
        }
    }

    private static String making(Invitation invitation) {
        return "making " + invitation.id();
    }

    /** The day is what tells two passkeys apart in the phone's own list; a name would tell whose life this is about. */
    private PublicKeyCredentialCreationOptions creation(ByteArray challenge) {
        var user = UserIdentity.builder()
                .name(Clocks.today(clock).toString())
                .displayName(Clocks.today(clock).toString())
                .id(new ByteArray(Secrets.quickHash(challenge.getBytes())))
                .build();
        return PublicKeyCredentialCreationOptions.builder()
                .rp(identity())
                .user(user)
                .challenge(challenge)
                .pubKeyCredParams(KINDS)
                .authenticatorSelection(OWNER_ONLY)
                .timeout(Challenges.GOOD.toMillis())
                .build();
    }

    private PublicKeyCredentialRequestOptions request(ByteArray challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(address.host())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(Challenges.GOOD.toMillis())
                .build();
    }

    private RelyingParty party(@Nullable Passkey passkey) {
        return RelyingParty.builder()
                .identity(identity())
                .credentialRepository(new OnePasskey(passkey))
                .origins(java.util.Set.of(address.origin()))
                .validateSignatureCounter(true)
                .build();
    }

    private RelyingPartyIdentity identity() {
        return RelyingPartyIdentity.builder().id(address.host()).name(NAME).build();
    }
}
