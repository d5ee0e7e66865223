package lodestar.voice;

/** What young people let be counted: by their newest word, checked where it is spoken, and not taken back. */
public final class Counted {

    private Counted() {}

    /**
     * In SQL, whose saying it is while it may be counted; nothing otherwise.
     *
     * @param council what its council is called in the query, such as {@code k.council_id}
     * @param saying the same of its id
     */
    public static String speaker(String council, String saying) {
        return """
            (SELECT s.young_person_id FROM saying s
             WHERE s.council_id = %s AND s.id = %s AND %s AND NOT %s
               AND (SELECT f.counted FROM share f WHERE f.council_id = s.council_id AND f.saying_id = s.id
                    ORDER BY f.number DESC LIMIT 1))\
            """.formatted(council, saying, Hearing.CHECKED, Hearing.TAKEN_BACK);
    }
}
