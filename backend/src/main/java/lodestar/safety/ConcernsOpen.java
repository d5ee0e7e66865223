package lodestar.safety;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.people.DayPart;

/** Open concerns that nobody has yet, and those that the helper has. Nobody learns of one that is about them. */
@Singleton
class ConcernsOpen implements DayPart {

    private static final String OPEN =
            """
            SELECT w.young_person_id, w.helper_id, w.helper, IF(u.number IS NULL, 'CONCERN', 'CONCERN_MINE') AS what,
              c.id AS thing_id, COALESCE(u.taken_at, c.raised_at) AS since, NULL AS by_day
            FROM w
            JOIN concern c ON c.council_id = w.council_id AND c.young_person_id = w.young_person_id
            JOIN concern_watch t ON t.council_id = c.council_id AND t.concern_id = c.id AND t.closed_id IS NULL
            LEFT JOIN concern_taken_up u ON u.council_id = c.council_id AND u.concern_id = c.id AND t.next_at IS NULL
              AND u.number = (SELECT MAX(n.number) FROM concern_taken_up n
                              WHERE n.council_id = c.council_id AND n.concern_id = c.id)
            LEFT JOIN account a ON a.council_id = u.council_id AND a.id = u.account_id
            WHERE w.council_id = :council AND (u.number IS NULL OR a.person_id = w.helper_id)
              AND NOT EXISTS (SELECT 1 FROM concern_not_for n
                              WHERE n.council_id = c.council_id AND n.concern_id = c.id
                                AND n.helper_id IN (:me, w.helper_id))
              AND %s
            """.formatted(Listeners.areOrItIsNoRecording("c.cause", "c.council_id", "c.cause_id", ":me"));

    @Override
    public Action action() {
        return Action.SAFETY_READ;
    }

    @Override
    public boolean isForManagers() {
        return true;
    }

    @Override
    public String sql() {
        return OPEN;
    }
}
