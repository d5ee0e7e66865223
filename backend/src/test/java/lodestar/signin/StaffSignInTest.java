package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.api.SameDatabase;
import lodestar.people.Helper;
import lodestar.server.Lodestar;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff come in by the council's own sign-in, tried against a real OpenID provider. */
class StaffSignInTest {

    private static final List<String> TWO_FACTORS = List.of("pwd", "mfa");
    private static final String AGAIN = "/staff#again";
    private static final String NOT_KNOWN = "/staff#not-known";

    private static final MadeUp COUNCIL = MadeUp.council();
    private static RealProvider provider;
    private static Lodestar lodestar;
    private static String address;

    @BeforeAll
    static void a_council_with_a_sign_in_of_its_own() {
        provider = RealProvider.start();
        var settings = new HashMap<>(provider.settings());
        settings.put("lodestar.council.code", COUNCIL.id().code());
        lodestar = SameDatabase.start(settings);
        address = "http://localhost:" + lodestar.serve();
    }

    @AfterAll
    static void stop() {
        lodestar.close();
        provider.close();
    }

    @Test
    void somebody_known_comes_in_and_the_session_is_like_any_other() {
        user("sam", Role.PRACTITIONER);
        var browser = new Client(address);

        var answer = browser.get(comeBack("sam", TWO_FACTORS, browser));

        assertThat(location(answer)).isEqualTo("/");
        assertThat(role(browser)).isEqualTo("PRACTITIONER");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-lodestar-session=")
                        .contains("Secure", "SameSite=Strict", "Path=/")
                        .containsIgnoringCase("HttpOnly"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("__Host-lodestar-staff=;").contains("Max-Age=0"));
    }

