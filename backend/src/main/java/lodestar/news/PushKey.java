package lodestar.news;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;

/**
 * The key by which the services that wake phones know Lodestar again (RFC 8292). A browser is given its public half and
 * has its service refuse everybody else.
 */
final class PushKey {

    /** Of the day that the rule allows. */
    private static final Duration GOOD_FOR = Duration.ofHours(12);

    private static final int NUMBER = 32;
    private static final byte UNCOMPRESSED = 4;

    private final ECKey key;

    private PushKey(ECKey key) {
        this.key = key;
    }

    static PushKey make() {
        try {
            return new PushKey(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException failure) {
            throw new IllegalStateException("A key could not be made.", failure);
        }
    }

    /** As {@link #written}, tried once, so that halves of two keys are found out at the start. */
    static PushKey read(String written) {
        var parts = written.strip().split("\\.", -1);
        if (parts.length != 2) {
            throw unreadable();
        }
        var point = new Base64URL(parts[0]).decode();
        if (point.length != 1 + 2 * NUMBER || point[0] != UNCOMPRESSED) {
            throw unreadable();
        }
        try {
            var x = Base64URL.encode(Arrays.copyOfRange(point, 1, 1 + NUMBER));
            var y = Base64URL.encode(Arrays.copyOfRange(point, 1 + NUMBER, point.length));
            var key = new PushKey(new ECKey.Builder(Curve.P_256, x, y)
                    .d(new Base64URL(parts[1]))
                    .build());
            if (key.sign(URI.create("https://localhost"), "", Instant.EPOCH)
                    .verify(new ECDSAVerifier(key.key.toPublicJWK()))) {
                return key;
            }
        } catch (JOSEException | RuntimeException noKey) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** The public half and the secret half, with a full stop between them. */
    String written() {
        return shown() + "." + key.getD();
    }

    /** The public half, as browsers take it. */
    String shown() {
        var point = new byte[1 + 2 * NUMBER];
        point[0] = UNCOMPRESSED;
        put(key.getX(), point, 1);
        put(key.getY(), point, 1 + NUMBER);
        return Base64URL.encode(point).toString();
    }

    private static void put(Base64URL number, byte[] point, int from) {
        var bytes = number.decode();
        System.arraycopy(bytes, 0, point, from + NUMBER - bytes.length, bytes.length);
    }

    /** What a service is shown so that it knows who is asking. */
    String authorization(URI address, String sender, Instant now) {
        try {
            return "vapid t=%s, k=%s".formatted(sign(address, sender, now).serialize(), shown());
        } catch (JOSEException failure) {
            throw new IllegalStateException("The key could not be used.", failure);
        }
    }

    private SignedJWT sign(URI address, String sender, Instant now) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .build();
        var claims = new JWTClaimsSet.Builder()
                .audience("%s://%s".formatted(address.getScheme(), address.getRawAuthority()))
                .expirationTime(Date.from(now.plus(GOOD_FOR)))
                .subject(sender)
                .build();
        var signed = new SignedJWT(header, claims);
        signed.sign(new ECDSASigner(key));
        return signed;
    }

    private static IllegalStateException unreadable() {
        return new IllegalStateException("LODESTAR_PUSH_KEY is not a key as lodestar push-key writes it: two parts that"
                + " belong together, with a full stop between them.");
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "Push key";
    }
}
