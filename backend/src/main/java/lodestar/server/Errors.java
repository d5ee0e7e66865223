package lodestar.server;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.netty.handler.codec.DecoderException;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import lodestar.kernel.Faults;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the web server itself refuses, told in the same shape as everything else, and without its own texts.
 *
 * <p>The server's own handlers know which of its exceptions are the client's doing, so this one takes only what no
 * other does.
 */
@Singleton
class Errors implements ErrorResponseProcessor<Map<String, Object>>, ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Ids ids;

    Errors(Ids ids) {
        this.ids = ids;
    }

    @Override
    public MutableHttpResponse<Map<String, Object>> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        return response.body(problem(response.status()).body(ids.next())).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        var requestId = ids.next();
        if (failure instanceof DecoderException) {
            return told(HttpStatus.BAD_REQUEST, problem(HttpStatus.BAD_REQUEST), requestId);
        }
        Faults.log(LOG, requestId, failure);
        return told(HttpStatus.SERVICE_UNAVAILABLE, Problem.ours(), requestId);
    }

    private static HttpResponse<?> told(HttpStatus status, Problem problem, UUID requestId) {
        return HttpResponse.<Map<String, Object>>status(status)
                .body(problem.body(requestId))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static Problem problem(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> new Problem("There is nothing at this address.", "NOT_FOUND");
            case NOT_ACCEPTABLE -> new Problem("Ask for application/json.", "NOT_ACCEPTABLE");
            case METHOD_NOT_ALLOWED -> new Problem("This address takes no such request.", "METHOD_NOT_ALLOWED");
            case UNSUPPORTED_MEDIA_TYPE -> new Problem("Send application/json.", "NOT_JSON");
            case REQUEST_ENTITY_TOO_LARGE -> new Problem("Send at most 64 KiB.", "BODY_TOO_BIG");
            default ->
                status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()
                        ? new Problem("This request could not be read.", "BAD_REQUEST")
                        : Problem.ours();
        };
    }
}
