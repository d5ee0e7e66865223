package lodestar.transcription;

import edu.cmu.sphinx.recognizer.Recognizer;
import edu.cmu.sphinx.result.Result;
import edu.cmu.sphinx.result.WordResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lodestar.sound.Pcm16k;
import lodestar.transcription.TranscriptionFailed.Next;

/**
 * The practice transcriber, for the made-up council and the tests: it really listens, and makes many mistakes.
 *
 * <p>Each recording has a recogniser of its own, since one that is used again remembers how the speaker before sounded.
 */
final class SphinxTranscriber implements Transcriber {

    private static final String ENGINE = "sphinx";
    private static final String MODEL = "en-us 5.2 (practice)";

    @Override
    public Availability availability() {
        return new Availability.Ready(ENGINE, MODEL, true);
    }

    @Override
    public Draft transcribe(Pcm16k sound) {
        try {
            return Doubts.draft(sound, ENGINE, MODEL, Doubts.silent(sound) ? List.of() : heard(sound));
        } catch (IOException | RuntimeException fault) {
            throw new TranscriptionFailed(Next.GIVE_UP, "PRACTICE_FAILED");
        }
    }

    private static List<Segment> heard(Pcm16k sound) throws IOException {
        var recognizer = SphinxRecognizer.listeningTo(new ByteArrayInputStream(sound.wave()));
        recognizer.allocate();
        try {
            return segments(recognizer);
        } finally {
            recognizer.deallocate();
        }
    }

    private static List<Segment> segments(Recognizer recognizer) {
        var segments = new ArrayList<Segment>();
        for (Result result; (result = recognizer.recognize()) != null; ) {
            if (result.getBestToken() != null) {
                segments.add(new Segment(result.getTimedBestResult(false).stream()
                        .map(SphinxTranscriber::word)
                        .toList()));
            }
        }
        return segments;
    }

    /** It knows nothing of how sure it is; that it is for practice is said of all its words. */
    private static MachineWord word(WordResult heard) {
        var time = heard.getTimeFrame();
        return new MachineWord(
                heard.getWord().getSpelling(),
                Duration.ofMillis(time.getStart()),
                Duration.ofMillis(time.getEnd()),
                false);
    }
}
