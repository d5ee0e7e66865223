package lodestar.insight;

import lodestar.insight.Measure.What;

/**
 * In SQL, what young people said in a quarter of whether the charter is kept: each one's newest word of it, whichever
 * version it is on, and once. A word belongs to the quarter in which it was said and is not counted again in the next.
 */
final class CharterInSql {

    static final String CHARTER = """
        SELECT e.young_person_id, 'CHARTER' AS subject,
               CASE e.kept WHEN 'YES' THEN %s WHEN 'A_BIT' THEN %s ELSE %s END AS so
        FROM (SELECT w.young_person_id, w.kept,
                     ROW_NUMBER() OVER (PARTITION BY w.young_person_id ORDER BY w.charter DESC, w.number DESC) AS nth
              FROM charter_kept w
              WHERE w.council_id = :council AND w.said_at >= :from AND w.said_at < :to) e
        WHERE e.nth = 1\
        """.formatted(What.YES.bit(), What.A_BIT.bit(), What.NO.bit());

    private CharterInSql() {}
}
