package lodestar.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What a page asks of the session it is in: how long it lasts, that it goes on, and what else one could be here as. */
@Controller("/session")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {

    private final Sessions sessions;
    private final StaffRoles roles;
    private final Ids ids;

    SessionController(Sessions sessions, StaffRoles roles, Ids ids) {
        this.sessions = sessions;
        this.roles = roles;
        this.ids = ids;
    }

    /** How many seconds are left. To ask is not to do something, so a page that is left open does not live on it. */
    @Post("/left")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> left(@CookieValue(Sessions.COOKIE) @Nullable String session) {
        return told(sessions.left(session));
    }

    /** The person did something: the time without doing anything begins anew. */
    @Post("/extend")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> extend(@CookieValue(Sessions.COOKIE) @Nullable String session) {
        return told(sessions.extend(session));
    }

    /** What else this member of staff could be here as. */
    @Post("/roles")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> roles(@CookieValue(Sessions.COOKIE) @Nullable String session) {
        return sessions.find(session)
                .<HttpResponse<?>>map(open -> HttpResponse.ok(Map.of("roles", roles.others(open.account()))))
                .orElseGet(this::over);
    }

    /** Ends this session and begins one in another role. */
    @Post("/role")
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> change(@Body byte @Nullable [] body, @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return sessions.find(session)
                .flatMap(open -> roles.other(open.account(), RoleForm.read(body)))
                .flatMap(account -> sessions.changeTo(account, String.valueOf(session)))
                .<HttpResponse<?>>map(
                        begun -> HttpResponse.noContent().cookie(Cookies.host(SessionCookie.NAME, begun, null)))
                .orElseGet(this::over);
    }

    private HttpResponse<?> told(Optional<Duration> left) {
        return left.<HttpResponse<?>>map(it -> HttpResponse.ok(Map.of("secondsLeft", it.toSeconds())))
                .orElseGet(this::over);
    }

    private HttpResponse<?> over() {
        return HttpResponse.status(HttpStatus.FORBIDDEN)
                .body(Problem.of(new DomainError.SignInNeeded()).body(ids.next()));
    }
}
