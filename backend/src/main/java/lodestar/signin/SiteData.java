package lodestar.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Optional;
import lodestar.access.Actor;
import lodestar.access.Role;

/** What a browser is told to clear when somebody goes from a phone that is not theirs. */
@Singleton
class SiteData {

    static final String HEADER = "Clear-Site-Data";

    private static final String PAGES = "\"cache\"";
    private static final String EVERYTHING = "\"cache\", \"storage\"";

    private final Sessions sessions;

    SiteData(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Asked before the session is ended. On a friend's phone, what the friend keeps there stays. */
    Optional<String> toClear(HttpRequest<?> request) {
        var friends = request.getCookies().findCookie(DeviceCookie.NAME).isPresent();
        return request.getCookies()
                .findCookie(SessionCookie.NAME)
                .map(Cookie::getValue)
                .flatMap(sessions::actor)
                .filter(SiteData::leavesNothing)
                .map(_ -> friends ? PAGES : EVERYTHING);
    }

    private static boolean leavesNothing(Actor actor) {
        return actor.role() == Role.YOUNG_PERSON && actor.deviceId() == null;
    }
}
