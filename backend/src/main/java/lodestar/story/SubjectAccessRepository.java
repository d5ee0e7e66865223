package lodestar.story;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;

/**
 * Requests for copies, their steps and what is left out. Added and read, nothing else: there is no update and no
 * delete.
 */
@Singleton
class SubjectAccessRepository {

    private static final Columns<SubjectAccess> REQUESTS = new Columns<>("subject_access", SubjectAccess.class);
    private static final Columns<AccessStep> STEPS = new Columns<>("subject_access_step", AccessStep.class);
    private static final Columns<LeftOut> LEFT_OUT = new Columns<>("left_out", LeftOut.class);
    private static final Columns<PutBack> PUT_BACK = new Columns<>("put_back", PutBack.class);

    private static final String NEWEST = "SELECT " + REQUESTS.of("r") + """
        , y.reference, h.name AS officer FROM subject_access r
        JOIN young_person y ON y.council_id = r.council_id AND y.id = r.young_person_id
        JOIN helper h ON h.council_id = r.council_id AND h.id = r.opened_by
        WHERE r.council_id = :council AND r.id < :before ORDER BY r.id DESC LIMIT :most\
        """;

    private static final String ONE = "SELECT " + REQUESTS.of("r") + """
         FROM subject_access r WHERE r.council_id = :council AND r.id = :id\
        """;

    private static final String OF_PERSON = "SELECT " + REQUESTS.of("r") + """
         FROM subject_access r WHERE r.council_id = :council AND r.young_person_id = :person\
        """;

    private static final String STEPS_OF = "SELECT " + STEPS.of("t") + """
        , h.name FROM subject_access_step t
        JOIN helper h ON h.council_id = t.council_id AND h.id = t.by_id
        WHERE t.council_id = :council AND t.subject_access_id IN (<requests>) ORDER BY t.subject_access_id, t.nth\
        """;

    private static final String LEFT_OUT_OF = "SELECT " + LEFT_OUT.of("o") + """
         FROM left_out o
        LEFT JOIN put_back b ON b.council_id = o.council_id AND b.subject_access_id = o.subject_access_id
          AND b.left_out_id = o.id
        WHERE o.council_id = :council AND o.subject_access_id = :id AND b.left_out_id IS NULL ORDER BY o.id\
        """;

    private final Database database;

    SubjectAccessRepository(Database database) {
        this.database = database;
    }

    /**
     * A request in a list.
     *
     * @param reference what the council calls whom it is about
     * @param officer who looks it through
     */
    record Line(SubjectAccess request, String reference, String officer) {

        /** Only which. */
        @Override
        public String toString() {
            return request.toString();
        }
    }

    /** Something left out that is in again. */
    record PutBack(CouncilId councilId, UUID subjectAccessId, UUID leftOutId, Instant writtenAt) {}

    List<Line> list(CouncilId council, UUID before, int most) {
        return database.with(handle -> handle.createQuery(NEWEST)
                .bind("council", council)
                .bind("before", before)
                .bind("most", most)
                .map(Rows.with(
                        REQUESTS.mapper("r"),
                        (request, row) -> new Line(request, row.getString("reference"), row.getString("officer"))))
                .list());
    }

    Optional<SubjectAccess> find(CouncilId council, UUID id) {
        return database.with(handle -> handle.createQuery(ONE)
                .bind("council", council)
                .bind("id", id)
                .map(REQUESTS.mapper("r"))
                .findOne());
    }

    /** All that were ever made about one young person. */
    List<SubjectAccess> listAbout(CouncilId council, PersonId person) {
        return database.with(handle -> handle.createQuery(OF_PERSON)
                .bind("council", council)
                .bind("person", person)
                .map(REQUESTS.mapper("r"))
                .list());
    }

    /** The steps of some requests, sealed, those of each in their order. */
    List<AccessStep.Line> listSteps(CouncilId council, Collection<UUID> requests) {
        return requests.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery(STEPS_OF)
                        .bind("council", council)
                        .bindList("requests", List.copyOf(requests))
                        .map(Rows.with(
                                STEPS.mapper("t"), (step, row) -> new AccessStep.Line(step, row.getString("name"))))
                        .list());
    }

    /** What is left out now, opened. */
    List<LeftOut> listLeftOut(SubjectAccess request, Someone someone) {
        return database
                .with(handle -> handle.createQuery(LEFT_OUT_OF)
                        .bind("council", request.councilId())
                        .bind("id", request.id())
                        .map(LEFT_OUT.mapper("o"))
                        .list())
                .stream()
                .map(cut -> cut.opened(someone.key()))
                .toList();
    }

    void save(SubjectAccess request) {
        database.run(handle -> REQUESTS.insert(handle, List.of(request)));
    }

    /** False when another step was next. */
    boolean save(AccessStep step, Someone someone) {
        return database.added(handle -> STEPS.insert(handle, List.of(step.sealed(someone.key()))));
    }

    void save(LeftOut leftOut, Someone someone) {
        database.run(handle -> LEFT_OUT.insert(handle, List.of(leftOut.sealed(someone.key()))));
    }

    /** False when it is in again already. */
    boolean save(PutBack putBack) {
        return database.added(handle -> PUT_BACK.insert(handle, List.of(putBack)));
    }
}
