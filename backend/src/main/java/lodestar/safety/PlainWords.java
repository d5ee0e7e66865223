package lodestar.safety;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes plain words of what somebody typed: small letters without marks, each letter once where it stands twice, signs
 * and numbers as the letters they look like, letters with blanks between them as one word.
 *
 * <p>It goes over the text a fixed number of times, so that no text can keep it busy.
 */
final class PlainWords {

    /** In a word that was hidden from a filter, one or more letters. */
    static final char SOME_LETTER = '*';

    private static final String LOOK = "013457@$!€";
    private static final String LETTERS = "oieastasie";
    private static final int FEWEST_SPACED_OUT = 3;

    private final Set<String> dropped;
    private final Map<String, String> joined;
    private final Map<String, String> signs;

    PlainWords(PhraseFile file) {
        dropped = Set.of(file.drop().split(" "));
        joined = file.join();
        signs = file.signs();
    }

    List<String> of(String text) {
        var words = spelled(pieces(text));
        return joined(words).stream()
                .filter(word -> !dropped.contains(word))
                .map(PlainWords::onceEach)
                .toList();
    }

    /** Every letter once where it stands several times in a row. */
    static String onceEach(String word) {
        var once = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
                once.append(word.charAt(at));
            }
        }
        return once.toString();
    }

    /** What stands between blanks and stops. */
    private List<String> pieces(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(small.length());
        small.codePoints().forEach(point -> {
            var sign = signs.get(Character.toString(point));
            if (sign != null) {
                plain.append(' ').append(sign).append(' ');
            } else if (Character.isLetterOrDigit(point) || isPartOfWord(point)) {
                plain.appendCodePoint(point);
            } else if (!isNothing(point)) {
                plain.append(' ');
            }
        });
        return Arrays.stream(plain.toString().split(" "))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static boolean isPartOfWord(int point) {
        return point == SOME_LETTER || point < 128 && LOOK.indexOf(point) >= 0;
    }

    /** Marks on letters, apostrophes, and what cannot be seen at all. */
    private static boolean isNothing(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.ENCLOSING_MARK -> true;
            default -> point == '\'' || point == '’' || point == '‘' || point == '`';
        };
    }

    /** Each as letters; several single ones in a row as one word. */
    private static List<String> spelled(List<String> pieces) {
        var words = new ArrayList<String>();
        var singles = new StringBuilder();
        for (var piece : pieces) {
            var word = lettered(piece);
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                singles.append(word);
            } else {
                take(singles, words);
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        take(singles, words);
        return words;
    }

    private static void take(StringBuilder singles, List<String> words) {
        if (singles.length() >= FEWEST_SPACED_OUT) {
            words.add(singles.toString());
        } else {
            singles.chars().forEach(letter -> words.add(Character.toString(letter)));
        }
        singles.setLength(0);
    }

    /** Signs at the end are stops; within a word that has letters they are letters. */
    private static String lettered(String piece) {
        var end = piece.length();
        while (end > 0 && "!*@$".indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        var word = piece.substring(0, end);
        if (word.chars().noneMatch(Character::isLetter)) {
            return word;
        }
        return word.chars()
                .mapToObj(letter -> LOOK.indexOf(letter) < 0
                        ? Character.toString(letter)
                        : Character.toString(LETTERS.charAt(LOOK.indexOf(letter))))
                .collect(Collectors.joining());
    }

    private List<String> joined(List<String> words) {
        var all = new ArrayList<String>(words.size());
        for (int at = 0; at < words.size(); at++) {
            var two = at + 1 < words.size() ? joined.get(words.get(at) + " " + words.get(at + 1)) : null;
            all.add(two == null ? words.get(at) : two);
            at += two == null ? 0 : 1;
        }
        return all;
    }
}
