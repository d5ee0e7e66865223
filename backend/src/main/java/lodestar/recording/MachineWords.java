package lodestar.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.transcription.Availability;
import lodestar.transcription.Draft;
import lodestar.transcription.MachineWord;
import lodestar.vault.DataKey;
import lodestar.vault.Words;

/**
 * What a machine heard in a recording: for the speaker alone, who says what of it is right. Never changed.
 *
 * @param heard how many words; 0 when nobody spoke
 * @param words a line for each: when it begins and ends in milliseconds, 1 when it is doubted, and the word
 */
record MachineWords(
        CouncilId councilId,
        UUID recordingId,
        String engine,
        String model,
        boolean practice,
        int heard,
        Words words,
        Instant heardAt) {

    private static final String WORDS = "machine_words.words";
    private static final int PARTS = 4;

    static MachineWords of(Recording recording, Availability.Ready by, Draft draft, Instant now) {
        var words = draft.words().stream().flatMap(MachineWords::single).toList();
        return new MachineWords(
                recording.councilId(),
                recording.id(),
                draft.engine(),
                draft.model(),
                by.practice(),
                words.size(),
                new Words.Plain(words.stream().map(MachineWords::line).collect(Collectors.joining("\n"))),
                now);
    }

    List<MachineWord> list() {
        return words.text().lines().map(MachineWords::word).toList();
    }

    String text() {
        return list().stream().map(MachineWord::text).collect(Collectors.joining(" "));
    }

    /** For each word of the text a 1 when it is doubted, or else a 0. */
    String unsure() {
        return list().stream().map(word -> word.unsure() ? "1" : "0").collect(Collectors.joining());
    }

    MachineWords opened(DataKey key) {
        return with(Objects.requireNonNull(key.open(words, WORDS, recordingId)));
    }

    MachineWords sealed(DataKey key) {
        return with(Objects.requireNonNull(key.seal(words, WORDS, recordingId)));
    }

    private MachineWords with(Words other) {
        return new MachineWords(councilId, recordingId, engine, model, practice, heard, other, heardAt);
    }

    /** Some engines give several words as one. */
    private static Stream<MachineWord> single(MachineWord word) {
        return Arrays.stream(word.text().strip().split("\\s+"))
                .filter(text -> !text.isEmpty())
                .map(text -> new MachineWord(text, word.from(), word.to(), word.unsure()));
    }

    private static String line(MachineWord word) {
        return "%d %d %s %s"
                .formatted(word.from().toMillis(), word.to().toMillis(), word.unsure() ? "1" : "0", word.text());
    }

    private static MachineWord word(String line) {
        var parts = line.split(" ", PARTS);
        return new MachineWord(
                parts[3],
                Duration.ofMillis(Long.parseLong(parts[0])),
                Duration.ofMillis(Long.parseLong(parts[1])),
                parts[2].equals("1"));
    }

    /** Only where it is: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "MachineWords of " + recordingId;
    }
}
