package lodestar.transcription;

import java.util.Locale;

/** How many words a machine got wrong, of those that were said: changed, missed and added. */
final class ErrorRate {

    private ErrorRate() {}

    static double of(String said, String heard) {
        var right = words(said);
        var written = words(heard);
        var before = new int[written.length + 1];
        for (var i = 0; i <= written.length; i++) {
            before[i] = i;
        }
        for (var word = 1; word <= right.length; word++) {
            var now = new int[written.length + 1];
            now[0] = word;
            for (var i = 1; i <= written.length; i++) {
                var change = before[i - 1] + (right[word - 1].equals(written[i - 1]) ? 0 : 1);
                now[i] = Math.min(change, Math.min(before[i], now[i - 1]) + 1);
            }
            before = now;
        }
        return (double) before[written.length] / right.length;
    }

    private static String[] words(String text) {
        var tidy = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z' ]", " ").strip();
        return tidy.isEmpty() ? new String[0] : tidy.split("\\s+");
    }
}
