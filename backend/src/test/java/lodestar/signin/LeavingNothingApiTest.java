package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** Coming in on a phone that is not one's own. What the page leaves on it is tried in a real browser. */
class LeavingNothingApiTest {

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);

    @Test
    void there_is_one_cookie_that_ends_with_the_browser_and_no_phone_is_kept() {
        var answer = comeIn(new Client(), council.invitation(jo.id()).secret());

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-lodestar-session=")
                .doesNotContainIgnoringCase("max-age")
                .doesNotContainIgnoringCase("expires");
        assertThat(devices()).isEmpty();
    }

    @Test
    void the_page_is_told_that_it_keeps_nothing() {
        var phone = new Client();
        comeIn(phone, council.invitation(jo.id()).secret());

        assertThat(phone.ask("{ me { name leavesNothing } }").at("/data/me").toString())
                .isEqualTo("{\"name\":\"Jo\",\"leavesNothing\":true}");
    }

    @Test
    void the_invitation_is_used_up() {
        var invitation = council.invitation(jo.id());
        comeIn(new Client(), invitation.secret());

        assertThat(comeIn(new Client(), invitation.secret()).body()).contains("CODE_DOES_NOT_WORK");
        assertThat(comeIn(new Client(), invitation.code()).body()).contains("CODE_DOES_NOT_WORK");
    }

    @Test
    void signing_out_has_the_browser_clear_what_the_site_kept() {
        var phone = new Client();
        comeIn(phone, council.invitation(jo.id()).secret());

        var out = phone.post("/sign-out", "");

        assertThat(out.headers().allValues("Clear-Site-Data")).containsExactly("\"cache\", \"storage\"");
        assertThat(phone.cookies()).isEmpty();
    }

    @Test
    void leaving_fast_clears_it_too() {
        var phone = new Client();
        comeIn(phone, council.invitation(jo.id()).secret());

        var away = phone.send(phone.request("/pancakes").header("Sec-Fetch-Site", "same-origin"));

        assertThat(away.headers().allValues("Clear-Site-Data")).containsExactly("\"cache\", \"storage\"");
        assertThat(Client.code(phone.ask("{ me { name } }"))).isEqualTo("SIGN_IN_NEEDED");
    }

    @Test
    void signing_out_leaves_a_friend_what_is_theirs() {
        var friends = council.signedIn(council.youngPerson("Kai", 15));
        comeIn(friends, council.invitation(jo.id()).secret());

        assertThat(friends.post("/sign-out", "").headers().allValues("Clear-Site-Data"))
                .containsExactly("\"cache\"");

        friends.post("/sign-in/pin", Map.of("pin", "271828"));
        assertThat(friends.ask("{ me { name } }").at("/data/me/name").asText()).isEqualTo("Kai");
    }

    @Test
    void signing_out_on_ones_own_phone_keeps_what_the_phone_keeps() {
        assertThat(council.signedIn(jo).post("/sign-out", "").headers().allValues("Clear-Site-Data"))
                .containsExactly("\"cache\"");
    }

    private List<String> devices() {
        return DatabaseAs.owner().list("SELECT HEX(id) FROM device WHERE council_id = '%s'".formatted(council.id()));
    }

    private static HttpResponse<String> comeIn(Client phone, String shown) {
        return phone.post("/sign-in", Map.of("code", shown, "leaveNothing", true));
    }
}
