package lodestar.benchmark;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How large a place a figure is about. */
enum Level {
    NATIONAL("national"),
    REGIONAL("regional"),
    LOCAL("local authority");

    private final String written;

    Level(String written) {
        this.written = written;
    }

    static Optional<Level> of(String cell) {
        return Stream.of(values())
                .filter(it -> it.written.equals(cell.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
