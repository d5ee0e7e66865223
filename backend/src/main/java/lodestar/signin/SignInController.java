package lodestar.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Sets and clears the cookies that say who is here. */
@Controller
@Consumes(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final byte[] NOTHING = {};
    private static final Duration PHONE_KEEPS = Duration.ofDays(400);

    private final SignIn signIn;
    private final Sessions sessions;
    private final Ids ids;

    SignInController(SignIn signIn, Sessions sessions, Ids ids) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.ids = ids;
    }

    /** What is sent: a code, with the PIN chosen for this phone once it is known to be wanted. */
    record Form(@Nullable String code, @Nullable String pin) {

        /** Neither the code nor the PIN may find its way into a log. */
        @Override
        public String toString() {
            return "Form";
        }
    }

    @Post("/sign-in")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> withCode(@Body byte @Nullable [] body) {
        return answer(() -> {
            var form = read(body);
            return signIn.withCode(form.code() == null ? "" : form.code(), form.pin());
        });
    }

    @Post("/sign-in/pin")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> withPin(@Body byte @Nullable [] body, @CookieValue(DeviceCookie.NAME) @Nullable String device) {
        return answer(
                () -> signIn.withPin(device == null ? "" : device, read(body).pin()));
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> out(HttpRequest<?> request) {
        request.getCookies()
                .findCookie(SessionCookie.NAME)
                .map(Cookie::getValue)
                .ifPresent(sessions::end);
        return HttpResponse.noContent().cookie(cookie(SessionCookie.NAME, "", Duration.ZERO));
    }

    private HttpResponse<?> answer(Supplier<SignIn.Step> step) {
        try {
            return answer(step.get());
        } catch (DomainError error) {
            return HttpResponse.badRequest(Problem.of(error).body(ids.next()));
        }
    }

    private static MutableHttpResponse<?> answer(SignIn.Step step) {
        return switch (step) {
            case SignIn.Step.ChoosePin _ -> HttpResponse.ok(Map.of("next", "CHOOSE_PIN"));
            case SignIn.Step.SignedIn(var role, var session, var device) -> {
                var answer = HttpResponse.ok(Map.of("next", "SIGNED_IN", "role", role))
                        .cookie(cookie(SessionCookie.NAME, session, null));
                yield device == null ? answer : answer.cookie(cookie(DeviceCookie.NAME, device, PHONE_KEEPS));
            }
        };
    }

    private static Form read(byte @Nullable [] body) {
        try {
            var form = JSON.readValue(new String(body == null ? NOTHING : body, UTF_8), Form.class);
            if (form != null) {
                return form;
            }
        } catch (JsonProcessingException unreadable) {
            throw notReadable();
        }
        throw notReadable();
    }

    private static DomainError notReadable() {
        return new Refused("BODY_NOT_JSON", "Send a JSON object, such as {\"code\": \"ABCD-EFGH-JKMN\"}.");
    }

    private static Cookie cookie(String name, String value, @Nullable Duration lasts) {
        var cookie =
                Cookie.of(name, value).httpOnly(true).secure(true).path("/").sameSite(SameSite.Strict);
        return lasts == null ? cookie : cookie.maxAge(lasts);
    }
}
