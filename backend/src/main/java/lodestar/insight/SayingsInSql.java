package lodestar.insight;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/**
 * In SQL, how those fared who said something in a quarter that asks for an answer, may be counted, and was not taken
 * back.
 *
 * <p>A young person counts once (S2), by what fared worst of all they said: so it is never hidden behind what fared
 * well, and nobody counts for more because they said more. What happened after the quarter belongs to the next.
 */
final class SayingsInSql {

    /** Long from the moment at which others could know of it: for what was spoken, when it was checked. */
    private static final String SINCE = """
        CASE WHEN s.manner = 'TYPED' THEN s.said_at
             ELSE (SELECT MIN(c.checked_at) FROM checked_words c
                   WHERE c.council_id = s.council_id AND c.saying_id = s.id) END\
        """;

    private static final String FIRST = """
        (SELECT MIN(h.happened_at) FROM happened h
         WHERE h.council_id = s.council_id AND h.saying_id = s.id AND h.kind = '%s' AND h.happened_at < :to)\
        """;

    /** When the speaker's newest word was this. */
    private static final String NEWEST_WORD = """
        (SELECT CASE WHEN h.outcome = '%s' THEN h.happened_at END FROM happened h
         WHERE h.council_id = s.council_id AND h.saying_id = s.id AND h.kind = 'VERDICT' AND h.happened_at < :to
         ORDER BY h.number DESC LIMIT 1)\
        """;

    private static final String EACH = """
        SELECT s.young_person_id, %s AS since, %s AS heard_at, %s AS answered_at, %s AS done_at, %s AS sorted_at
        FROM saying s
        WHERE s.council_id = :council AND s.said_at < :to AND NOT s.good_news
          AND (SELECT f.counted FROM share f WHERE f.council_id = s.council_id AND f.saying_id = s.id
               ORDER BY f.number DESC LIMIT 1)
          AND NOT EXISTS (SELECT 1 FROM happened t
                          WHERE t.council_id = s.council_id AND t.saying_id = s.id AND t.kind = 'TAKEN_BACK')\
        """.formatted(
                    SINCE,
                    FIRST.formatted("HEARD"),
                    FIRST.formatted("ANSWERED"),
                    FIRST.formatted("DONE"),
                    NEWEST_WORD.formatted("SORTED"));

    static final String SAYINGS =
            """
            SELECT e.young_person_id, 'SAYINGS' AS subject, NULL AS step, NULL AS step_before,
                   MAX(%s) AS heard, MAX(%s) AS answered, MAX(%s) AS done, MAX(%s) AS sorted, NULL AS so
            FROM (%s) e
            WHERE e.since >= :from AND e.since < :to
            GROUP BY e.young_person_id\
            """.formatted(wait("heard_at"), wait("answered_at"), wait("done_at"), wait("sorted_at"), EACH);

    private SayingsInSql() {}

    /** The place of a {@link Wait}: the slowest is the largest. */
    private static String wait(String at) {
        var steps = Arrays.stream(Wait.values())
                .filter(wait -> wait.compareTo(Wait.LONGER) < 0)
                .map(wait -> "WHEN TIMESTAMPDIFF(HOUR, e.since, e.%s) <= %d THEN %d"
                        .formatted(at, wait.days() * 24, wait.ordinal()))
                .collect(joining(" "));
        return "CASE WHEN e.%s IS NULL THEN %d %s ELSE %d END"
                .formatted(at, Wait.NOT_YET.ordinal(), steps, Wait.LONGER.ordinal());
    }
}
