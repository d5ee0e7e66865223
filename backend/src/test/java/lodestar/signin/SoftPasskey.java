package lodestar.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.upokecenter.cbor.CBORObject;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import lodestar.RunningLodestar;

/** A phone's passkey made of software, which also does what no real one would: for trying what an attacker would. */
final class SoftPasskey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys = newKeys();
    private final byte[] id = new byte[32];
    private byte[] userHandle = {};

    /** Each as an honest phone has it until a test says otherwise. */
    String origin = RunningLodestar.address();

    String party = "localhost";
    boolean verified = true;
    int count;

    SoftPasskey() {
        new SecureRandom().nextBytes(id);
    }

    /** Answers what the server asked of a phone that shall make one. */
    Map<String, Object> make(JsonNode asked) {
        var options = asked.get("publicKey");
        userHandle = bytes(options.at("/user/id").asText());
        var attestation = CBORObject.NewMap()
                .Add("fmt", "none")
                .Add("attStmt", CBORObject.NewMap())
                .Add("authData", authenticatorData(WITH_KEY, attested()));
        return answer(Map.of(
                "clientDataJSON", text(clientData("webauthn.create", options)),
                "attestationObject", text(attestation.EncodeToBytes())));
    }

    /** Answers what the server asked of a phone that comes back. */
    Map<String, Object> sign(JsonNode asked) {
        count++;
        var client = clientData("webauthn.get", asked.get("publicKey"));
        var data = authenticatorData(0, new byte[0]);
        return answer(Map.of(
                "clientDataJSON", text(client),
                "authenticatorData", text(data),
                "signature", text(signature(joined(data, hash(client)))),
                "userHandle", text(userHandle)));
    }

    private Map<String, Object> answer(Map<String, Object> response) {
        return Map.of(
                "id", text(id),
                "rawId", text(id),
                "type", "public-key",
                "response", response,
                "clientExtensionResults", Map.of());
    }

    private byte[] clientData(String type, JsonNode options) {
        return """
            {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
            """.formatted(type, options.get("challenge").asText(), origin).getBytes(UTF_8);
    }

    private byte[] authenticatorData(int flag, byte[] rest) {
        var flags = (byte) (PRESENT | (verified ? VERIFIED : 0) | flag);
        var counted = ByteBuffer.allocate(5).put(flags).putInt(count).array();
        return joined(hash(party.getBytes(UTF_8)), counted, rest);
    }

    private byte[] attested() {
        var length = ByteBuffer.allocate(2).putShort((short) id.length).array();
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var cose = CBORObject.NewMap()
                .Add(1, 2)
                .Add(3, -7)
                .Add(-1, 1)
                .Add(-2, coordinate(point.getAffineX()))
                .Add(-3, coordinate(point.getAffineY()));
        return joined(new byte[16], length, id, cose.EncodeToBytes());
    }

    private byte[] signature(byte[] of) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(of);
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] hash(byte[] of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        return bytes.length >= COORDINATE
                ? Arrays.copyOfRange(bytes, bytes.length - COORDINATE, bytes.length)
                : joined(new byte[COORDINATE - bytes.length], bytes);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
