package lodestar.plan;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.people.DayPart;
import lodestar.people.HiddenFrom;

/**
 * Plans that the young person changed since their helper had those matters open, and plans that their helper never
 * opened; none that is hidden from the helper or from whoever asks.
 */
@Singleton
class PlansToSee implements DayPart {

    private static final String OPENED = """
        EXISTS (SELECT 1 FROM plan_seen o
                WHERE o.council_id = v.council_id AND o.young_person_id = v.young_person_id
                  AND o.reader_id = w.helper_id)\
        """;

    private static final String UNSEEN =
            """
            SELECT w.young_person_id, w.helper_id, w.helper, IF(MAX(%s), 'PLAN_CHANGED', 'PLAN_NEVER_OPENED') AS what,
              NULL AS thing_id, GREATEST(MIN(v.written_at), MIN(w.began)) AS since, NULL AS by_day
            FROM w
            JOIN young_person y ON y.council_id = w.council_id AND y.id = w.young_person_id
            JOIN plan_version v ON v.council_id = y.council_id AND v.young_person_id = y.id
            WHERE w.council_id = :council AND v.by_id <> w.helper_id AND (v.side = 'YOUNG_PERSON' OR NOT %s)
              AND v.number > COALESCE((SELECT MAX(k.number) FROM plan_seen k
                                       WHERE k.council_id = v.council_id AND k.young_person_id = v.young_person_id
                                         AND k.reader_id = w.helper_id AND k.matter = v.matter), 0)
              AND %s AND %s
            GROUP BY w.young_person_id, w.helper_id, w.helper
            """.formatted(OPENED, OPENED, HiddenFrom.not("y", "w.helper_id"), HiddenFrom.not("y", ":me"));

    @Override
    public Action action() {
        return Action.PLAN_READ;
    }

    @Override
    public String sql() {
        return UNSEEN;
    }
}
