package lodestar.api;

import graphql.schema.DataFetcher;
import jakarta.inject.Singleton;
import lodestar.access.AccessMatrix;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.DomainError;
import org.jspecify.annotations.Nullable;

/**
 * Shuts a field to roles that can never do its action, before its fetcher runs. Whether they may for this young person
 * is the {@link Guard}'s to say.
 */
@Singleton
class FieldGate {

    private final AccessMatrix matrix;
    private final Guard guard;

    FieldGate(AccessMatrix matrix, Guard guard) {
        this.matrix = matrix;
        this.guard = guard;
    }

    DataFetcher<?> before(Action action, DataFetcher<?> fetcher) {
        return environment -> {
            @Nullable Actor actor = environment.getGraphQlContext().get(Actor.class);
            if (actor == null) {
                if (!matrix.isPublic(action)) {
                    throw new DomainError.SignInNeeded();
                }
            } else {
                guard.requireEver(actor, action);
            }
            return fetcher.get(environment);
        };
    }
}
