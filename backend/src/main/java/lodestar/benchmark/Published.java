package lodestar.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is published in one cell: a number, written as it was published, or a sign in its place.
 *
 * @param written {@code 13.0}, or {@code c}
 */
record Published(String written) {

    static final int LONGEST = 20;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,10}(\\.\\d{1,8})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,8})?");

    /** None where it is neither a number nor a sign. */
    static Optional<Published> read(String cell) {
        var bare = GROUPED.matcher(cell).matches() ? cell.replace(",", "") : cell;
        return NUMBER.matcher(bare).matches()
                ? Optional.of(new Published(bare))
                : Symbol.of(bare).map(sign -> new Published(sign.sign()));
    }

    Optional<Symbol> symbol() {
        return Symbol.of(written);
    }

    Optional<BigDecimal> number() {
        return symbol().isPresent() ? Optional.empty() : Optional.of(new BigDecimal(written));
    }
}
