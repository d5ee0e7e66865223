package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.api.SameDatabase;
import lodestar.server.Lodestar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Tokens that a provider gone bad, or somebody in its place, might give: one is believed, and none that is wrong
 * anywhere.
 */
class StaffTokensTest {

    private static final MadeUp COUNCIL = MadeUp.council();
    private static EvilProvider provider;
    private static Lodestar lodestar;
    private static String address;

    @BeforeAll
    static void a_council_whose_provider_says_what_we_tell_it() {
        provider = EvilProvider.start();
        lodestar = SameDatabase.start(council());
        address = "http://localhost:" + lodestar.serve();
        var sam = COUNCIL.helper("Sam");
        var users = lodestar.context().getBean(StaffUsers.class);
        users.add(COUNCIL.id(), sam.id(), "sam");
        users.give(COUNCIL.id(), sam.id(), Role.PRACTITIONER);
    }

    private static Map<String, Object> council() {
        var settings = new HashMap<String, Object>(Map.of(
                "lodestar.address", RealProvider.ADDRESS,
                "lodestar.staff.issuer", provider.issuer(),
                "lodestar.staff.client-id", RealProvider.CLIENT,
                "lodestar.staff.client-secret", RealProvider.SECRET,
                "lodestar.staff.second-factor", "mfa"));
        settings.put("lodestar.council.code", COUNCIL.id().code());
        return settings;
    }

    @AfterAll
    static void stop() {
        lodestar.close();
        provider.close();
    }

    @Test
    void that_are_right_in_everything_are_believed() {
        var browser = new Client(address);

        assertThat(location(answer(browser, claims -> claims, EvilProvider::says, "")))
                .isEqualTo("/");
        assertThat(browser.ask("{ me { role } }").at("/data/me/role").asText()).isEqualTo("PRACTITIONER");
    }

    @TestFactory
    Stream<DynamicTest> that_are_wrong_in_one_thing_are_not() {
        var past = Date.from(Instant.now().minusSeconds(600));
        var wrong = new LinkedHashMap<String, UnaryOperator<JWTClaimsSet.Builder>>();
        wrong.put("another nonce", claims -> claims.claim("nonce", "another"));
        wrong.put("no nonce", claims -> claims.claim("nonce", null));
        wrong.put("for another audience", claims -> claims.audience("another"));
        wrong.put("for us and others, saying nothing", claims -> claims.audience(List.of("lodestar", "another")));
        wrong.put(
                "for us and others, handed to another",
                claims -> claims.audience(List.of("lodestar", "another")).claim("azp", "another"));
        wrong.put("handed to another", claims -> claims.claim("azp", "another"));
        wrong.put("for nobody", claims -> claims.audience((String) null));
        wrong.put("too old", claims -> claims.issueTime(past).expirationTime(past));
        wrong.put("without an end", claims -> claims.expirationTime(null));
        wrong.put("from another issuer", claims -> claims.issuer("https://other.example"));
        wrong.put("from the issuer with a slash", claims -> claims.issuer(provider.issuer() + "/"));
        wrong.put("from nobody", claims -> claims.issuer(null));
        wrong.put("about nobody", claims -> claims.subject(null));
        wrong.put("shown nobody knows when", claims -> claims.claim("auth_time", null));
        wrong.put("shown on a day that is no number", claims -> claims.claim("auth_time", "today"));
        wrong.put("shown too long ago", claims -> shown(claims, 17));
        return wrong.entrySet().stream()
                .map(each -> dynamicTest(each.getKey(), () -> refused(each.getValue(), EvilProvider::says, "")));
    }

    @Test
    void that_say_somebody_showed_who_they_are_before_they_were_asked_anew_are_not_believed() {
        var browser = new Client(address);
        assertThat(location(answer(browser, claims -> shown(claims, 14), EvilProvider::says, "")))
                .isEqualTo("/");
        browser.post("/sign-out", "");

        assertThat(location(answer(browser, claims -> shown(claims, 2), EvilProvider::says, "")))
                .isEqualTo("/staff#again");
        assertThat(browser.cookies()).doesNotContainKey(Sessions.COOKIE);
        assertThat(location(answer(browser, claims -> shown(claims, 0), EvilProvider::says, "")))
                .isEqualTo("/");
    }

    @Test
    void of_a_provider_that_calls_itself_something_else_are_never_asked_for() {
        var settings = council();
        // The same server under another name: what it says of itself no longer fits what the council said of it.
        settings.put("lodestar.staff.issuer", provider.issuer().replace("127.0.0.1", "localhost"));

        try (var misled = SameDatabase.start(settings)) {
            var browser = new Client("http://localhost:" + misled.serve());

            assertThat(location(browser.get("/sign-in/staff"))).isEqualTo("/staff#away");
        }
    }

