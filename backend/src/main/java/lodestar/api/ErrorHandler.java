package lodestar.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lodestar.kernel.DomainError;
import lodestar.kernel.Faults;
import lodestar.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a client is told when a field fails: the answer in plain words, or that it is our fault. */
@Singleton
class ErrorHandler implements DataFetcherExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorHandler.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failure) {
        UUID requestId = Objects.requireNonNull(
                failure.getDataFetchingEnvironment().getGraphQlContext().get(UUID.class));
        var told = DataFetcherExceptionHandlerResult.newResult()
                .error(error(failure, problem(cause(failure.getException()), requestId), requestId))
                .build();
        return CompletableFuture.completedFuture(told);
    }

    /** What a batch throws comes wrapped. */
    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static Problem problem(Throwable failure, UUID requestId) {
        if (failure instanceof DomainError error) {
            return Problem.of(error);
        }
        Faults.log(LOG, requestId, failure);
        return Problem.ours();
    }

    @SuppressWarnings("unchecked")
    private static GraphQLError error(DataFetcherExceptionHandlerParameters failure, Problem problem, UUID requestId) {
        var told = problem.told(requestId);
        return GraphqlErrorBuilder.newError(failure.getDataFetchingEnvironment())
                .message("%s", problem.message())
                .extensions((java.util.Map<String, Object>) told.get("extensions"))
                .build();
    }
}