    @Test
    void the_browser_is_sent_with_a_challenge_a_state_and_a_nonce_and_a_cookie_that_comes_back_with_it() {
        var answer = new Client(address).get("/sign-in/staff");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer))
                .startsWith(provider.issuer())
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=", "response_type=code")
                .contains("acr_values=gold");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("SameSite=Lax", "Secure", "Max-Age=600", "Path=/")
                .containsIgnoringCase("HttpOnly");
    }

    @Test
    void whoever_was_signed_in_in_a_browser_before_shows_anew_who_they_are() {
        user("uma", Role.PRACTITIONER);
        var browser = new Client(address);
        assertThat(sent(browser).getQuery()).contains("max_age=900").doesNotContain("prompt");
        browser.get(comeBack("uma", TWO_FACTORS, browser));
        browser.post("/sign-out", "");

        assertThat(sent(browser).getQuery()).contains("max_age=900", "prompt=login");
        browser.get(comeBack("uma", TWO_FACTORS, browser));
        assertThat(role(browser)).isEqualTo("PRACTITIONER");
    }

    @Test
    void coming_in_anew_ends_the_session_that_was_open_in_the_same_browser() {
        user("vi", Role.PRACTITIONER);
        var browser = new Client(address);
        browser.get(comeBack("vi", TWO_FACTORS, browser));
        var before = browser.at(address);
        assertThat(role(before)).isEqualTo("PRACTITIONER");

        var answer = comeBack("vi", TWO_FACTORS, browser);

        assertThat(Client.code(before.ask("{ me { role } }"))).isEqualTo("SIGN_IN_NEEDED");
        browser.cookies().remove(Sessions.COOKIE);
        browser.get(answer);
        assertThat(role(browser)).isEqualTo("PRACTITIONER");
    }

    @Test
    void another_site_shows_the_way_to_our_page_and_no_further() {
        var knocks = "SELECT COUNT(*) FROM staff_knock WHERE council_id = '%s'".formatted(COUNCIL.id());
        var before = DatabaseAs.owner().list(knocks);
        var browser = new Client(address);
        for (var header : Map.of("Sec-Fetch-Site", "cross-site", "Sec-Purpose", "prefetch")
                .entrySet()) {
            var answer = browser.send(browser.request("/sign-in/staff")
                    .header(header.getKey(), header.getValue())
                    .GET());

            assertThat(location(answer)).isEqualTo("/staff");
            assertThat(browser.cookies()).isEmpty();
        }
        assertThat(DatabaseAs.owner().list(knocks)).isEqualTo(before);
        for (var site : List.of("same-origin", "none")) {
            assertThat(location(browser.send(browser.request("/sign-in/staff")
                            .header("Sec-Fetch-Site", site)
                            .GET())))
                    .startsWith(provider.issuer());
        }
    }

    @Test
    void one_address_cannot_fill_the_table_of_those_on_their_way() {
        var settings = new HashMap<>(provider.settings());
        settings.put("lodestar.council.code", MadeUp.council().id().code());
        settings.put("lodestar.attempts.most-from-an-address", "1");
        try (var small = SameDatabase.start(settings)) {
            var there = new Client("http://localhost:" + small.serve());
            for (int at = 0; at < 10; at++) {
                assertThat(location(there.get("/sign-in/staff"))).startsWith(provider.issuer());
            }

            assertThat(location(there.get("/sign-in/staff"))).isEqualTo("/staff#too-often");
        }
    }

    @Test
    void a_class_that_stands_for_a_second_factor_is_as_good_and_another_is_not() {
        user("gil", Role.MANAGER);
        var gold = new Client(address);
        gold.get(provider.signInWithClass("gil", "gold", sent(gold)));
        assertThat(role(gold)).isEqualTo("MANAGER");

        var tin = new Client(address);
        assertThat(location(tin.get(provider.signInWithClass("gil", "tin", sent(tin)))))
                .isEqualTo("/staff#second-factor");
        nobodyIsIn(tin);
    }

    @Test
    void without_a_second_factor_nobody_comes_in() {
        user("pat", Role.MANAGER);
        for (var methods : List.of(List.of("pwd"), List.<String>of())) {
            var browser = new Client(address);

            assertThat(location(browser.get(comeBack("pat", methods, browser)))).isEqualTo("/staff#second-factor");
            nobodyIsIn(browser);
        }
    }

    @Test
    void an_answer_counts_once_even_with_the_cookie_it_came_with() {
        user("rae", Role.PRACTITIONER);
        var browser = new Client(address);
        var answer = comeBack("rae", TWO_FACTORS, browser);
        var copy = browser.at(address);
        browser.get(answer);
        assertThat(role(browser)).isEqualTo("PRACTITIONER");

        assertThat(location(copy.get(answer))).isEqualTo(AGAIN);
        nobodyIsIn(copy);
    }

    @Test
    void a_code_seen_by_somebody_else_is_worth_nothing_to_them() {
        user("lee", Role.PRACTITIONER);
        var browser = new Client(address);
        var answer = comeBack("lee", TWO_FACTORS, browser);
        var thief = new Client(address);
        var state = query(sent(thief), "state");

        var stolen = answer.replaceAll("state=[^&]*", "state=" + state);

        assertThat(location(thief.get(stolen))).isEqualTo(AGAIN);
        nobodyIsIn(thief);
    }

    @Test
    void a_code_that_was_used_is_worth_nothing_the_second_time() {
        user("kim", Role.PRACTITIONER);
        var browser = new Client(address);
        var answer = comeBack("kim", TWO_FACTORS, browser);
        browser.get(answer);
        var again = new Client(address);
        var state = query(sent(again), "state");

        assertThat(location(again.get(answer.replaceAll("state=[^&]*", "state=" + state))))
                .isEqualTo(AGAIN);
        nobodyIsIn(again);
    }

    @Test
    void an_answer_that_another_browser_asked_for_signs_nobody_in() {
        user("bo", Role.PRACTITIONER);
        var attacker = new Client(address);
        var answer = comeBack("bo", TWO_FACTORS, attacker);
        var victim = new Client(address);
        sent(victim);

        assertThat(location(victim.get(answer))).isEqualTo(AGAIN);
        assertThat(location(new Client(address).get(answer))).isEqualTo(AGAIN);
        nobodyIsIn(victim);
    }

    @Test
    void what_is_no_answer_at_all_is_told_to_begin_again() {
        for (var nonsense : List.of("", "?", "?code=x", "?state=x", "?error=access_denied&state=x", "?code=&state=")) {
            var browser = new Client(address);
            sent(browser);

            var answer = browser.get("/sign-in/staff/answer" + nonsense);

            assertThat(answer.statusCode()).as(nonsense).isEqualTo(303);
            assertThat(location(answer)).as(nonsense).isEqualTo(AGAIN);
        }
    }

    /** To the byte, but for what differs at every request. */
    @Test
    void whoever_is_not_known_or_has_ended_or_has_no_role_is_told_the_same() {
        user("ended", Role.PRACTITIONER);
        users().end(COUNCIL.id(), person("ended"));
        user("no role");
        user("elsewhere", Role.PRACTITIONER);
        DatabaseAs.owner().change("UPDATE staff_user SET issuer = 'https://other.example' WHERE subject = 'elsewhere'");
        var told = List.of("never heard of", "ended", "no role", "elsewhere").stream()
                .map(subject -> {
                    var browser = new Client(address);
                    var answer = browser.get(comeBack(subject, TWO_FACTORS, browser));
                    nobodyIsIn(browser);
                    return answer.statusCode()
                            + location(answer)
                            + answer.body()
                            + answer.headers()
                                    .allValues("Set-Cookie")
                                    .toString()
                                    .replaceAll("Expires=[^;]*", "");
                })
                .distinct()
                .toList();

        assertThat(told).singleElement().asString().contains(NOT_KNOWN);
    }

    @Test
    void somebody_with_two_roles_says_first_what_they_are_here_as() {
        user("iris", Role.PANEL_MEMBER, Role.PRACTITIONER);
        var browser = new Client(address);

        assertThat(location(browser.get(comeBack("iris", TWO_FACTORS, browser))))
                .isEqualTo("/staff/role");

        nobodyIsIn(browser);
        assertThat(browser.post("/sign-in/staff/roles", "").body())
                .isEqualTo("{\"roles\":[\"PANEL_MEMBER\",\"PRACTITIONER\"]}");
        assertThat(browser.post("/sign-in/staff/role", Map.of("role", "ADMINISTRATOR"))
                        .statusCode())
                .isEqualTo(403);
        var copy = browser.at(address);
        assertThat(browser.post("/sign-in/staff/role", Map.of("role", "PANEL_MEMBER"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(role(browser)).isEqualTo("PANEL_MEMBER");
        assertThat(copy.post("/sign-in/staff/role", Map.of("role", "PRACTITIONER"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_provider_that_is_away_is_a_page_that_says_so() {
        var settings = new HashMap<>(provider.settings());
        settings.put("lodestar.staff.issuer", "http://127.0.0.1:1");
        try (var cutOff = SameDatabase.start(settings)) {
            var answer = new Client("http://localhost:" + cutOff.serve()).get("/sign-in/staff");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(location(answer)).isEqualTo("/staff#away");
        }
    }

    @Test
    void where_there_is_no_council_sign_in_the_page_says_so() {
        assertThat(location(new Client().get("/sign-in/staff"))).isEqualTo("/staff#not-set-up");
        assertThat(location(new Client().get("/sign-in/staff/answer?code=x&state=y")))
                .isEqualTo(AGAIN);
    }

    @Test
    void a_role_cannot_be_chosen_by_whoever_has_not_come_through() {
        var browser = new Client(address);
        assertThat(browser.post("/sign-in/staff/roles", "").statusCode()).isEqualTo(403);
        sent(browser);

        assertThat(browser.post("/sign-in/staff/roles", "").statusCode()).isEqualTo(403);
        assertThat(browser.post("/sign-in/staff/role", Map.of("role", "MANAGER"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static void user(String subject, Role... roles) {
        Helper helper = COUNCIL.helper(subject);
        var users = users();
        users.add(COUNCIL.id(), helper.id(), subject);
        List.of(roles).forEach(role -> users.give(COUNCIL.id(), helper.id(), role));
    }

    private static lodestar.kernel.PersonId person(String subject) {
        return users().find(COUNCIL.id(), provider.issuer(), subject)
                .orElseThrow()
                .personId();
    }

    private static StaffUsers users() {
        return lodestar.context().getBean(StaffUsers.class);
    }

    private static String comeBack(String subject, List<String> methods, Client browser) {
        return provider.signIn(subject, methods, sent(browser));
    }

    private static URI sent(Client browser) {
        return URI.create(location(browser.get("/sign-in/staff")));
    }

    private static String query(URI uri, String name) {
        return uri.getRawQuery().replaceAll("(?:.*&)?" + name + "=([^&]*).*", "$1");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }

    private static String role(Client browser) {
        return browser.ask("{ me { role } }").at("/data/me/role").asText();
    }

    private static void nobodyIsIn(Client browser) {
        assertThat(browser.cookies()).doesNotContainKey(Sessions.COOKIE);
        assertThat(Client.code(browser.ask("{ me { role } }"))).isEqualTo("SIGN_IN_NEEDED");
    }
}
