package lodestar.transcription;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lodestar.transcription.TranscriptionFailed.Next;

/** What a whisper.cpp server answers in full, as segments. */
final class WhisperAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double SURE = 0.5;

    private WhisperAnswer() {}

    static List<Segment> read(byte[] answer) {
        try {
            var segments = JSON.readTree(answer).path("segments");
            if (!segments.isArray()) {
                throw unreadable();
            }
            var read = new ArrayList<Segment>();
            segments.forEach(segment -> read.add(segment(segment)));
            return read;
        } catch (IOException notJson) {
            throw unreadable();
        }
    }

    private static Segment segment(JsonNode segment) {
        var words = new ArrayList<MachineWord>();
        segment.path("words").forEach(word -> add(words, word));
        return new Segment(
                words,
                segment.path("no_speech_prob").asDouble(0),
                segment.path("avg_logprob").asDouble(0));
    }

    /** A piece that begins without a blank goes on with the word before it. */
    private static void add(List<MachineWord> words, JsonNode piece) {
        var text = piece.path("word").asText();
        if (text.isBlank()) {
            return;
        }
        var from = seconds(piece.path("start"));
        var to = seconds(piece.path("end"));
        var unsure = piece.path("probability").asDouble(0) < SURE;
        if (words.isEmpty() || text.startsWith(" ")) {
            words.add(new MachineWord(text.strip(), from, to, unsure));
            return;
        }
        var before = words.removeLast();
        words.add(new MachineWord(before.text() + text.strip(), before.from(), to, before.unsure() || unsure));
    }

    private static Duration seconds(JsonNode number) {
        return Duration.ofMillis(Math.round(Math.clamp(number.asDouble(0), 0, 3_600) * 1000));
    }

    private static TranscriptionFailed unreadable() {
        return new TranscriptionFailed(Next.TRY_AGAIN, "UNREADABLE");
    }
}
