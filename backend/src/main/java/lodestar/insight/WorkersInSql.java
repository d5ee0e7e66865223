package lodestar.insight;

import lodestar.insight.Measure.What;

/**
 * In SQL, who had a social worker in a quarter, and whether they had to get used to another: a link that began in it,
 * is not the first one or one after a new referral, and is with somebody else than the link before. The same is counted
 * of a return's year.
 */
final class WorkersInSql {

    static final String WORKERS = """
        SELECT l.young_person_id, 'WORKERS' AS subject,
               MAX(CASE WHEN l.began >= :firstDay AND COALESCE(l.why, '') <> 'FCONTA' AND l.helper_id <> l.helper_before
                        THEN %s ELSE 0 END) AS so
        FROM (SELECT k.young_person_id, k.helper_id, k.began, k.ended, k.why, LAG(k.helper_id) OVER (PARTITION BY k.young_person_id ORDER BY k.began, k.id) AS helper_before
              FROM support_link k
              WHERE k.council_id = :council AND k.kind = 'SOCIAL_WORKER' AND k.began <= :day) l
        WHERE l.ended IS NULL OR l.ended > :firstDay
        GROUP BY l.young_person_id\
        """.formatted(What.NEW_WORKER.bit());

    private WorkersInSql() {}
}
