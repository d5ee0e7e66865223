package lodestar.recording;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How a bucket for recordings is reached.
 *
 * @param endpoint of a storage other than Amazon's own; what goes there is signed, and the sound in it sealed
 * @param keyId who we are there
 * @param secret what proves it
 */
@ConfigurationProperties("lodestar.recordings")
record BucketSettings(
        @Nullable URI endpoint,
        @Bindable(defaultValue = "eu-west-2") String region,
        @Nullable String keyId,
        @Nullable String secret) {

    String requireKeyId() {
        return require(keyId);
    }

    String requireSecret() {
        return require(secret);
    }

    private static String require(@Nullable String told) {
        if (told == null || told.isBlank()) {
            throw new IllegalStateException("Recordings in a bucket need LODESTAR_RECORDINGS_KEY_ID and"
                    + " LODESTAR_RECORDINGS_SECRET. Please set both.");
        }
        return told.strip();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "Bucket settings";
    }
}
