package lodestar.visit;

import java.time.LocalDate;
import java.util.UUID;

/** A place in the list of visits, which has the latest first. */
record VisitPlace(LocalDate on, UUID id) {

    /** Before every visit there is: none is in the future, and no id of ours is above this one. */
    static final VisitPlace BEGINNING = new VisitPlace(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    VisitPlace(Visit visit) {
        this(visit.visitedOn(), visit.id());
    }

    static VisitPlace read(String written) {
        var parts = written.split(" ", 2);
        return new VisitPlace(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
    }

    String written() {
        return on + " " + id;
    }
}
