package lodestar.benchmark;

import java.util.Objects;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * One published figure about one place in one year. It is about a council and never about a person.
 *
 * @param place its ONS code
 * @param counted how many it was worked out from, as it was published; none where the file does not say
 * @param value a number as it was published, or a sign
 */
record BenchmarkFigure(
        CouncilId councilId,
        String measure,
        String place,
        int year,
        int fileNumber,
        Level level,
        String name,
        @Nullable String counted,
        String value) {

    static final int LONGEST_NAME = 100;

    /** What it is about. */
    record Key(String measure, String place, int year) {}

    Key key() {
        return new Key(measure, place, year);
    }

    boolean saysTheSame(BenchmarkFigure other) {
        return level == other.level
                && name.equals(other.name)
                && Objects.equals(counted, other.counted)
                && value.equals(other.value);
    }

    Published published() {
        return new Published(value);
    }

    /** Only what it is about. */
    @Override
    public String toString() {
        return "Figure " + key();
    }
}
