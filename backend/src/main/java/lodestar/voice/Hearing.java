package lodestar.voice;

import lodestar.people.HiddenFrom;
import lodestar.people.SupportLink;

/**
 * In SQL, who may hear a saying {@code s}. Whatever shows sayings to helpers holds to it; that a helper is around the
 * young person at all is asked besides.
 */
public final class Hearing {

    /** The last step that moved it: {@link Happened#moves()} says the same. */
    private static final String LAST = """
        (SELECT %s FROM happened h
         WHERE h.council_id = s.council_id AND h.saying_id = s.id AND h.kind NOT IN ('HEARD', 'HANDED_ON')
         ORDER BY h.number DESC LIMIT 1)\
        """;

    /** Not as EXISTS: that the server may turn round, and then it reads everything that ever happened. */
    private static final String HAPPENED = """
        COALESCE((SELECT TRUE FROM happened h
                  WHERE h.council_id = s.council_id AND h.saying_id = s.id AND %s LIMIT 1), FALSE)\
        """;

    private static final String NOT_HEARD_AS_GOOD_NEWS =
            "NOT (s.good_news AND %s)".formatted(HAPPENED.formatted("h.kind = 'HEARD'"));

    /** A worker has to do something now: {@link Progress#isWaiting()} says the same. */
    static final String WAITING = "COALESCE(%s, %s)"
            .formatted(
                    LAST.formatted("h.kind = 'ANSWERED' AND h.outcome <> 'NO' OR h.kind = 'VERDICT' AND h.outcome ="
                            + " 'NOT_SORTED'"),
                    NOT_HEARD_AS_GOOD_NEWS);

    /** Somebody still has something to do: {@link Progress#isClosed()} says the opposite. */
    static final String OPEN = "COALESCE(%s, %s)"
            .formatted(
                    LAST.formatted("h.kind IN ('ANSWERED', 'DONE') OR COALESCE(h.outcome, '') = 'NOT_SORTED'"),
                    NOT_HEARD_AS_GOOD_NEWS);

    /** It is in writing, or the speaker has checked it: until then it is heard, counted and watched for by nobody. */
    public static final String CHECKED = """
        (s.manner = 'TYPED'
         OR COALESCE((SELECT TRUE FROM checked_words c
                      WHERE c.council_id = s.council_id AND c.saying_id = s.id LIMIT 1), FALSE))\
        """;

    static final String TAKEN_BACK = HAPPENED.formatted("h.kind = 'TAKEN_BACK'");

    /** It was not taken back, or somebody acted on it before it was. */
    private static final String STAYS =
            "(NOT %s OR %s)".formatted(TAKEN_BACK, HAPPENED.formatted("h.kind IN ('ANSWERED', 'DONE')"));

    /** Somebody is around the young person now as what {@code p} was. */
    private static final String AROUND_AS = """
        EXISTS (SELECT 1 FROM support_link l
                JOIN helper w ON w.council_id = l.council_id AND w.id = l.helper_id
                WHERE l.council_id = s.council_id AND l.young_person_id = s.young_person_id AND %s
                  AND (l.helper_id = %%1$s AND l.kind = p.kind OR w.manager_id = %%1$s AND p.kind = 'MANAGER'))\
        """.formatted(SupportLink.NOW);

    /** {@code p} is still around as what they were when they were named. */
    static final String STILL_AROUND = AROUND_AS.formatted("p.helper_id");

    /** Whom the young person named once and names no longer: that is a no. */
    private static final String NAMED_BEFORE = """
        EXISTS (SELECT 1 FROM share_person q
                WHERE q.council_id = s.council_id AND q.saying_id = s.id AND q.helper_id = %s)\
        """;

    /** The signed-in helper may hear it. */
    static final String MAY_HEAR = mayHear(":me");

