package lodestar.voice;

import java.util.Locale;
import java.util.stream.IntStream;

/** How many words differ between what a machine heard and what the speaker says is right. */
final class WordsApart {

    private WordsApart() {}

    /** The fewest words to put in, take out or change; how they are written and marked does not count. */
    static int count(String heard, String right) {
        var one = words(heard);
        var other = words(right);
        var before = IntStream.rangeClosed(0, other.length).toArray();
        for (var i = 1; i <= one.length; i++) {
            var now = new int[other.length + 1];
            now[0] = i;
            for (var j = 1; j <= other.length; j++) {
                var same = one[i - 1].equals(other[j - 1]) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + same, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length];
    }

    private static String[] words(String text) {
        var plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\s]", "")
                .strip();
        return plain.isEmpty() ? new String[0] : plain.split("\\s+");
    }
}
