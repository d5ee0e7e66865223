package lodestar.voice;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Page;

/** Where a saying stands in a list by time. */
record Place(Instant at, UUID id) {

    /** Before everything, for lists that begin with the oldest. */
    static final Place BEGINNING = new Place(Instant.parse("1000-01-01T00:00:00Z"), new UUID(0, 0));

    /** After everything, for lists that begin with the newest. */
    static final Place END = new Place(Instant.parse("9000-01-01T00:00:00Z"), new UUID(-1, -1));

    static Place read(Page.Wanted wanted, Place otherwise) {
        if (wanted.position() == null) {
            return otherwise;
        }
        try {
            var parts = wanted.position().split(" ", -1);
            return new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw new Invalid("after", "This is not a cursor that came with this list.");
        }
    }

    static String written(Said said) {
        return "%d %s"
                .formatted(said.saying().saidAt().toEpochMilli(), said.saying().id());
    }
}
