package lodestar.api;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.kernel.Problem;

/** What goes back: the data, and at most five errors, each with a code and the request's id. */
final class Answer {

    private static final int MOST_ERRORS = 5;

    private Answer() {}

    static Map<String, Object> of(ExecutionResult result, UUID requestId) {
        var answer = new LinkedHashMap<String, Object>();
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", told(result.getErrors(), requestId));
        }
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
        }
        return answer;
    }

    private static List<Map<String, Object>> told(List<GraphQLError> errors, UUID requestId) {
        return errors.stream()
                .limit(MOST_ERRORS)
                .map(error -> told(error, requestId))
                .toList();
    }

    private static Map<String, Object> told(GraphQLError error, UUID requestId) {
        var extensions = error.getExtensions();
        var told = new LinkedHashMap<String, Object>(
                extensions != null && extensions.containsKey("code")
                        ? Map.of("message", error.getMessage(), "extensions", extensions)
                        : engine(error).told(requestId));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            told.put(
                    "locations",
                    error.getLocations().stream()
                            .map(at -> Map.of("line", Math.max(1, at.getLine()), "column", Math.max(1, at.getColumn())))
                            .toList());
        }
        if (error.getPath() != null) {
            told.put("path", error.getPath());
        }
        return told;
    }

    /** The engine's own errors in our words: its texts name classes and quote what was sent. */
    private static Problem engine(GraphQLError error) {
        if (error.getErrorType() instanceof ErrorType type) {
            return switch (type) {
                case ValidationError, InvalidSyntax, OperationNotSupported ->
                    new Problem("The query asks for something that is not in the schema.", "QUERY_NOT_VALID");
                case ExecutionAborted -> new Problem("That took too long. Ask for less at once.", "TIMED_OUT");
                case DataFetchingException, NullValueInNonNullableField -> Problem.ours();
            };
        }
        return new Problem("The query asks for something that is not in the schema.", "QUERY_NOT_VALID");
    }
}
