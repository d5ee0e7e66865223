package lodestar.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFrom;
import lodestar.people.SupportLink;
import lodestar.store.Columns;
import lodestar.store.Database;

/** What the next reviews follow from: the meetings held and arranged, the moves, the workers, and who asked. */
@Singleton
class ReviewFactsRepository {

    private static final Columns<ReviewFacts> FACTS = new Columns<>("review_facts", ReviewFacts.class);

    /** A night in hospital or on holiday is no move, and neither is coming back from one. */
    private static final String MOVED = """
        SELECT MIN(s.began) FROM home_spell s
        WHERE s.council_id = :council AND s.young_person_id = c.id
          AND (c.last_held IS NULL OR s.began > c.last_held) AND s.began <= :today
          AND s.why_began NOT IN ('S', 'L') AND s.legal_status NOT IN ('V3', 'V4') AND LEFT(s.kind_of_home, 1) <> 'T'
          AND NOT EXISTS (SELECT 1 FROM home_spell t
                          JOIN home_spell b ON b.council_id = t.council_id AND b.young_person_id = t.young_person_id
                            AND b.ended = t.began
                          WHERE t.council_id = s.council_id AND t.young_person_id = s.young_person_id
                            AND t.ended = s.began AND LEFT(t.kind_of_home, 1) = 'T' AND b.kind_of_home = s.kind_of_home)\
        """;

    /** Another one of the same kind: whoever has a social worker and is given a personal adviser changes nobody. */
    private static final String NEW_WORKER = """
        SELECT MIN(l.began) FROM support_link l
        WHERE l.council_id = :council AND l.young_person_id = c.id
          AND l.kind IN ('SOCIAL_WORKER', 'PERSONAL_ADVISER')
          AND (c.last_held IS NULL OR l.began > c.last_held) AND l.began <= :today
          AND EXISTS (SELECT 1 FROM support_link b
                      WHERE b.council_id = l.council_id AND b.young_person_id = l.young_person_id
                        AND b.kind = l.kind AND b.helper_id <> l.helper_id AND b.began < l.began)\
        """;

    private static final String BEGAN = """
        SELECT COALESCE(MIN(s.began), (SELECT MIN(l.began) FROM support_link l
                                       WHERE l.council_id = :council AND l.young_person_id = c.id))
        FROM home_spell s WHERE s.council_id = :council AND s.young_person_id = c.id\
        """;

    private static final String ASKED = """
        SELECT MIN(r.%%s) FROM review_request r
        WHERE r.council_id = :council AND r.young_person_id = c.id AND %s\
        """.formatted(OpenRequests.OPEN);

    /** Of the meetings only the newest counts: another is arranged when that one was called off or held. */
    private static final String MEETING_ON = """
        SELECT m.day FROM review_meeting m
        WHERE m.council_id = :council AND m.young_person_id = c.id AND NOT m.called_off
          AND m.number = (SELECT MAX(n.number) FROM review_meeting n
                          WHERE n.council_id = m.council_id AND n.young_person_id = c.id)
          AND NOT EXISTS (SELECT 1 FROM plan_review p
                          WHERE p.council_id = m.council_id AND p.young_person_id = c.id
                            AND (p.meeting_id = m.meeting_id OR p.held_on = m.day))\
        """;

    private static final String FACTS_OF =
            """
            SELECT c.id AS f_young_person_id, c.date_of_birth AS f_date_of_birth, c.last_held AS f_last_held,
              (%s) AS f_began, (%s) AS f_moved, (%s) AS f_new_worker, (%s) AS f_asked,
              (%s) AS f_asked_at, (%s) AS f_meeting_on
            FROM (SELECT y.council_id, y.id, y.date_of_birth,
                    (SELECT MAX(p.held_on) FROM plan_review p
                     WHERE p.council_id = y.council_id AND p.young_person_id = y.id) AS last_held
                  FROM young_person y WHERE y.council_id = :council AND %%s) c
            """.formatted(BEGAN, MOVED, NEW_WORKER, ASKED.formatted("due_on"), ASKED.formatted("asked_at"), MEETING_ON);

    /** Of one young person, {@code :id}, on a day. */
    static final String ONE = FACTS_OF.formatted("y.id = :id");

    private static final String SUPPORTED =
            FACTS_OF.formatted("""
                y.id IN (SELECT l.young_person_id FROM support_link l
                         JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
                         WHERE l.council_id = :council AND l.kind IN ('SOCIAL_WORKER', 'PERSONAL_ADVISER') AND %s
                           AND (h.id = :worker OR h.manager_id = :manager))
                AND EXISTS (SELECT 1 FROM data_key k
                            WHERE k.council_id = y.council_id AND k.young_person_id = y.id AND k.destroyed_at IS NULL)
                AND %s\
                """.formatted(SupportLink.NOW, HiddenFrom.not("y", ":me")));

    private final Database database;

    ReviewFactsRepository(Database database) {
        this.database = database;
    }

    /**
     * Of everybody whom a worker supports, or whom those support whom a manager manages; but not who hides their plan.
     */
    List<ReviewFacts> listSupported(Actor actor, LocalDate today) {
        var manages = actor.role() == Role.MANAGER;
        return database.with(handle -> handle.createQuery(SUPPORTED)
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bindByType("worker", manages ? null : actor.person(), PersonId.class)
                .bindByType("manager", manages ? actor.person() : null, PersonId.class)
                .bind("today", today)
                .map(FACTS.mapper("f"))
                .list());
    }
}
