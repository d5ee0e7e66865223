package lodestar.server;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import java.util.Map;
import lodestar.kernel.Faults;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the web server itself refuses, told in the same shape as everything else, and without its own texts. */
@Controller
class Errors implements ErrorResponseProcessor<Map<String, Object>> {

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

    @Error(global = true)
    HttpResponse<?> ours(HttpRequest<?> request, RuntimeException failure) {
        var requestId = ids.next();
        Faults.log(LOG, requestId, failure);
        return HttpResponse.<Map<String, Object>>status(HttpStatus.SERVICE_UNAVAILABLE)
                .body(Problem.ours().body(requestId));
    }

    private static Problem problem(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> new Problem("There is nothing at this address.", "NOT_FOUND");
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
