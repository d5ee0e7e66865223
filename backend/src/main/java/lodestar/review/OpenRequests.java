package lodestar.review;

/** When a request for a review is still to be answered. */
final class OpenRequests {

    private OpenRequests() {}

    /**
     * In SQL, that nobody has answered a request {@code r}: no reason was given why not now, and no meeting was
     * arranged for it that has not been called off.
     */
    static final String OPEN = """
        NOT EXISTS (SELECT 1 FROM review_answer a
                    WHERE a.council_id = r.council_id AND a.young_person_id = r.young_person_id
                      AND a.request = r.number
                      AND NOT EXISTS (SELECT 1 FROM review_meeting o
                                      JOIN review_meeting e ON e.council_id = o.council_id
                                        AND e.meeting_id = o.meeting_id AND e.called_off
                                      WHERE o.council_id = a.council_id
                                        AND o.young_person_id = a.young_person_id AND o.number = a.meeting))\
        """;
}
