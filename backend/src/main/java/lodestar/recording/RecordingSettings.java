package lodestar.recording;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;
import java.nio.file.Path;

/**
 * Where recordings are kept, and how many.
 *
 * @param place a folder, or a bucket as {@code s3://bucket/prefix}
 * @param quota how many bytes one young person has room for: a hundred recordings of three minutes
 * @param decodesAtOnce each takes up to 64 MB while it lasts
 */
@ConfigurationProperties("lodestar.recordings")
public record RecordingSettings(
        String place,
        @Bindable(defaultValue = "60MB") @ReadableBytes long quota,
        @Bindable(defaultValue = "2") int decodesAtOnce) {

    boolean isBucket() {
        return place.startsWith(SoundBucket.SCHEME);
    }

    Path folder() {
        return Path.of(place);
    }
}
