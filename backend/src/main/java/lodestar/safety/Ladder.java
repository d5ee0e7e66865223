package lodestar.safety;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.people.SupportLink;
import lodestar.store.Database;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Who can be told of a concern in office hours, the nearest to the young person first; never whom it is about. Of a
 * recording that nobody could write down, only those its speaker chose, and then a safeguarding lead.
 */
@Singleton
class Ladder {

    private static final int LONGEST = 50;

    private static final String STEPS = """
        SELECT 'WORKER' AS rung, 1 AS step, l.helper_id AS id, MAX(l.began) AS since
        FROM support_link l
        JOIN account a ON a.council_id = l.council_id AND a.person_id = l.helper_id AND a.role = 'PRACTITIONER'
          AND a.ended_at IS NULL
        WHERE l.council_id = :council AND l.young_person_id = :person
          AND l.kind IN ('SOCIAL_WORKER', 'PERSONAL_ADVISER') AND %s
        GROUP BY l.helper_id
        UNION ALL
        SELECT 'MANAGER', 2, a.person_id, MAX(l.began)
        FROM support_link l
        JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
        JOIN account a ON a.council_id = h.council_id AND a.person_id = h.manager_id AND a.role = 'MANAGER'
          AND a.ended_at IS NULL
        WHERE l.council_id = :council AND l.young_person_id = :person AND %s
        GROUP BY a.person_id
        UNION ALL
        SELECT 'SAFEGUARDING_LEAD', 3, a.person_id, NULL
        FROM account a
        WHERE a.council_id = :council AND a.role = 'SAFEGUARDING_LEAD' AND a.ended_at IS NULL
        """.formatted(SupportLink.NOW, SupportLink.NOW);

    private static final String NOT_WHOM_IT_IS_ABOUT =
            """
            SELECT r.rung, r.id FROM (%s) r
            WHERE NOT EXISTS (SELECT 1 FROM concern_not_for n
                              WHERE n.council_id = :council AND n.concern_id = :concern AND n.helper_id = r.id)
              AND (r.rung = 'SAFEGUARDING_LEAD' OR %s)
            ORDER BY r.step, r.since DESC, r.id LIMIT :most
            """.formatted(STEPS, Listeners.areOrItIsNoRecording(":cause", ":council", ":causeId", "r.id"));

    private final Database database;
    private final Clock clock;

    /**
     * In SQL, whether somebody is a rung below the safeguarding leads for the one whom a concern {@code c} is of: as
     * their worker today, or as the manager of whoever supports them.
     */
    static String isOn(String helper, String manages) {
        return """
            EXISTS (SELECT 1 FROM support_link l
                    JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
                    WHERE l.council_id = c.council_id AND l.young_person_id = c.young_person_id AND %1$s
                      AND (%3$s AND h.manager_id = %2$s
                        OR NOT %3$s AND h.id = %2$s AND l.kind IN ('SOCIAL_WORKER', 'PERSONAL_ADVISER')))\
            """.formatted(SupportLink.NOW, helper, manages);
    }

    Ladder(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody who can be told, and as what. */
    record Step(Rung rung, PersonId helper) {}

    List<Step> list(Concern concern) {
        RowMapper<Step> step = (row, context) -> new Step(
                Rung.valueOf(row.getString("rung")),
                context.findColumnMapperFor(PersonId.class).orElseThrow().map(row, "id", context));
        return database.with(handle -> handle.createQuery(NOT_WHOM_IT_IS_ABOUT)
                .bind("council", concern.councilId())
                .bind("person", concern.youngPersonId())
                .bind("concern", concern.id())
                .bind("cause", concern.cause())
                .bind("causeId", concern.causeId())
                .bind("today", Clocks.today(clock))
                .bind("most", LONGEST)
                .map(step)
                .list());
    }

    /** Whether there is anybody who never learns of it. */
    boolean leavesSomebodyOut(Concern concern) {
        return database.with(handle -> handle.createQuery("""
            SELECT EXISTS (SELECT 1 FROM concern_not_for n
                           WHERE n.council_id = :council AND n.concern_id = :concern)\
            """)
                .bind("council", concern.councilId())
                .bind("concern", concern.id())
                .mapTo(Boolean.class)
                .one());
    }
}
