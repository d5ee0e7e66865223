package lodestar.people;

/**
 * In SQL, whom a day is about: rows {@code w} of young people, each with a helper who supports them now and may have
 * something waiting. Whoever asks is {@code :me}.
 */
public enum DayOf {
    /** Those whom the one who asks supports. */
    MINE("l.helper_id = :me", "l.helper_id"),
    /** Those around whom there is somebody whom the one who asks manages; what waits for the manager themselves. */
    A_MANAGERS("h.manager_id = :me", "h.manager_id"),
    /** The same, and what waits for each worker. */
    A_TEAMS("h.manager_id = :me", "l.helper_id");

    private static final String WITH = """
        SELECT l.council_id, l.young_person_id, %s AS helper_id, MIN(h.name) AS helper, MIN(l.began) AS began
        FROM helper h
        JOIN support_link l ON l.council_id = h.council_id AND l.helper_id = h.id
        WHERE h.council_id = :council AND %s AND l.kind IN ('SOCIAL_WORKER', 'PERSONAL_ADVISER') AND %s
        GROUP BY l.council_id, l.young_person_id, %s
        """;

    private final String rows;

    DayOf(String whose, String helper) {
        rows = WITH.formatted(helper, whose, SupportLink.NOW, helper);
    }

    /** The query of the rows: council_id, young_person_id, helper_id, helper (by name), and the day it began. */
    public String rows() {
        return rows;
    }
}
