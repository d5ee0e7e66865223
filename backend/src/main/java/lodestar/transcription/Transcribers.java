package lodestar.transcription;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;

/** Makes the one transcriber that the settings name, at the start, so that a name nobody knows stops it there. */
@Factory
class Transcribers {

    @Context
    Transcriber transcriber(TranscriberSettings settings) {
        return switch (settings.engine()) {
            case "none" -> new NoTranscriber();
            case "whisper-http" -> new WhisperTranscriber(settings);
            case "sphinx" -> practice();
            default ->
                throw new IllegalStateException(
                        "Lodestar cannot start: LODESTAR_TRANSCRIBER must be none or whisper-http.");
        };
    }

    /** Its parts are not among those of a council's installation, and that is meant. */
    private static Transcriber practice() {
        try {
            Class.forName("edu.cmu.sphinx.api.Context");
            return new SphinxTranscriber();
        } catch (ClassNotFoundException notHere) {
            throw new IllegalStateException(
                    "Lodestar cannot start: the practice transcriber comes with the made-up council alone.");
        }
    }
}
