package lodestar.people;

import java.util.List;
import java.util.Set;
import lodestar.access.Circle;
import lodestar.access.Tie;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import org.jspecify.annotations.Nullable;

/**
 * A young person as one actor finds them: who they are, what the actor is to them, and the key to their words.
 *
 * @param person with the name opened
 * @param helperWords what they call those around them; none for anybody but themselves
 */
public record Someone(YoungPerson person, Set<Tie> ties, DataKey key, HelperWords helperWords) implements Circle {

    /** As somebody finds them who keeps calling everybody by their own names. */
    public Someone(YoungPerson person, Set<Tie> ties, DataKey key) {
        this(person, ties, key, HelperWords.NONE);
    }

    /**
     * A helper's name as it stands on the actor's screen: in the young person's own word where it is they who ask.
     * Whatever shows a helper's name asks here.
     */
    public String calls(PersonId helper, String name) {
        return helperWords.of(helper, name, key);
    }

    /** The same where there may have been nobody, or nobody with a name. */
    public @Nullable String callsAny(@Nullable PersonId helper, @Nullable String name) {
        return helper == null || name == null ? name : calls(helper, name);
    }

    /** Whatever they chose a picture for, by its name; nothing for anybody but themselves. */
    List<Pictured> pictured() {
        return helperWords.pictured(key);
    }

    @Override
    public PersonId youngPersonId() {
        return person.id();
    }

    /** Whether the actor opened this record in an emergency a short while ago. */
    public boolean isOpenInEmergency() {
        return ties.contains(Tie.BREAK_GLASS);
    }

    /** Whether what is kept of them does not open: they stand in no list, and whoever opens them is told. */
    public boolean isSpoilt() {
        return key.isSpoilt();
    }
}
