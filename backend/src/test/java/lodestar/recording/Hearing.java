package lodestar.recording;

import java.time.Duration;
import java.util.Arrays;
import lodestar.sound.Pcm16k;
import lodestar.transcription.Availability;
import lodestar.transcription.Draft;
import lodestar.transcription.MachineWord;
import lodestar.transcription.Transcriber;

/** A machine that hears the same words in everything, and is not sure of the last one. */
record Hearing(String always) implements Transcriber {

    @Override
    public Availability availability() {
        return new Availability.Ready("test", "always the same", true);
    }

    @Override
    public Draft transcribe(Pcm16k sound) {
        var words = always.isEmpty() ? new String[0] : always.split(" ");
        return new Draft(
                "test",
                "always the same",
                Arrays.stream(words)
                        .map(word -> new MachineWord(
                                word, Duration.ZERO, Duration.ofSeconds(1), word.equals(words[words.length - 1])))
                        .toList());
    }
}