    /**
     * A helper took over from {@code p}, who is no longer around as that: what was still open is theirs to hear, and
     * stays so once they took it up. What is said about a person never comes to that person in this way.
     */
    static String tookOver(String helper) {
        return """
            (%2$s AND NOT %3$s AND NOT %4$s AND (s.about_person_id IS NULL OR s.about_person_id <> %1$s) AND (%5$s OR %6$s))\
            """.formatted(
                        helper,
                        AROUND_AS.formatted(helper),
                        STILL_AROUND,
                        NAMED_BEFORE.formatted(helper),
                        OPEN,
                        HAPPENED.formatted("h.by_id = " + helper));
    }

    /** The helper was chosen to hear it, and there is something that is anybody else's to hear. */
    static String mayHear(String helper) {
        return "(%s AND %s AND %s)".formatted(STAYS, CHECKED, isChosen(helper));
    }

    /**
     * The young person named the helper in their newest word, or somebody from whom the helper took over; and they did
     * not hide it from the helper. What is spoken may not be checked, so this alone lets nobody hear it.
     */
    public static String chosen(String helper) {
        return "(%s)".formatted(isChosen(helper));
    }

    private static String isChosen(String helper) {
        return """
            %s AND EXISTS (SELECT 1 FROM share_person p
                     WHERE p.council_id = s.council_id AND p.saying_id = s.id
                       AND p.number = (SELECT MAX(m.number) FROM share m
                                       WHERE m.council_id = s.council_id AND m.saying_id = s.id)
                       AND (p.helper_id = %s OR %s))\
            """.formatted(HiddenFrom.not("s", helper), helper, tookOver(helper));
    }

    /** The young person named somebody to hear it. */
    static final String NAMED = """
        EXISTS (SELECT 1 FROM share_person p
                WHERE p.council_id = s.council_id AND p.saying_id = s.id
                  AND p.number = (SELECT MAX(m.number) FROM share m
                                  WHERE m.council_id = s.council_id AND m.saying_id = s.id))\
        """;

    /** A worker {@code b} of somebody's who has a way in, and of whom something holds. */
    private static final String WORKER = """
        COALESCE((SELECT TRUE FROM support_link l
                JOIN helper b ON b.council_id = l.council_id AND b.id = l.helper_id
                JOIN account a ON a.council_id = b.council_id AND a.person_id = b.id AND a.role = 'PRACTITIONER'
                  AND a.ended_at IS NULL
                WHERE l.council_id = %1$s.council_id AND l.young_person_id = %2$s
                  AND l.kind IN ('SOCIAL_WORKER', 'PERSONAL_ADVISER') AND %3$s AND %4$s LIMIT 1), FALSE)\
        """;

    /** Whoever manages somebody around them, and has a way in. */
    private static final String MANAGER = """
        COALESCE((SELECT TRUE FROM support_link l
                JOIN helper w ON w.council_id = l.council_id AND w.id = l.helper_id
                JOIN helper b ON b.council_id = w.council_id AND b.id = w.manager_id
                JOIN account a ON a.council_id = b.council_id AND a.person_id = b.id AND a.role = 'MANAGER'
                  AND a.ended_at IS NULL
                WHERE l.council_id = %1$s.council_id AND l.young_person_id = %2$s AND %3$s AND %4$s LIMIT 1), FALSE)\
        """;

    /** Somebody was to hear it and has something to do, and nobody who may is there any more. */
    static final String UNHEARD = "(%s AND %s AND %s AND NOT %s)"
            .formatted(WAITING, CHECKED, NAMED, somebody("s", "s.young_person_id", mayHear("b.id")));

    /** There is nobody at all around a young person {@code y} who could hear anything. */
    static final String NOBODY_AROUND = "NOT " + somebody("y", "y.id", "TRUE");

    private static String somebody(String thing, String youngPerson, String holds) {
        return "(%s OR %s)".formatted(WORKER, MANAGER).formatted(thing, youngPerson, SupportLink.NOW, holds);
    }

    private Hearing() {}
}
