package lodestar.recording;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;
import java.nio.file.Path;

/**
 * Where recordings are kept, and how many.
 *
 * @param folder of the storage that is a folder
 * @param quota how many bytes one young person has room for: a hundred recordings of three minutes
 * @param decodesAtOnce each takes up to 64 MB while it lasts
 */
@ConfigurationProperties("lodestar.recordings")
public record RecordingSettings(
        Path folder,
        @Bindable(defaultValue = "60MB") @ReadableBytes long quota,
        @Bindable(defaultValue = "2") int decodesAtOnce) {}
