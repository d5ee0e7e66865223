package lodestar.server;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every answer tells the browser to hold to. The outermost filter, so that refusals of the others carry it too.
 */
@ServerFilter("/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Headers {

    /** Nothing but our own files, and recordings out of the page's own memory; nobody may show us in a frame. */
    private static final String ONLY_OURS = String.join(
            "; ",
            "default-src 'none'",
            "base-uri 'none'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "img-src 'self'",
            "manifest-src 'self'",
            "media-src 'self' blob:",
            "script-src 'self'",
            "style-src 'self'",
            "worker-src 'self'",
            "require-trusted-types-for 'script'",
            "trusted-types lodestar");

    /** What our own pages may ask the phone for; everything else that can be asked for is off for us too. */
    private static final List<String> OURS =
            List.of("microphone", "publickey-credentials-get", "publickey-credentials-create", "clipboard-write");

    private static final List<String> NOBODYS = List.of(
            "accelerometer",
            "autoplay",
            "browsing-topics",
            "camera",
            "clipboard-read",
            "compute-pressure",
            "display-capture",
            "encrypted-media",
            "fullscreen",
            "gamepad",
            "geolocation",
            "gyroscope",
            "hid",
            "identity-credentials-get",
            "idle-detection",
            "keyboard-map",
            "local-fonts",
            "magnetometer",
            "midi",
            "otp-credentials",
            "payment",
            "picture-in-picture",
            "screen-wake-lock",
            "serial",
            "storage-access",
            "usb",
            "window-management",
            "xr-spatial-tracking");

    private static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=63072000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final Map<String, String> ON_PAGES = Map.of(
            "Content-Security-Policy", ONLY_OURS,
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp");

    /**
     * What a page asks for while it stands is no page itself: nothing runs in it, loads from it or shows it in a frame.
     */
    private static final Map<String, String> ON_DATA = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Frame-Options", "DENY");

    private static final String PERMISSIONS = permissions();

    /** A page is made of some thirty small files, which a page's policies would double on their way to a phone. */
    private static final Pattern PART_OF_A_PAGE = Pattern.compile("/assets/[\\w-]+\\.(?:js|css)");

    private static final Map<String, HttpMethod> DATA = Map.of(
            "/graphql", HttpMethod.POST,
            "/help-numbers", HttpMethod.GET,
            "/session/extend", HttpMethod.POST,
            "/session/left", HttpMethod.POST);

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        ALWAYS.forEach(response::header);
        if (isData(request, response)) {
            ON_DATA.forEach(response::header);
        } else if (!isPartOfAPage(request, response)) {
            ON_PAGES.forEach(response::header);
            response.header("Permissions-Policy", PERMISSIONS);
        }
        addUnlessSaid(response, "Cache-Control", "no-store");
        if (request.getMethod() == HttpMethod.POST && request.getPath().equals("/sign-out")) {
            // A page kept in memory for "back" goes too: the next person at a shared computer must not find it.
            addUnlessSaid(response, "Clear-Site-Data", "\"cache\"");
        }
    }

    private static boolean isPartOfAPage(HttpRequest<?> request, MutableHttpResponse<?> response) {
        return response.code() < HttpStatus.BAD_REQUEST.getCode()
                && PART_OF_A_PAGE.matcher(request.getPath()).matches();
    }

    private static boolean isData(HttpRequest<?> request, MutableHttpResponse<?> response) {
        return response.code() < HttpStatus.BAD_REQUEST.getCode() && request.getMethod() == DATA.get(request.getPath());
    }

    private static void addUnlessSaid(MutableHttpResponse<?> response, String name, String value) {
        if (!response.getHeaders().contains(name)) {
            response.header(name, value);
        }
    }

    private static String permissions() {
        return Stream.concat(
                        OURS.stream().map("%s=(self)"::formatted),
                        NOBODYS.stream().map("%s=()"::formatted))
                .collect(Collectors.joining(", "));
    }
}
