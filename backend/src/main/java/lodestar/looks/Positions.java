package lodestar.looks;

import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Page;
import org.jspecify.annotations.Nullable;

/** Reads where a page begins out of a cursor that was made of an id. */
final class Positions {

    private Positions() {}

    static @Nullable UUID id(Page.Wanted wanted) {
        try {
            return wanted.position() == null ? null : UUID.fromString(wanted.position());
        } catch (IllegalArgumentException notOurs) {
            throw new Invalid("after", "This is not a cursor that came with this list.");
        }
    }
}
