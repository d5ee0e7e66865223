package lodestar.transcription;

import java.util.List;

/** A stretch of speech as an engine gives it, with what the engine says against itself. */
record Segment(List<MachineWord> words, double noSpeech, double likelihood) {

    Segment {
        words = List.copyOf(words);
    }

    Segment(List<MachineWord> words) {
        this(words, 0, 0);
    }
}
