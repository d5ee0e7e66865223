package lodestar.insight;

import lodestar.insight.Measure.What;

/**
 * In SQL, who was asked whether a kept promise happened for them, and what they said.
 *
 * <p>Each promise is counted once: in the quarter in which it had been kept for four weeks, so that everybody had the
 * time to answer. Counted are all who were asked: so what is held back depends on nobody's answer, nor on whether they
 * gave one.
 */
final class PromisesInSql {

    private static final int DAYS_TO_ANSWER = 28;

    /** Of a step {@code k}: it says that the promise was kept, at the right time for this quarter. */
    static final String KEPT = """
        k.council_id = :council AND k.what = 'KEPT'
          AND k.written_at >= DATE_SUB(:from, INTERVAL %1$d DAY) AND k.written_at < DATE_SUB(:to, INTERVAL %1$d DAY)\
        """.formatted(DAYS_TO_ANSWER);

    static final String CAME = """
        SELECT e.young_person_id, e.subject,
               CASE e.came WHEN 'YES' THEN %s WHEN 'A_BIT' THEN %s WHEN 'NO' THEN %s ELSE %s END AS so
        FROM (SELECT n.young_person_id, %s AS subject,
                     (SELECT c.came FROM promise_came c
                      WHERE c.council_id = n.council_id AND c.young_person_id = n.young_person_id
                        AND c.promise_id = n.promise_id AND c.said_at < :to
                      ORDER BY c.number DESC LIMIT 1) AS came
              FROM promise_step k
              JOIN promise_news n ON n.council_id = k.council_id AND n.promise_id = k.promise_id AND n.nth = k.nth
              WHERE %s AND n.tell_at < :to) e\
        """.formatted(
                    What.YES.bit(),
                    What.A_BIT.bit(),
                    What.NO.bit(),
                    What.NO_ANSWER.bit(),
                    Topic.CODE_OF.formatted("n.promise_id"),
                    KEPT);

    private PromisesInSql() {}
}
