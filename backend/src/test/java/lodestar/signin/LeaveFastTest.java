package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lodestar.Client;
import lodestar.MadeUp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The link that hides the page, as a browser follows it with our code switched off. */
class LeaveFastTest {

    private static final MadeUp COUNCIL = MadeUp.council();

    private Client jo;
    private Map<String, String> before;

    @BeforeEach
    void jo_is_in() {
        jo = COUNCIL.signedIn(COUNCIL.youngPerson("Jo", 14));
        before = Map.copyOf(jo.cookies());
        assertThat(isIn()).isTrue();
    }

    @Test
    void ends_the_session_and_goes_on_to_the_neutral_page() {
        var answer = follow("same-origin");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/pancakes.html");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\"");
        assertThat(jo.cookies()).doesNotContainKey(Sessions.COOKIE);
        jo.cookies().putAll(before);
        assertThat(isIn()).isFalse();
    }

    @Test
    void leaves_the_phone_its_owners_so_that_the_pin_brings_them_back() {
        follow("same-origin");

        assertThat(jo.cookies()).containsKey(DeviceCookie.NAME);
        assertThat(jo.post("/sign-in/pin", Map.of("pin", "271828")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void works_in_an_older_browser_that_does_not_say_where_it_comes_from() {
        jo.send(jo.request("/pancakes"));

        jo.cookies().putAll(before);
        assertThat(isIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "anything"})
    void signs_nobody_out_from_another_site_or_from_the_list_of_old_pages(String site) {
        var answer = follow(site);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(isIn()).isTrue();
    }

    @Test
    void signs_nobody_out_when_a_browser_fetches_ahead() {
        jo.send(jo.request("/pancakes")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Sec-Purpose", "prefetch;prerender"));

        assertThat(isIn()).isTrue();
    }

    @Test
    void needs_nobody_to_be_signed_in() {
        assertThat(new Client().send(new Client().request("/pancakes")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void signing_out_has_the_browser_forget_the_pages_it_kept_for_back() {
        assertThat(jo.post("/sign-out", "{}").headers().firstValue("Clear-Site-Data"))
                .hasValue("\"cache\"");
    }

    private HttpResponse<String> follow(String site) {
        return jo.send(jo.request("/pancakes").header("Accept", "text/html").header("Sec-Fetch-Site", site));
    }

    private boolean isIn() {
        return !jo.ask("{ me { role } }").has("errors");
    }
}
