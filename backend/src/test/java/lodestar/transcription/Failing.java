package lodestar.transcription;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import lodestar.sound.Pcm16k;
import lodestar.transcription.TranscriptionFailed.Next;

/** A machine that fails, each time as it is told to. */
public final class Failing implements Transcriber {

    private final Deque<Next> how;

    public Failing(Next... how) {
        this.how = new ArrayDeque<>(List.of(how));
    }

    @Override
    public Availability availability() {
        return new Availability.Ready("failing", "failing", false);
    }

    @Override
    public Draft transcribe(Pcm16k sound) {
        throw new TranscriptionFailed(how.removeFirst(), "ON_PURPOSE");
    }
}
