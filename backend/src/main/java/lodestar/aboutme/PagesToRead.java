package lodestar.aboutme;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.people.DayPart;

/** The newest pages about themselves that young people wrote and their helper has not read as they are now. */
@Singleton
class PagesToRead implements DayPart {

    /** A page that was emptied is nothing to read; nobody waited before there was somebody to read it. */
    private static final String UNREAD = """
        SELECT w.young_person_id, w.helper_id, w.helper, 'ABOUT_ME' AS what, NULL AS thing_id,
          GREATEST(a.written_at, w.began) AS since, NULL AS by_day
        FROM w
        JOIN about_me a ON a.council_id = w.council_id AND a.young_person_id = w.young_person_id
          AND a.version = (SELECT MAX(b.version) FROM about_me b
                           WHERE b.council_id = a.council_id AND b.young_person_id = a.young_person_id)
        WHERE w.council_id = :council
          AND EXISTS (SELECT 1 FROM about_me_part p
                      WHERE p.council_id = a.council_id AND p.young_person_id = a.young_person_id
                        AND p.version = a.version)
          AND NOT EXISTS (SELECT 1 FROM about_me_read r
                          WHERE r.council_id = a.council_id AND r.young_person_id = a.young_person_id
                            AND r.helper_id = w.helper_id AND r.version = a.version)
        """;

    @Override
    public Action action() {
        return Action.PEOPLE_READ_ABOUT_ME;
    }

    @Override
    public String sql() {
        return UNREAD;
    }
}
