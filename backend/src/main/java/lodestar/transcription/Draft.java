package lodestar.transcription;

import java.util.List;
import java.util.stream.Collectors;

/** What a machine heard in a recording: for the speaker alone, until they say what of it is right. */
public record Draft(String engine, String model, List<MachineWord> words) {

    public Draft {
        words = List.copyOf(words);
    }

    public boolean heardSpeech() {
        return !words.isEmpty();
    }

    public String text() {
        return words.stream().map(MachineWord::text).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "Draft of %d words by %s %s".formatted(words.size(), engine, model);
    }
}
