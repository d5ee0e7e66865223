package lodestar.people;

import java.util.UUID;
import lodestar.kernel.Texts;

/**
 * What is sent to say what one wants to be called ({@code SayMyNameInput}).
 *
 * @param version the version the change was made on
 */
public record SayMyName(UUID clientMutationId, String name, int version) {

    static final int LONGEST = 60;

    public SayMyName {
        name = Texts.required("name", name, LONGEST, "Type what you want to be called.");
    }

    /** Only the id: who they are must not find its way into a log. */
    @Override
    public String toString() {
        return "Say my name " + clientMutationId;
    }
}
