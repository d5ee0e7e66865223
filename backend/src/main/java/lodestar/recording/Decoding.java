package lodestar.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import lodestar.kernel.Turns;

/** Lets only so many recordings be opened at once, since each takes much memory. */
@Singleton
class Decoding {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Turns turns;

    @Inject
    Decoding(RecordingSettings settings) {
        this(settings.decodesAtOnce(), PATIENCE);
    }

    Decoding(int atOnce, Duration patience) {
        turns = new Turns(
                atOnce,
                patience,
                "Many recordings are coming in right now. We will try again in a moment. Nothing is lost.");
    }

    <T> T take(Supplier<T> work) {
        return turns.take(work);
    }
}