    private static JWTClaimsSet.Builder shown(JWTClaimsSet.Builder claims, int minutesAgo) {
        return claims.claim(
                "auth_time", Instant.now().minusSeconds(60L * minutesAgo).getEpochSecond());
    }

    @TestFactory
    Stream<DynamicTest> that_are_signed_by_another_or_by_nobody_are_not() {
        return Map.<String, BiConsumer<EvilProvider, JWTClaimsSet>>of(
                        "by nobody", EvilProvider::saysUnsigned,
                        "with another key of the same name", EvilProvider::saysSignedByAnother,
                        "with the public key as a secret", EvilProvider::saysSignedWithThePublicKey,
                        "with the secret we share", EvilProvider::saysSignedWithOurSecret)
                .entrySet()
                .stream()
                .map(each -> dynamicTest(each.getKey(), () -> refused(claims -> claims, each.getValue(), "")));
    }

    @Test
    void that_say_nothing_of_a_second_factor_are_told_so() {
        for (var methods :
                Stream.of(null, List.of(), List.of("pwd"), List.of("MFA")).toList()) {
            var browser = new Client(address);

            var answer = answer(browser, claims -> claims.claim("amr", methods), EvilProvider::says, "");

            assertThat(location(answer)).isEqualTo("/staff#second-factor");
            assertThat(browser.cookies()).doesNotContainKey(Sessions.COOKIE);
        }
    }

    /** Some databases, and some libraries, take one for the other. */
    @Test
    void that_name_somebody_who_differs_in_case_or_by_a_blank_name_nobody() {
        for (var other : List.of("Sam", "SAM", "sam ", " sam", "sam\u0000", "sa\u017fm")) {
            var browser = new Client(address);

            var answer = answer(browser, claims -> claims.subject(other), EvilProvider::says, "");

            assertThat(location(answer)).as(other).isEqualTo("/staff#not-known");
        }
    }

    @Test
    void that_came_with_an_answer_of_another_issuer_are_not_even_asked_for() {
        refused(claims -> claims, EvilProvider::says, "&iss=https%3A%2F%2Fother.example");
    }

    /** This provider takes a code as often as it is shown; an answer counts once all the same. */
    @Test
    void that_come_a_second_time_for_the_same_answer_are_not_believed_again() {
        var browser = new Client(address);
        var sent = URI.create(location(browser.get("/sign-in/staff")));
        var copy = browser.at(address);
        provider.says(provider.right("sam", query(sent, "nonce")).build());
        var answer = "/sign-in/staff/answer?code=x&state=" + query(sent, "state");

        assertThat(location(browser.get(answer))).isEqualTo("/");
        assertThat(location(copy.get(answer))).isEqualTo("/staff#again");
        assertThat(copy.cookies()).doesNotContainKey(Sessions.COOKIE);
    }

    @Test
    void that_come_with_another_state_or_with_none_are_not_believed() {
        for (var state : List.of("", "&state=", "&state=another")) {
            var browser = new Client(address);
            var sent = URI.create(location(browser.get("/sign-in/staff")));
            provider.says(provider.right("sam", query(sent, "nonce")).build());

            assertThat(location(browser.get("/sign-in/staff/answer?code=x" + state)))
                    .as(state)
                    .isEqualTo("/staff#again");
        }
    }

    @Test
    void that_are_none_are_told_to_begin_again_and_never_as_our_fault() {
        for (var status : List.of(200, 302, 400, 401, 500)) {
            refused(claims -> claims, (evil, _) -> evil.says("not a token", status), "");
        }
        provider.says("", 200);
    }

    private static void refused(
            UnaryOperator<JWTClaimsSet.Builder> change, BiConsumer<EvilProvider, JWTClaimsSet> says, String more) {
        var browser = new Client(address);

        var answer = answer(browser, change, says, more);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/staff#again");
        assertThat(browser.cookies()).doesNotContainKey(Sessions.COOKIE);
    }

    private static HttpResponse<String> answer(
            Client browser,
            UnaryOperator<JWTClaimsSet.Builder> change,
            BiConsumer<EvilProvider, JWTClaimsSet> says,
            String more) {
        var sent = URI.create(location(browser.get("/sign-in/staff")));
        var right = provider.right("sam", query(sent, "nonce"));
        says.accept(provider, change.apply(right).build());
        return browser.get("/sign-in/staff/answer?code=x&state=" + query(sent, "state") + more);
    }

    private static String query(URI uri, String name) {
        return uri.getRawQuery().replaceAll("(?:.*&)?" + name + "=([^&]*).*", "$1");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }
}
