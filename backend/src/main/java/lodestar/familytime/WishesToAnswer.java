package lodestar.familytime;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.people.DayPart;
import lodestar.people.HiddenFrom;

/** Wishes about seeing somebody that have no answer as they are now; none that is hidden. */
@Singleton
class WishesToAnswer implements DayPart {

    private static final String UNANSWERED =
            """
            SELECT w.young_person_id, w.helper_id, w.helper, 'FAMILY_TIME' AS what, f.id AS thing_id,
              v.written_at AS since, NULL AS by_day
            FROM w
            JOIN family_wish f ON f.council_id = w.council_id AND f.young_person_id = w.young_person_id
            JOIN family_word v ON v.council_id = f.council_id AND v.young_person_id = f.young_person_id
              AND v.about_id = f.id AND v.kind = 'WISH'
              AND v.nth = (SELECT MAX(n.nth) FROM family_word n
                           WHERE n.council_id = f.council_id AND n.young_person_id = f.young_person_id
                             AND n.about_id = f.id AND n.kind = 'WISH')
            WHERE w.council_id = :council AND %s AND %s
              AND NOT EXISTS (SELECT 1 FROM family_word a
                              WHERE a.council_id = v.council_id AND a.young_person_id = v.young_person_id
                                AND a.about_id = v.id AND a.kind = 'ANSWER')
            """.formatted(HiddenFrom.not("f", "w.helper_id"), HiddenFrom.not("f", ":me"));

    @Override
    public Action action() {
        return Action.PEOPLE_ANSWER_FAMILY_TIME;
    }

    @Override
    public String sql() {
        return UNANSWERED;
    }
}
