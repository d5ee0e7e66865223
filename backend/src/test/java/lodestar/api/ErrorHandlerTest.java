package lodestar.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import lodestar.kernel.DomainError;
import org.junit.jupiter.api.Test;

class ErrorHandlerTest {

    private final UUID requestId = UUID.randomUUID();

    @Test
    void what_a_batch_refuses_is_told_as_what_it_is() {
        assertThat(told(new DomainError.NotFound())).contains("NOT_FOUND", "We could not find that.");
    }

    @Test
    void what_breaks_in_a_batch_is_our_fault_and_says_no_more() {
        assertThat(told(new IllegalStateException("a secret detail")))
                .contains("INTERNAL", requestId.toString())
                .doesNotContain("secret", "IllegalState");
    }

    private String told(RuntimeException failure) {
        var schema = SmallSchema.wired(
                type -> type.dataFetcher(
                        "thing",
                        env -> CompletableFuture.completedFuture("a thing").thenApply(thing -> {
                            throw failure;
                        })),
                UnaryOperator.identity());
        var result = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new AsyncExecutionStrategy(new ErrorHandler()))
                .build()
                .execute(ExecutionInput.newExecutionInput("{ thing { name } }")
                        .graphQLContext(Map.of(UUID.class, requestId))
                        .build());
        return Answer.of(result, requestId).toString();
    }
}
