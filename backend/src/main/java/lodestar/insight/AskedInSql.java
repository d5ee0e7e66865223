package lodestar.insight;

import lodestar.insight.Measure.What;

/**
 * In SQL, what came in a quarter of what young people asked for: to see somebody, and help. Whoever asked for more
 * counts once, by what fared worst.
 */
final class AskedInSql {

    /** A time was when everybody who said something of it says that it was; likewise that it was called off. */
    private static final String TIMES = """
        SELECT h.young_person_id, h.wish_id, h.about_id,
               MIN(h.said IN ('HAPPENED', 'LATE')) AS happened, MIN(h.said = 'CANCELLED') AS called_off
        FROM (SELECT f.young_person_id, f.wish_id, f.about_id, f.said,
                     ROW_NUMBER() OVER (PARTITION BY f.young_person_id, f.about_id, f.side ORDER BY f.nth DESC) AS newest
              FROM family_word f
              WHERE f.council_id = :council AND f.kind = 'HAPPENED' AND f.day >= :firstDay AND f.day <= :day
                AND f.written_at < :to) h
        WHERE h.newest = 1
        GROUP BY h.young_person_id, h.wish_id, h.about_id\
        """;

    private static final String WISHES = """
        SELECT f.young_person_id, f.wish_id, f.said,
               ROW_NUMBER() OVER (PARTITION BY f.young_person_id, f.wish_id ORDER BY f.nth DESC) AS newest
        FROM family_word f WHERE f.council_id = :council AND f.kind = 'WISH' AND f.written_at < :to\
        """;

    static final String FAMILY = """
        SELECT e.young_person_id, 'FAMILY' AS subject, MIN(e.saw) * %s + MAX(e.called_off) * %s AS so
        FROM (SELECT w.young_person_id, w.wish_id, COALESCE(MAX(t.happened), 0) AS saw,
                     COALESCE(MAX(t.called_off), 0) AS called_off
              FROM (%s) w
              LEFT JOIN (%s) t ON t.young_person_id = w.young_person_id AND t.wish_id = w.wish_id
              WHERE w.newest = 1 AND w.said = 'SEE'
              GROUP BY w.young_person_id, w.wish_id) e
        GROUP BY e.young_person_id\
        """.formatted(What.SAW_THEM.bit(), What.CALLED_OFF.bit(), WISHES, TIMES);

    /** What was over before the quarter began is no longer asked; what they let go of was theirs to let go. */
    static final String NEEDS = """
        SELECT e.young_person_id, 'NEEDS' AS subject, MIN(e.offered) * %s + MIN(e.seen) * %s AS so
        FROM (SELECT s.young_person_id, s.wish_id, MAX(s.what IN ('ASKED', 'CONFIRMED')) AS asked,
                     MAX(s.what IN ('OFFERED', 'FIRST_SEEN')) AS offered, MAX(s.what = 'FIRST_SEEN') AS seen,
                     MAX(s.what IN ('LET_GO', 'NOT_ASKED')) AS let_go,
                     MAX(s.what IN ('FIRST_SEEN', 'ENDED') AND s.written_at < :from) AS was_over
              FROM help_step s WHERE s.council_id = :council AND s.written_at < :to
              GROUP BY s.young_person_id, s.wish_id) e
        WHERE e.asked AND NOT e.let_go AND NOT e.was_over
        GROUP BY e.young_person_id\
        """.formatted(What.OFFERED.bit(), What.FIRST_SEEN.bit());

    private AskedInSql() {}
}
