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
    private static final URI STAFF = URI.create("/staff");
    private static final String PAGE = "/staff#";

    /** Stays in a browser for as long as a session could: whoever comes next shows who they are. */
    private static final String WAS_HERE = "__Host-lodestar-was-here";

    private static final Duration WAS_HERE_LASTS = Duration.ofHours(12);

    private final StaffSignIn staff;
    private final StrangersTries tries;
    private final Sessions sessions;
    private final Ids ids;

    StaffController(StaffSignIn staff, StrangersTries tries, Sessions sessions, Ids ids) {
        this.staff = staff;
        this.tries = tries;
        this.sessions = sessions;
        this.ids = ids;
    }

    /**
     * The session that was open ends here and not when they are back: on the way back from another site, the browser
     * does not send its cookie.
     */
    @Get
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> begin(HttpRequest<?> request) {
        if (!isTheirOwnWish(request)) {
            return HttpResponse.seeOther(STAFF);
        }
        try {
            tries.knock(request);
            var cookies = request.getCookies();
            var sent = staff.begin(cookies.contains(SessionCookie.NAME) || cookies.contains(WAS_HERE));
            sessions.endBefore(request);
            return HttpResponse.seeOther(sent.to()).cookie(onTheWay(sent.knock()));
        } catch (StaffNotIn notIn) {
            return back(notIn.why());
        } catch (DomainError.TooMany _) {
            return back(StaffNotIn.Why.TOO_OFTEN);
        }
    }

    /** Another site may show the way to our page, and no further; nor does a browser go that fetches ahead. */
    private static boolean isTheirOwnWish(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        return (site == null || site.equals("same-origin") || site.equals("none"))
                && !request.getHeaders().contains("Sec-Purpose");
    }

    @Get("/answer")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> answer(HttpRequest<?> request, @CookieValue(StaffKnock.COOKIE) @Nullable String cookie) {
        try {
            if (cookie == null) {
                throw new StaffNotIn(StaffNotIn.Why.AGAIN);
            }
            return switch (staff.answer(new StaffKnock(cookie), request.getUri())) {
                case StaffSignIn.Step.SignedIn(var session) -> in(request, HttpResponse.seeOther(HOME), session);
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
                .<HttpResponse<?>>map(
                        some -> HttpResponse.ok(Map.of("roles", some)).contentType(MediaType.APPLICATION_JSON_TYPE))
                .orElseGet(this::over);
    }

    @Post("/role")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> choose(
            HttpRequest<?> request,
            @Body byte @Nullable [] body,
            @CookieValue(StaffKnock.COOKIE) @Nullable String cookie) {
        return Optional.ofNullable(cookie)
                .flatMap(it -> staff.choose(new StaffKnock(it), RoleForm.read(body)))
                .<HttpResponse<?>>map(session -> in(request, HttpResponse.noContent(), session))
                .orElseGet(this::over);
    }

    private HttpResponse<?> in(HttpRequest<?> request, MutableHttpResponse<?> answer, String session) {
        sessions.endBefore(request);
        return answer.cookie(Cookies.host(SessionCookie.NAME, session, null))
                .cookie(Cookies.host(WAS_HERE, "1", WAS_HERE_LASTS))
                .cookie(arrived());
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
                .body(Problem.of(new DomainError.SignInNeeded()).body(ids.next()))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
