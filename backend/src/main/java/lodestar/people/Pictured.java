package lodestar.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a young person chose a drawn picture for.
 *
 * @param name as it stands on their screens
 */
record Pictured(String name, Picture picture) {

    static Optional<Pictured> of(@Nullable String name, @Nullable Picture picture) {
        return name == null || picture == null ? Optional.empty() : Optional.of(new Pictured(name, picture));
    }

    /** Nothing of it: what somebody calls whom must not find its way into a log. */
    @Override
    public String toString() {
        return "Pictured";
    }
}
