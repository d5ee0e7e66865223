package lodestar.transcription;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lodestar.sound.Pcm16k;

/**
 * What is not believed of an engine's words.
 *
 * <p>Engines make words up, in silence above all, and invented words in a young person's mouth do harm. What was not
 * said is left out, and what may not have been said is marked, so that the speaker looks there first.
 */
final class Doubts {

    /** Below this a microphone hears its own hiss. */
    private static final double LOUDNESS_OF_A_WHISPER = 60;

    private static final int LISTENED_AT_ONCE = Pcm16k.RATE / 10;
    private static final double NO_SPEECH = 0.6;
    private static final double UNLIKELY = -1;
    private static final double WORDS_IN_A_SECOND = 5;
    private static final int PHRASE = 3;
    private static final int TIMES = 3;

    private Doubts() {}

    static Draft draft(Pcm16k sound, String engine, String model, List<Segment> heard) {
        if (silent(sound)) {
            return new Draft(engine, model, List.of());
        }
        var words = heard.stream()
                .filter(segment -> segment.noSpeech() <= NO_SPEECH || segment.likelihood() >= UNLIKELY)
                .flatMap(segment -> (doubtful(segment.words())
                        ? segment.words().stream().map(MachineWord::doubted)
                        : segment.words().stream()))
                .toList();
        return new Draft(engine, model, words);
    }

    /** Whether there is no tenth of a second in which anybody could have spoken. */
    static boolean silent(Pcm16k sound) {
        var samples = sound.samples();
        for (var from = 0; from < samples.length; from += LISTENED_AT_ONCE) {
            if (loudness(samples, from, Math.min(samples.length, from + LISTENED_AT_ONCE)) > LOUDNESS_OF_A_WHISPER) {
                return false;
            }
        }
        return true;
    }

    private static double loudness(short[] samples, int from, int to) {
        var sum = 0.0;
        for (var i = from; i < to; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / (to - from));
    }

    private static boolean doubtful(List<MachineWord> words) {
        return tooFast(words) || overAndOver(words);
    }

    private static boolean tooFast(List<MachineWord> words) {
        if (words.size() < PHRASE) {
            return false;
        }
        var time = words.getLast().to().minus(words.getFirst().from());
        return words.size() > WORDS_IN_A_SECOND * time.toMillis() / 1000.0;
    }

    /** An engine that is stuck says the same few words again and again. */
    private static boolean overAndOver(List<MachineWord> words) {
        var spoken = words.stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .toList();
        return IntStream.rangeClosed(PHRASE, Math.max(PHRASE, spoken.size() / (TIMES + 1)))
                .anyMatch(length -> IntStream.rangeClosed(0, spoken.size() - length * (TIMES + 1))
                        .anyMatch(from -> repeats(spoken, from, length)));
    }

    private static boolean repeats(List<String> spoken, int from, int length) {
        var phrase = spoken.subList(from, from + length);
        return IntStream.rangeClosed(1, TIMES)
                .map(time -> from + time * length)
                .allMatch(at -> spoken.subList(at, at + length).equals(phrase));
    }
}
