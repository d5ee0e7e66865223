package lodestar.day;

import java.util.UUID;
import lodestar.kernel.PersonId;
import lodestar.people.HandoverRepository;

/** Where a worker stands in a list by name. */
record WorkerPlace(String name, PersonId id) {

    /** Stands between a name and an id in a cursor; no name holds it. */
    private static final String THEN = "\u0000";

    /** Before every name. */
    static final WorkerPlace BEGINNING = new WorkerPlace("", new PersonId(new UUID(0, 0)));

    static WorkerPlace read(String written) {
        var parts = written.split(THEN, 2);
        return new WorkerPlace(parts[0], new PersonId(UUID.fromString(parts[1])));
    }

    static String written(HandoverRepository.Worker worker) {
        return worker.name() + THEN + worker.id();
    }

    /** Only the id: a name is nobody's in a log. */
    @Override
    public String toString() {
        return "Worker " + id;
    }
}
