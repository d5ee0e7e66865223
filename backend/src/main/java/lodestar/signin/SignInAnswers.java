package lodestar.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;

/** How the doors of signing in answer: with cookies, with a question for the phone, or with a sentence. */
@Singleton
class SignInAnswers {

    private static final Duration PHONE_KEEPS = Duration.ofDays(400);

    private final Sessions sessions;
    private final Ids ids;

    SignInAnswers(Sessions sessions, Ids ids) {
        this.sessions = sessions;
        this.ids = ids;
    }

    /** Whoever comes in anew ends the session that was open in the same browser. */
    HttpResponse<?> of(HttpRequest<?> request, Supplier<Step> step) {
        return told(() -> {
            var taken = step.get();
            if (taken instanceof Step.SignedIn) {
                sessions.endBefore(request);
            }
            return answer(taken);
        });
    }

    /** Asks the phone for a passkey, and leaves with the browser what ties the answer to it. */
    HttpResponse<?> asking(Function<String, String> question) {
        var secret = Secrets.token();
        return told(() -> HttpResponse.ok(question.apply(secret))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .cookie(Cookies.host(Challenges.COOKIE, secret, Challenges.GOOD)));
    }

    private HttpResponse<?> told(Supplier<HttpResponse<?>> answer) {
        try {
            return answer.get();
        } catch (DomainError.TooMany tooMany) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(tooMany.waiting().toSeconds()))
                    .body(Problem.of(tooMany).body(ids.next()));
        } catch (DomainError error) {
            return HttpResponse.badRequest(Problem.of(error).body(ids.next()));
        }
    }

    private static MutableHttpResponse<?> answer(Step step) {
        return switch (step) {
            case Step.ChooseHow _ -> HttpResponse.ok(Map.of("next", "CHOOSE_HOW"));
            case Step.SignedIn(var role, var session, var device) -> {
                var answer = HttpResponse.ok(Map.of("next", "SIGNED_IN", "role", role))
                        .cookie(Cookies.host(SessionCookie.NAME, session, null));
                yield device == null ? answer : answer.cookie(Cookies.host(DeviceCookie.NAME, device, PHONE_KEEPS));
            }
        };
    }
}
