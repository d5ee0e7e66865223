package lodestar.insight;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a release tells about: stars as such, an area of the star, what was said, one theme, one promise.
 *
 * @param code the same in every release; how the ledger names it
 * @param name what it is called on the day of closing, where the council made it; frozen with its figures
 */
record Topic(String code, List<Measure> measures, @Nullable String name) {

    /** How {@link #of(Measure, UUID, String)} names a row, in SQL. */
    static final String CODE_OF = "LOWER(HEX(%s))";

    /** What everybody is counted in. */
    static Topic of(Measure measure) {
        return new Topic(measure.name(), List.of(measure), null);
    }

    /** An area; what comes first is shown where not both can be. */
    static Topic ofArea(String area) {
        return new Topic(area, List.of(Measure.SPREAD, Measure.MOVED), null);
    }

    /** One of the council's own: a theme, or a promise. */
    static Topic of(Measure measure, UUID id, String name) {
        return new Topic(code(id), List.of(measure), name);
    }

    static String code(UUID id) {
        return id.toString().replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** What kind of thing it is. */
    @Override
    public String toString() {
        return "Topic of " + measures;
    }
}
