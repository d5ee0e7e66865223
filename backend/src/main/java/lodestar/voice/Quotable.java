package lodestar.voice;

/** In SQL, when words that a young person let be shown stopped being what they say; nothing while they still do. */
public final class Quotable {

    private Quotable() {}

    /**
     * When what they are a part of was taken back.
     *
     * @param council what its council is called in the query, such as {@code w.council_id}
     * @param saying the same of its id
     */
    public static String takenBackAt(String council, String saying) {
        return """
            (SELECT MIN(h.happened_at) FROM happened h
             WHERE h.council_id = %s AND h.saying_id = %s AND h.kind = 'TAKEN_BACK')\
            """.formatted(council, saying);
    }

    /** When its speaker said that other words are right than the checked ones of that number. */
    public static String otherWordsAt(String council, String saying, String number) {
        return """
            (SELECT MIN(c.checked_at) FROM checked_words c
             WHERE c.council_id = %s AND c.saying_id = %s AND c.number > %s)\
            """.formatted(council, saying, number);
    }

    /** When its speaker said that the panel may not be shown the words, since the word of that number. */
    public static String notForPanelAt(String council, String saying, String number) {
        return """
            (SELECT MIN(f.shared_at) FROM share f
             WHERE f.council_id = %s AND f.saying_id = %s AND f.number >= %s AND NOT f.quoted)\
            """.formatted(council, saying, number);
    }
}
