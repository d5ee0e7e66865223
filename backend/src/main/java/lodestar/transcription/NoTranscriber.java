package lodestar.transcription;

import lodestar.sound.Pcm16k;
import lodestar.transcription.TranscriptionFailed.Next;

/** What a council has that has set up no engine: nothing is written down, and nothing is made up. */
final class NoTranscriber implements Transcriber {

    @Override
    public Availability availability() {
        return new Availability.NotConfigured();
    }

    @Override
    public boolean isConfigured() {
        return false;
    }

    @Override
    public Draft transcribe(Pcm16k sound) {
        throw new TranscriptionFailed(Next.WAIT, "NOT_CONFIGURED");
    }
}
