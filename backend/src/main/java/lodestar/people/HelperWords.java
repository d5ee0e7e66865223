package lodestar.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import org.jspecify.annotations.Nullable;

/**
 * What a young person calls those around them and which picture they chose for whom, for their own screens alone.
 * Nothing of it is opened before a name is asked for.
 */
final class HelperWords {

    /** For whoever is not the young person: everybody keeps their own name. */
    static final HelperWords NONE = new HelperWords(List.of());

    /**
     * In SQL, the words of a young person {@code y} for helpers, and whatever they chose a picture for, where it is
     * they who ask. They come with the young person, so that no screen needs a statement for them.
     */
    static final String OWN = """
        CASE WHEN y.id = :me THEN
          (SELECT JSON_ARRAYAGG(CONCAT(HEX(w.thing_id), ' ', w.version, ' ', COALESCE(HEX(w.word), '-'), ' ',
                                       COALESCE(w.picture, '-'), ' ', COALESCE(HEX(h.name), '-')))
           FROM preferred_word w
           LEFT JOIN helper h ON h.council_id = w.council_id AND h.id = w.thing_id AND w.kind = 'HELPER'
           WHERE w.council_id = y.council_id AND w.young_person_id = y.id
             AND (w.kind = 'HELPER' AND w.word IS NOT NULL OR w.picture IS NOT NULL) AND %s)
        END AS helper_words\
        """.formatted(PreferredWordRepository.NEWEST);

    private static final Pattern ONE = Pattern.compile("([0-9A-F]{32}) (\\d+) (-|[0-9A-F]+) (-|[A-Z]+) (-|[0-9A-F]+)");

    private final Map<PersonId, Kept> words;

    private HelperWords(List<Kept> all) {
        words = all.stream().collect(toMap(Kept::thing, each -> each));
    }

    /**
     * One of their words.
     *
     * @param thing the helper it is for; or an id that no helper has
     * @param name the helper's own
     */
    private record Kept(
            PersonId thing,
            int version,
            byte @Nullable [] word,
            @Nullable Picture picture,
            @Nullable String name) {

        /** Their word, or else the helper's own name; none where there is neither, or the word does not open. */
        @Nullable
        String called(@Nullable String own, DataKey key) {
            if (word == null) {
                return own;
            }
            try {
                return PreferredWord.open(key, word, thing.value(), version);
            } catch (DomainError.Refused doesNotOpen) {
                return own;
            }
        }

        static Kept read(MatchResult found) {
            var picture = found.group(4);
            var name = bytes(found.group(5));
            var id = ByteBuffer.wrap(HexFormat.of().parseHex(found.group(1)));
            return new Kept(
                    new PersonId(new UUID(id.getLong(), id.getLong())),
                    Integer.parseInt(found.group(2)),
                    bytes(found.group(3)),
                    picture.equals("-") ? null : Picture.valueOf(picture),
                    name == null ? null : new String(name, UTF_8));
        }

        /** Nothing of it. */
        @Override
        public String toString() {
            return "Kept word";
        }

        private static byte @Nullable [] bytes(String hex) {
            return hex.equals("-") ? null : HexFormat.of().parseHex(hex);
        }
    }

    /** Out of the column of {@link #OWN}. */
    static HelperWords read(@Nullable String column) {
        return column == null
                ? NONE
                : new HelperWords(ONE.matcher(column).results().map(Kept::read).toList());
    }

    /** Their word, or else the helper's own name. A word that does not open harms nobody: the name stands there. */
    String of(PersonId helper, String name, DataKey key) {
        var kept = words.get(helper);
        return kept == null ? name : Objects.requireNonNullElse(kept.called(name, key), name);
    }

    /** Whatever they chose a picture for, by the name that stands on their screens. */
    List<Pictured> pictured(DataKey key) {
        return words.values().stream()
                .flatMap(kept -> Pictured.of(kept.called(kept.name(), key), kept.picture()).stream())
                .sorted(comparing(Pictured::name).thenComparing(Pictured::picture))
                .toList();
    }

    /** Nothing of it: what somebody calls whom must not find its way into a log. */
    @Override
    public String toString() {
        return "Helper words";
    }
}
