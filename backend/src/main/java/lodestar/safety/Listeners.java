package lodestar.safety;

import lodestar.voice.Hearing;

/**
 * In SQL, who listens to a recording that nobody could write down: whom its speaker chose to hear it. A safeguarding
 * lead may besides, as with every concern; nobody else, however near they are.
 */
final class Listeners {

    private Listeners() {}

    /** A concern of another cause is for whoever it is for; one of a recording, only for a helper who was chosen. */
    static String areOrItIsNoRecording(String cause, String council, String causeId, String helper) {
        return """
            (%s <> 'RECORDING'
             OR EXISTS (SELECT 1 FROM saying s WHERE s.council_id = %s AND s.id = %s AND %s))\
            """.formatted(cause, council, causeId, Hearing.chosen(helper));
    }
}
