package lodestar.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What goes wrong, as a client is told it: a sentence for the person, and a code that never changes for the program.
 *
 * @param message what to do, in plain words
 * @param code stable, upper case
 * @param details what the code carries besides, such as the field that can be put right
 */
public record Problem(String message, String code, Map<String, Object> details) {

    public Problem(String message, String code) {
        this(message, code, Map.of());
    }

    /** Our own fault; says no more than that. */
    public static Problem ours() {
        return new Problem(
                "Something went wrong on our side. Please try again; what you wrote is not lost.", "INTERNAL");
    }

    public static Problem of(DomainError error) {
        var message = String.valueOf(error.getMessage());
        return switch (error) {
            case DomainError.Invalid it -> new Problem(message, "INVALID", Map.of("field", it.field()));
            case DomainError.NotFound _ -> new Problem(message, "NOT_FOUND");
            case DomainError.SignInNeeded _ -> new Problem(message, "SIGN_IN_NEEDED");
            case DomainError.Conflict it -> new Problem(message, "CONFLICT", bothTexts(it));
            case DomainError.IdReused _ -> new Problem(message, "IDEMPOTENCY_KEY_REUSED");
            case DomainError.Refused it -> new Problem(message, it.code());
            case DomainError.TooMany it ->
                new Problem(
                        message,
                        "TOO_MANY_TRIES",
                        Map.of("waitSeconds", it.waiting().toSeconds()));
        };
    }

    private static Map<String, Object> bothTexts(DomainError.Conflict it) {
        var current = Map.<String, Object>of("name", it.currentText(), "version", it.currentVersion());
        return it.refusedText() == null
                ? Map.of("current", current)
                : Map.of("current", current, "refused", it.refusedText());
    }

    /** As an entry of {@code errors}, in the shape that GraphQL gives them. */
    public Map<String, Object> told(UUID requestId) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code);
        extensions.put("requestId", requestId.toString());
        extensions.putAll(details);
        return Map.of("message", message, "extensions", extensions);
    }

    /** As a whole answer of an HTTP door. */
    public Map<String, Object> body(UUID requestId) {
        return Map.of("errors", List.of(told(requestId)));
    }
}
