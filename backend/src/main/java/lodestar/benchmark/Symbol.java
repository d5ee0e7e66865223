package lodestar.benchmark;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A sign that the department publishes where there is no number. It is never 0 and never nothing. */
enum Symbol {
    C("held back by the department, so that nobody can be found"),
    K("so small that it rounds to 0"),
    LOW("so small that it rounds to 0"),
    U("too unsure to be published"),
    X("not available"),
    Z("does not apply here");

    private final String meaning;

    Symbol(String meaning) {
        this.meaning = meaning;
    }

    /** The sign as it is written, in square brackets or without. */
    static Optional<Symbol> of(String written) {
        var bare =
                written.startsWith("[") && written.endsWith("]") ? written.substring(1, written.length() - 1) : written;
        return Stream.of(values())
                .filter(it -> it.name().equals(bare.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    String sign() {
        return name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }
}
