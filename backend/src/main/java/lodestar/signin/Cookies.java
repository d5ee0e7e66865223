package lodestar.signin;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Cookies for this host alone, out of reach of scripts. */
final class Cookies {

    private Cookies() {}

    /** One that no other site's link or form sends along. */
    static Cookie host(String name, String value, @Nullable Duration lasts) {
        return lasting(made(name, value).sameSite(SameSite.Strict), lasts);
    }

    /** One that is sent along when another site sends somebody back to us, and never with a form. */
    static Cookie comingBack(String name, String value, Duration lasts) {
        return lasting(made(name, value).sameSite(SameSite.Lax), lasts);
    }

    private static Cookie made(String name, String value) {
        return Cookie.of(name, value).httpOnly(true).secure(true).path("/");
    }

    private static Cookie lasting(Cookie cookie, @Nullable Duration lasts) {
        return lasts == null ? cookie : cookie.maxAge(lasts);
    }
}
