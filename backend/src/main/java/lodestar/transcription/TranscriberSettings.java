package lodestar.transcription;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;

/**
 * Which engine writes things down, and how long it may take.
 *
 * @param engine none, whisper-http or, for the made-up council, sphinx
 * @param model what the engine was started with, kept beside its words
 */
@ConfigurationProperties("lodestar.transcriber")
public record TranscriberSettings(
        @Bindable(defaultValue = "none") String engine,
        @Bindable(defaultValue = "http://whisper:8080") URI url,
        @Bindable(defaultValue = "not named") String model,
        @Bindable(defaultValue = "5s") Duration connectWithin,
        @Bindable(defaultValue = "60s") Duration atLeast) {

    private static final int TIMES_AS_LONG = 4;

    /** A weak machine takes longer than the sound lasts; one that hangs must not hold the queue. */
    public Duration limit(Duration sound) {
        var some = sound.multipliedBy(TIMES_AS_LONG);
        return some.compareTo(atLeast) > 0 ? some : atLeast;
    }
}
