package lodestar.star;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Page;

/** A young person's own readings over time, newest first, a page at a time. */
final class Journey {

    /** The database keeps nothing later. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private Journey() {}

    /** Where a page of the journey stopped. */
    record Position(Instant givenAt, UUID id) {

        Position {
            if (givenAt.isBefore(Instant.EPOCH) || givenAt.isAfter(LATEST)) {
                throw notOurs();
            }
        }

        static Position read(Page.Wanted wanted) {
            var parts = String.valueOf(wanted.position()).split(" ", -1);
            if (parts.length != 2) {
                throw notOurs();
            }
            try {
                return new Position(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
            } catch (IllegalArgumentException unreadable) {
                throw notOurs();
            }
        }

        private static Invalid notOurs() {
            return new Invalid("after", "This is not a cursor that came with this list.");
        }

        static String written(Given given) {
            return "%d %s"
                    .formatted(
                            given.reading().givenAt().toEpochMilli(),
                            given.reading().id());
        }
    }

    static Page<Given> page(List<Given> found, Page.Wanted wanted) {
        return Page.of(found, wanted, Position::written);
    }
}
