package lodestar.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that phrases are made of, and which of them a word that was typed may be: that one, or a slip of it. */
final class Vocabulary {

    private static final int SHORTEST_WITH_A_SLIP = 5;
    private static final int SHORTEST_WITH_TWO = 9;
    private static final int MOST_LETTERS_HIDDEN = 3;
    private static final int LONGEST = 30;

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> ordinary;

    /**
     * Without any words yet.
     *
     * @param ordinary words that are no slip of another
     */
    Vocabulary(Set<String> ordinary) {
        this.ordinary = ordinary;
    }

    /** Takes a word in, and gives its number. */
    int number(String word) {
        return numbers.computeIfAbsent(word, added -> {
            words.add(added);
            return words.size() - 1;
        });
    }

    /** The numbers of the words that it may be. */
    BitSet meant(String typed) {
        var meant = new BitSet();
        var exactly = numbers.get(typed);
        if (exactly != null) {
            meant.set(exactly);
        } else if (typed.length() <= LONGEST && !ordinary.contains(typed)) {
            for (int number = 0; number < words.size(); number++) {
                if (isLike(typed, words.get(number))) {
                    meant.set(number);
                }
            }
        }
        return meant;
    }

    private static boolean isLike(String typed, String word) {
        if (typed.indexOf(PlainWords.SOME_LETTER) > 0) {
            return typed.length() > 2 && fits(typed, 0, word, 0);
        }
        var shorter = Math.min(typed.length(), word.length());
        if (shorter < SHORTEST_WITH_A_SLIP || typed.charAt(0) != word.charAt(0)) {
            return false;
        }
        var slips = shorter < SHORTEST_WITH_TWO ? 1 : 2;
        return Math.abs(typed.length() - word.length()) <= slips && slips(typed, word) <= slips;
    }

    /** Whether the rest of a word with hidden letters can be the rest of the other. */
    private static boolean fits(String typed, int at, String word, int in) {
        if (at == typed.length() || in == word.length()) {
            return at == typed.length() && in == word.length();
        }
        if (typed.charAt(at) != PlainWords.SOME_LETTER) {
            return typed.charAt(at) == word.charAt(in) && fits(typed, at + 1, word, in + 1);
        }
        for (int hidden = 1; hidden <= MOST_LETTERS_HIDDEN && in + hidden <= word.length(); hidden++) {
            if (fits(typed, at + 1, word, in + hidden)) {
                return true;
            }
        }
        return false;
    }

    /** How many letters were left out, put in, changed, or swapped with the next. */
    private static int slips(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : least(one, i, other, j, costs);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int least(String one, int i, String other, int j, int[][] costs) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var cost = Math.min(costs[i - 1][j - 1] + (same ? 0 : 1), Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
