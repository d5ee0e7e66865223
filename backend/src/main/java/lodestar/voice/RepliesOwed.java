package lodestar.voice;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.people.DayPart;
import lodestar.people.HiddenFrom;

/**
 * What was said and waits to be heard or answered, and answers of "not yet" whose day has come; without a word of it.
 * Somebody who manages the helper learns that it waits, unless it is hidden from them or about them.
 */
@Singleton
class RepliesOwed implements DayPart {

    private static final String HEARD = """
        COALESCE((SELECT TRUE FROM happened h
                  WHERE h.council_id = s.council_id AND h.saying_id = s.id AND h.kind = 'HEARD' LIMIT 1), FALSE)\
        """;

    private static final String OWED =
            """
            SELECT w.young_person_id, w.helper_id, w.helper,
              CASE WHEN m.kind = 'ANSWERED' THEN 'NOT_YET_DUE' WHEN m.kind = 'VERDICT' THEN 'NOT_SORTED'
                   WHEN %s THEN 'TO_ANSWER' ELSE 'TO_HEAR' END AS what,
              s.id AS thing_id, COALESCE(m.happened_at, c.checked_at, s.said_at) AS since, m.by_when AS by_day
            FROM w
            JOIN saying s ON s.council_id = w.council_id AND s.young_person_id = w.young_person_id
            LEFT JOIN happened m ON m.council_id = s.council_id AND m.saying_id = s.id
              AND m.number = (SELECT MAX(n.number) FROM happened n
                              WHERE n.council_id = s.council_id AND n.saying_id = s.id
                                AND n.kind NOT IN ('HEARD', 'HANDED_ON'))
            LEFT JOIN checked_words c ON c.council_id = s.council_id AND c.saying_id = s.id AND c.number = 1
            WHERE (m.kind IS NULL AND NOT (s.good_news AND %s)
                   OR m.kind = 'ANSWERED' AND m.outcome = 'NOT_YET' AND m.by_when <= :today
                   OR m.kind = 'VERDICT' AND m.outcome = 'NOT_SORTED')
              AND %s
              AND (w.helper_id = :me OR %s AND (s.about_person_id IS NULL OR s.about_person_id <> :me))
            """.formatted(HEARD, HEARD, Hearing.mayHear("w.helper_id"), HiddenFrom.not("s", ":me"));

    @Override
    public Action action() {
        return Action.VOICE_ANSWER;
    }

    @Override
    public boolean isForManagers() {
        return true;
    }

    @Override
    public String sql() {
        return OWED;
    }
}
