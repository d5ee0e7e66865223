package lodestar.kernel;

import java.time.Instant;
import java.util.UUID;

/** Where a list in the order of time stops: at a moment, and with which of those of that moment. */
public record Moment(Instant at, UUID id) {

    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    /** Before everything, for lists that begin with the oldest. */
    public static final Moment BEGINNING = new Moment(FIRST, new UUID(0, 0));

    /** After everything, for lists that begin with the newest. */
    public static final Moment END = new Moment(LAST, new UUID(-1, -1));

    /** @throws IllegalArgumentException for a moment that the database cannot keep */
    public Moment {
        if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new IllegalArgumentException("No such moment is kept.");
        }
    }

    /**
     * As it is {@link #written}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Moment read(String written) {
        var parts = written.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a moment and an id.");
        }
        return new Moment(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
    }

    public String written() {
        return "%d %s".formatted(at.toEpochMilli(), id);
    }
}
