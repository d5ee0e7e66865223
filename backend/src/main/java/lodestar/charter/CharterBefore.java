package lodestar.charter;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/** The charter of the made-up council before anybody visits it. */
@Singleton
@Requires(env = "demo")
public class CharterBefore {

    private final CharterRepository charters;

    CharterBefore(CharterRepository charters) {
        this.charters = charters;
    }

    /** The first version. */
    public void written(CouncilId council, PersonId lead, String words, Instant at) {
        charters.save(new Charter(council, 1, words, lead, at));
    }

    public void signed(CouncilId council, PersonId helper, Role role, Instant at) {
        charters.save(new Signature(council, 1, helper, 1, true, role, null, at));
    }

    /** Somebody's next word on whether it is kept, by its place in {@link Kept}. */
    public void kept(CouncilId council, PersonId youngPerson, int number, int place, Instant at) {
        charters.save(new KeptWord(council, youngPerson, 1, number, Kept.values()[place], at));
    }
}
