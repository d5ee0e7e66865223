package lodestar.insight;

import lodestar.insight.Measure.What;
import lodestar.voice.Counted;

/**
 * In SQL, who checked in a quarter what a machine wrote down of their recordings, and whether they had to change any of
 * it. Only what may be counted, as with everything that was said.
 */
final class RecordingsInSql {

    static final String CORRECTED = """
        SELECT e.young_person_id, 'CORRECTED' AS subject, MAX(CASE WHEN e.changed > 0 THEN %s ELSE 0 END) AS so
        FROM (SELECT %s AS young_person_id, c.changed
              FROM checked_words c
              WHERE c.council_id = :council AND c.kind = 'WORDS' AND c.changed IS NOT NULL
                AND c.checked_at >= :from AND c.checked_at < :to) e
        WHERE e.young_person_id IS NOT NULL
        GROUP BY e.young_person_id\
        """.formatted(What.CHANGED.bit(), Counted.speaker("c.council_id", "c.saying_id"));

    private RecordingsInSql() {}
}
