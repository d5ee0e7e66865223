package lodestar.api;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ends a question that takes longer than it may: no further field is fetched. */
@Singleton
class Deadline extends SimplePerformantInstrumentation {

    static final Duration LONGEST = Duration.ofSeconds(3);

    private final Clock clock;

    Deadline(Clock clock) {
        this.clock = clock;
    }

    Instant from(Instant begun) {
        return begun.plus(LONGEST);
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldFetch(
            InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
        Instant end = parameters.getEnvironment().getGraphQlContext().get(Deadline.class);
        if (end != null && clock.instant().isAfter(end)) {
            throw new AbortExecutionException("over");
        }
        return null;
    }
}
