package lodestar.safety;

import java.io.IOException;
import java.util.UUID;

/**
 * A way out of Lodestar for the news that a concern waits. What goes out is a number and a link: no name, no word, not
 * even what kind of concern it is.
 *
 * <p>The contract: {@link #send} returns once the other side has taken the message, and throws when that is not sure.
 * The same message may come twice, with the same id.
 */
interface Route {

    /** By what it goes. */
    enum Kind {
        MAIL,
        HOOK
    }

    Kind kind();

    /** Whether the council has set it up for them. */
    boolean reaches(ConcernMessage.Whom whom);

    /** Sends it, within seconds. */
    void send(Outgoing message) throws IOException;

    /**
     * What goes out.
     *
     * @param id of the message, the same each time it is tried
     * @param number what people call the concern on the phone
     * @param link where it can be taken up, by whoever may
     */
    record Outgoing(UUID id, ConcernMessage.Whom whom, String number, String link) {}
}
