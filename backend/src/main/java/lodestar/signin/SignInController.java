package lodestar.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import lodestar.access.Action;
import lodestar.access.Needs;
import org.jspecify.annotations.Nullable;

/** Sets and clears the cookies that say who is here. */
@Controller
@Consumes(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {

    private final SignIn signIn;
    private final ComeBack comeBack;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final SiteData siteData;
    private final StrangersTries tries;
    private final SignInAnswers answers;

    SignInController(
            SignIn signIn,
            ComeBack comeBack,
            Passkeys passkeys,
            Sessions sessions,
            SiteData siteData,
            StrangersTries tries,
            SignInAnswers answers) {
        this.tries = tries;
        this.signIn = signIn;
        this.comeBack = comeBack;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.siteData = siteData;
        this.answers = answers;
    }

    @Post("/sign-in")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> withCode(
            HttpRequest<?> request,
            @Body byte @Nullable [] body,
            @CookieValue(Challenges.COOKIE) @Nullable String challengeSecret) {
        return answers.of(request, () -> {
            var form = Form.read(body);
            return tries.withCode(
                    request, form.shown(), () -> signIn.withCode(form.shown(), form.chosen(challengeSecret)));
        });
    }

    @Post("/sign-in/pin")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> withPin(
            HttpRequest<?> request,
            @Body byte @Nullable [] body,
            @CookieValue(DeviceCookie.NAME) @Nullable String device) {
        return answers.of(request, () -> {
            var pin = Pin.chosen(Form.read(body).pin());
            return tries.onPhone(request, device, () -> comeBack.withPin(device == null ? "" : device, pin));
        });
    }

    /** What a browser is asked that shall make a passkey, for whoever has an invitation. */
    @Post("/sign-in/passkey/new")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> newPasskey(HttpRequest<?> request, @Body byte @Nullable [] body) {
        return answers.asking(secret -> {
            var shown = Form.read(body).shown();
            return tries.withCode(request, shown, () -> signIn.askForPasskey(shown, secret));
        });
    }

    /** What a browser is asked that comes back with one; the same for everybody. */
    @Post("/sign-in/passkey/challenge")
    @Consumes(MediaType.ALL)
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> challenge() {
        return answers.asking(passkeys::askAgain);
    }

    @Post("/sign-in/passkey")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> withPasskey(
            HttpRequest<?> request,
            @Body byte @Nullable [] body,
            @CookieValue(DeviceCookie.NAME) @Nullable String device,
            @CookieValue(Challenges.COOKIE) @Nullable String challengeSecret) {
        return answers.of(request, () -> {
            var answer = Form.read(body).answer(challengeSecret);
            return tries.onPhone(request, device, () -> comeBack.withPasskey(device == null ? "" : device, answer));
        });
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> out(HttpRequest<?> request) {
        var clear = siteData.toClear(request);
        sessions.endBefore(request);
        var answer = HttpResponse.noContent().cookie(Cookies.host(SessionCookie.NAME, "", Duration.ZERO));
        return clear.isPresent() ? answer.header(SiteData.HEADER, clear.get()) : answer;
    }
}
