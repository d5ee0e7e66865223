package lodestar.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The doors of the council's own sign-in. What went wrong is told by our page, as a word after the # of its address.
 */
@Controller("/sign-in/staff")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffController {

    private static final Logger LOG = LoggerFactory.getLogger(StaffController.class);
    private static final URI HOME = URI.create("/");
    private static final URI CHOOSE = URI.create("/staff/role");
    private static final String PAGE = "/staff#";

    private final StaffSignIn staff;
    private final Ids ids;

    StaffController(StaffSignIn staff, Ids ids) {
        this.staff = staff;
        this.ids = ids;
    }

    @Get
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> begin() {
        try {
            var sent = staff.begin();
            return HttpResponse.seeOther(sent.to()).cookie(onTheWay(sent.knock()));
        } catch (StaffNotIn notIn) {
            return back(notIn.why());
        }
    }

    @Get("/answer")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> answer(HttpRequest<?> request, @CookieValue(StaffKnock.COOKIE) @Nullable String cookie) {
        try {
            if (cookie == null) {
                throw new StaffNotIn(StaffNotIn.Why.AGAIN);
            }
            return switch (staff.answer(new StaffKnock(cookie), request.getUri())) {
                case StaffSignIn.Step.SignedIn(var session) ->
                    HttpResponse.seeOther(HOME)
                            .cookie(Cookies.host(SessionCookie.NAME, session, null))
                            .cookie(arrived());
                case StaffSignIn.Step.ChooseRole(var knock) ->
                    HttpResponse.seeOther(CHOOSE).cookie(onTheWay(knock));
            };
        } catch (StaffNotIn notIn) {
            return back(notIn.why()).cookie(arrived());
        }
    }

    /** What somebody may be here as who has just come through. */
    @Post("/roles")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> roles(@CookieValue(StaffKnock.COOKIE) @Nullable String cookie) {
        var roles = Optional.ofNullable(cookie).map(StaffKnock::new).map(staff::roles);
        return roles.filter(some -> !some.isEmpty())
                .<HttpResponse<?>>map(some -> HttpResponse.ok(Map.of("roles", some)))
                .orElseGet(this::over);
    }

    @Post("/role")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> choose(@Body byte @Nullable [] body, @CookieValue(StaffKnock.COOKIE) @Nullable String cookie) {
        return Optional.ofNullable(cookie)
                .flatMap(it -> staff.choose(new StaffKnock(it), RoleForm.read(body)))
                .<HttpResponse<?>>map(session -> HttpResponse.noContent()
                        .cookie(Cookies.host(SessionCookie.NAME, session, null))
                        .cookie(arrived()))
                .orElseGet(this::over);
    }

    /** The reason stands after the #, so that it is in no server's log; ours holds the word and nobody's name. */
    private static MutableHttpResponse<?> back(StaffNotIn.Why why) {
        LOG.info("A member of staff did not come in: {}", why);
        return HttpResponse.seeOther(
                URI.create(PAGE + why.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static Cookie onTheWay(StaffKnock knock) {
        return Cookies.comingBack(StaffKnock.COOKIE, knock.secret(), StaffKnock.LASTS);
    }

    private static Cookie arrived() {
        return Cookies.comingBack(StaffKnock.COOKIE, "", Duration.ZERO);
    }

    private HttpResponse<?> over() {
        return HttpResponse.status(HttpStatus.FORBIDDEN)
                .body(Problem.of(new DomainError.SignInNeeded()).body(ids.next()));
    }
}
