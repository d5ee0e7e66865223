package lodestar.api;

import graphql.ExecutionResult;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.kernel.DomainError;
import lodestar.kernel.Faults;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** GraphQL over HTTP: one POST, one JSON object, one answer. Nothing a client sends gives a 5xx. */
@Controller
class GraphQLController {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQLController.class);
    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final byte[] NOTHING = {};
    private static final int BIGGEST_BODY = 64 * 1024;

    private final Executor executor;
    private final Ids ids;

    GraphQLController(Executor executor, Ids ids) {
        this.executor = executor;
        this.ids = ids;
    }

    /**
     * Reading a question out of an address would put it into histories and logs, so GET is refused whatever it asks.
     */
    @Get("/graphql")
    @Consumes(MediaType.ALL)
    @Produces({GRAPHQL, JSON, MediaType.ALL})
    @Needs(Action.ACCESS_USE_API)
    HttpResponse<byte[]> get() {
        return refuse(HttpStatus.METHOD_NOT_ALLOWED, JSON, ids.next(), "Send a POST.", "METHOD_NOT_ALLOWED");
    }

    @Post("/graphql")
    @Consumes(MediaType.ALL)
    @Produces({GRAPHQL, JSON})
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Needs(Action.ACCESS_USE_API)
    HttpResponse<byte[]> ask(
            HttpRequest<?> request,
            @Body byte @Nullable [] body,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        var requestId = ids.next();
        var accepted = accepted(request);
        if (accepted.isEmpty()) {
            return refuse(HttpStatus.NOT_ACCEPTABLE, JSON, requestId, "Ask for application/json.", "NOT_ACCEPTABLE");
        }
        var type = accepted.get();
        if (!isJson(request)) {
            return refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, type, requestId, "Send application/json.", "NOT_JSON");
        }
        if (body != null && body.length > BIGGEST_BODY) {
            return refuse(HttpStatus.REQUEST_ENTITY_TOO_LARGE, type, requestId, "Send at most 64 KiB.", "BODY_TOO_BIG");
        }
        return answer(body == null ? NOTHING : body, session, type, requestId);
    }

    private HttpResponse<byte[]> answer(byte[] body, @Nullable String session, String type, UUID requestId) {
        Question question;
        try {
            question = Question.read(body);
        } catch (DomainError error) {
            return write(HttpStatus.BAD_REQUEST, type, Problem.of(error).body(requestId));
        }
        try {
            var result = executor.execute(question, session, requestId);
            return write(status(result, type), type, Answer.of(result, requestId));
        } catch (DomainError error) {
            return write(refused(type), type, Problem.of(error).body(requestId));
        } catch (RuntimeException failure) {
            Faults.log(LOG, requestId, failure);
            return write(HttpStatus.SERVICE_UNAVAILABLE, type, Problem.ours().body(requestId));
        }
    }

    /** What the client would rather have, or nothing when it takes neither. */
    private static Optional<String> accepted(HttpRequest<?> request) {
        var accept = request.getHeaders().getAll(HttpHeaders.ACCEPT);
        if (accept.isEmpty()) {
            return Optional.of(JSON);
        }
        return MediaType.orderedOf(accept).stream()
                .map(MediaType::getName)
                .flatMap(name -> switch (name) {
                    case GRAPHQL -> java.util.stream.Stream.of(GRAPHQL);
                    case JSON, "*/*", "application/*" -> java.util.stream.Stream.of(JSON);
                    default -> java.util.stream.Stream.<String>of();
                })
                .findFirst();
    }

    private static boolean isJson(HttpRequest<?> request) {
        return request.getContentType().map(type -> type.getName().equals(JSON)).orElse(false);
    }

    /** The older media type says 200 to whatever was understood as a request; the newer one says 400. */
    private static HttpStatus status(ExecutionResult result, String type) {
        return result.isDataPresent() ? HttpStatus.OK : refused(type);
    }

    private static HttpStatus refused(String type) {
        return type.equals(GRAPHQL) ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }

    private static HttpResponse<byte[]> refuse(
            HttpStatus status, String type, UUID requestId, String message, String code) {
        return write(status, type, new Problem(message, code).body(requestId));
    }

    private static HttpResponse<byte[]> write(HttpStatus status, String type, Map<String, Object> answer) {
        return HttpResponse.<byte[]>status(status)
                .body(AnswerWriter.bytes(answer))
                .header(HttpHeaders.CONTENT_TYPE, type + "; charset=utf-8")
                .header(HttpHeaders.ALLOW, "POST")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
