package lodestar.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Page;

/** A place in the list of visits, which has the latest first. */
record VisitPlace(LocalDate on, UUID id) {

    /** Before every visit there is: none is in the future, and no id of ours is above this one. */
    private static final VisitPlace BEGINNING = new VisitPlace(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    VisitPlace(Visit visit) {
        this(visit.visitedOn(), visit.id());
    }

    static VisitPlace read(Page.Wanted wanted) {
        var position = wanted.position();
        if (position == null) {
            return BEGINNING;
        }
        try {
            var parts = position.split(" ", 2);
            return new VisitPlace(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw new Invalid("after", "This is not a cursor that came with this list.");
        }
    }

    String written() {
        return on + " " + id;
    }
}
