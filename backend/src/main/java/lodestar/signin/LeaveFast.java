package lodestar.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Duration;
import lodestar.access.Action;
import lodestar.access.Needs;
import org.jspecify.annotations.Nullable;

/**
 * The way out for somebody who is being watched: a plain link, so that it works where our code does not. It ends the
 * session and goes on to a page that anybody might have open; its own address says nothing either.
 */
@Controller
class LeaveFast {

    private static final URI NEUTRAL_PAGE = URI.create("/pancakes.html");

    private final Sessions sessions;
    private final SiteData siteData;

    LeaveFast(Sessions sessions, SiteData siteData) {
        this.sessions = sessions;
        this.siteData = siteData;
    }

    @Get("/pancakes")
    @Produces(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Needs(Action.ACCESS_SIGN_IN)
    HttpResponse<?> leave(HttpRequest<?> request) {
        var away = HttpResponse.seeOther(NEUTRAL_PAGE);
        if (!isPressedOnOurPages(request)) {
            return away;
        }
        var clear = siteData.toClear(request).orElse("\"cache\"");
        sessions.endBefore(request);
        return away.header(SiteData.HEADER, clear).cookie(gone());
    }

    /**
     * Another site's link must not sign anybody out, nor may a browser that fetches ahead. An older browser does not
     * say where a request comes from, but sends our cookie only from our own pages.
     */
    private static boolean isPressedOnOurPages(HttpRequest<?> request) {
        return isUnsaidOr("same-origin", request.getHeaders().get("Sec-Fetch-Site"))
                && !request.getHeaders().contains("Sec-Purpose");
    }

    private static boolean isUnsaidOr(String wanted, @Nullable String said) {
        return said == null || said.equals(wanted);
    }

    private static Cookie gone() {
        return Cookie.of(SessionCookie.NAME, "")
                .httpOnly(true)
                .secure(true)
                .path("/")
                .sameSite(SameSite.Strict)
                .maxAge(Duration.ZERO);
    }
}
