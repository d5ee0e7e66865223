package lodestar.wish;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.people.DayPart;
import lodestar.people.HiddenFrom;

/** Wishes for help in which something is still owed to the young person: an offer, or that it came about. */
@Singleton
class HelpOwed implements DayPart {

    private static final String OPEN =
            HelpWish.OPEN.stream().map("'%s'"::formatted).sorted().collect(joining(", "));

    private static final String OWED =
            """
            SELECT w.young_person_id, w.helper_id, w.helper, IF(s.what = 'OFFERED', 'HELP_OFFERED', 'HELP_ASKED') AS what,
              q.id AS thing_id,
              (SELECT MAX(a.written_at) FROM help_step a
               WHERE a.council_id = q.council_id AND a.young_person_id = q.young_person_id AND a.wish_id = q.id
                 AND a.what IN ('ASKED', 'WRITTEN_DOWN')) AS since, NULL AS by_day
            FROM w
            JOIN help_wish q ON q.council_id = w.council_id AND q.young_person_id = w.young_person_id
            JOIN help_step s ON s.council_id = q.council_id AND s.young_person_id = q.young_person_id AND s.wish_id = q.id
              AND s.nth = (SELECT MAX(n.nth) FROM help_step n
                           WHERE n.council_id = q.council_id AND n.young_person_id = q.young_person_id
                             AND n.wish_id = q.id)
            WHERE w.council_id = :council AND s.what IN (%s) AND %s AND %s
            """.formatted(OPEN, HiddenFrom.not("q", "w.helper_id"), HiddenFrom.not("q", ":me"));

    @Override
    public Action action() {
        return Action.PEOPLE_ANSWER_HELP;
    }

    @Override
    public String sql() {
        return OWED;
    }
}
