package lodestar.kernel;

import java.util.UUID;

/** Names a young person or a helper, so that no other id can be passed where a person is meant. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
