package lodestar.benchmark;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the numbers of a measure count. */
enum Unit {
    PERCENT,
    PER_10000,
    SCORE,
    CASES,
    NUMBER;

    static Optional<Unit> of(String cell) {
        return Stream.of(values())
                .filter(it -> it.name().equals(cell.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** As far as the name of a column tells. */
    static Unit guessed(String column) {
        var name = column.toLowerCase(Locale.ROOT);
        if (name.contains("10000") || name.contains("10k")) {
            return PER_10000;
        }
        return name.contains("percent") || name.contains("pct") || name.contains("rate") ? PERCENT : NUMBER;
    }
}
