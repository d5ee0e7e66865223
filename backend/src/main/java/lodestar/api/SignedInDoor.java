package lodestar.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import lodestar.access.Actor;
import lodestar.audit.Audit;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/** A door beside the API for whoever is signed in: finds out who asks, and tells refusals as the API does. */
@Singleton
public class SignedInDoor {

    private final Sessions sessions;
    private final Audit audit;
    private final Ids ids;

    SignedInDoor(Sessions sessions, Audit audit, Ids ids) {
        this.sessions = sessions;
        this.audit = audit;
        this.ids = ids;
    }

    /** What the work answers to whoever is signed in, or the refusal. */
    public HttpResponse<?> answer(@Nullable String session, Function<Actor, HttpResponse<?>> work) {
        var requestId = ids.next();
        try {
            return audit.during(
                    requestId, () -> work.apply(sessions.actor(session).orElseThrow(DomainError.SignInNeeded::new)));
        } catch (DomainError error) {
            return told(error, requestId);
        }
    }

    /** What is no id at all is the id of nothing. */
    public static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException noId) {
            throw new DomainError.NotFound();
        }
    }

    private static HttpResponse<?> told(DomainError error, UUID requestId) {
        MutableHttpResponse<Object> answer = HttpResponse.status(status(error));
        if (error instanceof DomainError.TooMany tooMany) {
            answer.header(
                    HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.waiting().toSeconds()));
        }
        return answer.body(Problem.of(error).body(requestId)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static HttpStatus status(DomainError error) {
        return switch (error) {
            case DomainError.SignInNeeded _ -> HttpStatus.FORBIDDEN;
            case DomainError.NotFound _ -> HttpStatus.NOT_FOUND;
            case DomainError.Conflict _, DomainError.IdReused _ -> HttpStatus.CONFLICT;
            case DomainError.TooMany _ -> HttpStatus.TOO_MANY_REQUESTS;
            case DomainError.Invalid _, DomainError.Refused _ -> HttpStatus.BAD_REQUEST;
        };
    }
}
