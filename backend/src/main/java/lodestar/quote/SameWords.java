package lodestar.quote;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Holds words to those that were said: a part of them, or fewer of them with a mark where some are left out. */
final class SameWords {

    /** Stands where words were left out. */
    static final String LEFT_OUT = "[…]";

    private static final String AS_TYPED = "[...]";

    private SameWords() {}

    /** Whether it stands in what was said exactly so, and begins and ends where a word does. */
    static boolean isPart(String part, String said) {
        return said.contains(part) && Collections.indexOfSubList(words(said), words(part)) >= 0;
    }

    static String tidy(String shown) {
        return shown.replace(AS_TYPED, LEFT_OUT).strip();
    }

    /**
     * Whether it is what was said in its order, word for word, where each mark stands for at least one word that was
     * left out.
     */
    static boolean isShortened(String shown, String said) {
        var left = words(said);
        var rest = words(shown);
        if (rest.stream().allMatch(LEFT_OUT::equals)) {
            return false;
        }
        boolean afterMark = false;
        while (true) {
            int mark = rest.indexOf(LEFT_OUT);
            var piece = mark < 0 ? rest : rest.subList(0, mark);
            int at = mark < 0 ? last(left, piece, afterMark) : first(left, piece, afterMark);
            if (at < 0) {
                return false;
            }
            if (mark < 0) {
                return true;
            }
            left = left.subList(at + piece.size(), left.size());
            rest = rest.subList(mark + 1, rest.size());
            afterMark = true;
        }
    }

    /** Where a piece with a mark behind it stands: the earliest place leaves the most for what follows. */
    private static int first(List<String> left, List<String> piece, boolean afterMark) {
        if (!afterMark) {
            return left.size() >= piece.size() && left.subList(0, piece.size()).equals(piece) ? 0 : -1;
        }
        if (left.isEmpty()) {
            return -1;
        }
        int at = Collections.indexOfSubList(left.subList(1, left.size()), piece);
        return at < 0 ? -1 : at + 1;
    }

    /** Where the last piece stands: at the very end, with something left out before it if there is a mark. */
    private static int last(List<String> left, List<String> piece, boolean afterMark) {
        int at = left.size() - piece.size();
        boolean fits = afterMark ? at >= 1 : at == 0;
        return fits && left.subList(at, left.size()).equals(piece) ? at : -1;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
