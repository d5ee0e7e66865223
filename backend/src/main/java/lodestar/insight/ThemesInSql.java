package lodestar.insight;

import lodestar.voice.Counted;

/**
 * In SQL, whose words came under which theme in a quarter: a saying counts under a theme in the quarter in which it was
 * first tied to it, by the time of the server, so it counts once and one that is tied late is not lost.
 *
 * <p>What was taken out of the theme again, taken back, or may no longer be counted when the quarter is closed does
 * not.
 */
final class ThemesInSql {

    static final String THEMES =
            """
            SELECT DISTINCT e.speaker AS young_person_id, e.subject, NULL AS so
            FROM (SELECT %s AS speaker, %s AS subject
                  FROM theme_tie t
                  WHERE t.council_id = :council AND t.number = 1 AND t.tied_at >= :from AND t.tied_at < :to
                    AND (SELECT n.tied FROM theme_tie n
                         WHERE n.council_id = t.council_id AND n.saying_id = t.saying_id AND n.theme_id = t.theme_id
                         ORDER BY n.number DESC LIMIT 1)) e
            WHERE e.speaker IS NOT NULL\
            """.formatted(Counted.speaker("t.council_id", "t.saying_id"), Topic.CODE_OF.formatted("t.theme_id"));

    private ThemesInSql() {}
}
