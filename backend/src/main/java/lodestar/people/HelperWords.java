package lodestar.people;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import org.jspecify.annotations.Nullable;

/**
 * What a young person calls those around them, for their own screens alone. Nothing of it is opened before a name is
 * asked for.
 */
final class HelperWords {

    /** For whoever is not the young person: everybody keeps their own name. */
    static final HelperWords NONE = new HelperWords(Map.of());

    /**
     * In SQL, the words of a young person {@code y}, where it is they who ask. They come with the young person, so that
     * no screen needs a statement for them.
     */
    static final String OWN = """
        CASE WHEN y.id = :me THEN
          (SELECT JSON_ARRAYAGG(CONCAT(HEX(w.thing_id), ' ', w.version, ' ', HEX(w.word)))
           FROM preferred_word w
           WHERE w.council_id = y.council_id AND w.young_person_id = y.id AND w.kind = 'HELPER'
             AND w.word IS NOT NULL AND %s)
        END AS helper_words\
        """.formatted(PreferredWordRepository.NEWEST);

    private static final Pattern ONE = Pattern.compile("([0-9A-F]{32}) (\\d+) ([0-9A-F]+)");

    private final Map<PersonId, Kept> words;

    private HelperWords(Map<PersonId, Kept> words) {
        this.words = words;
    }

    private record Kept(int version, byte[] bytes) {}

    /** Out of the column of {@link #OWN}. */
    static HelperWords read(@Nullable String column) {
        if (column == null) {
            return NONE;
        }
        var words = new HashMap<PersonId, Kept>();
        var found = ONE.matcher(column);
        while (found.find()) {
            var id = ByteBuffer.wrap(HexFormat.of().parseHex(found.group(1)));
            words.put(
                    new PersonId(new UUID(id.getLong(), id.getLong())),
                    new Kept(Integer.parseInt(found.group(2)), HexFormat.of().parseHex(found.group(3))));
        }
        return new HelperWords(words);
    }

    /** Their word, or else the helper's own name. A word that does not open harms nobody: the name stands there. */
    String of(PersonId helper, String name, DataKey key) {
        var kept = words.get(helper);
        if (kept == null) {
            return name;
        }
        try {
            return PreferredWord.open(key, kept.bytes(), helper, kept.version());
        } catch (DomainError.Refused doesNotOpen) {
            return name;
        }
    }

    /** Nothing of it: what somebody calls whom must not find its way into a log. */
    @Override
    public String toString() {
        return "Helper words";
    }
}
