package lodestar.voice;

import java.util.UUID;
import lodestar.people.Someone;

/** A saying as it is shown to whoever may see it, as far as other rooms have to know. */
public interface Shown {

    UUID sayingId();

    /** Whose words they are, as whoever is shown it finds them. */
    Someone speaker();

    boolean isSpoken();

    Check check();

    /** Whether the speaker lets it be counted, and did not take it back. */
    boolean isCounted();
}
