package lodestar.matter;

import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.people.Wording;
import org.jspecify.annotations.Nullable;

/**
 * For whom a matter is put into words. A young person is never given the words of staff, which speak about them.
 *
 * @param wording of a young person; none for everybody else
 */
public record Reader(@Nullable Wording wording) {

    /** The shortest words are for whoever is too young for any. */
    private static final Wording YOUNGEST = Wording.AGE_8_11;

    /** A young person with the wording of their age. */
    public static Reader young(@Nullable Wording wording) {
        return new Reader(wording == null ? YOUNGEST : wording);
    }

    /**
     * Whoever asks.
     *
     * @param wording the one for a young person; none for the shortest words
     */
    public static Reader of(Actor actor, @Nullable Wording wording) {
        return actor.role() == Role.YOUNG_PERSON ? young(wording) : new Reader(null);
    }
}
