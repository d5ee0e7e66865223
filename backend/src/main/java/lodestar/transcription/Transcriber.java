package lodestar.transcription;

import lodestar.sound.Pcm16k;

/** Turns sound into words. Nothing may act on them before the speaker has said that they are right. */
public interface Transcriber {

    Availability availability();

    /** Whether the council has one at all, without asking whether it answers. */
    default boolean isConfigured() {
        return true;
    }

    /** @throws TranscriptionFailed saying whether it is worth trying again */
    Draft transcribe(Pcm16k sound);
}
