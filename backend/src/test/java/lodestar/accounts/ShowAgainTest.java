package lodestar.accounts;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.TurnedServer;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody who lets another phone of theirs in has shown a moment ago who they are: the phone may be in other hands.
 */
class ShowAgainTest {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final String INVITE =
            "mutation($input: InviteYoungPersonInput!) { inviteYoungPerson(input: $input) { code } }";

    private static TurnedServer server;

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam");

    @BeforeAll
    static void on_a_clock_that_we_turn() {
        server = new TurnedServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void for_two_minutes_after_coming_in_they_get_a_code() {
        var phone = atTheClock(council.signedIn(jo));

        server.turn(TWO_MINUTES);

        assertThat(isGiven(invite(phone))).isTrue();
    }

    @Test
    void after_that_they_are_asked_to_show_again_and_no_code_is_made() {
        var phone = atTheClock(council.signedIn(jo));

        server.turn(TWO_MINUTES.plus(A_SECOND));

        assertThat(code(invite(phone))).isEqualTo("SHOW_AGAIN");
        assertThat(invitations()).isEqualTo(1);
    }

    @Test
    void doing_something_meanwhile_shows_nothing() {
        var phone = atTheClock(council.signedIn(jo));
        server.turn(TWO_MINUTES);
        phone.post("/session/extend", "");

        server.turn(A_SECOND);

        assertThat(code(invite(phone))).isEqualTo("SHOW_AGAIN");
    }

    @Test
    void the_pin_shows_it_and_the_same_request_is_then_answered() {
        var phone = atTheClock(council.signedIn(jo));
        server.turn(TWO_MINUTES.plus(A_SECOND));
        var input = input();
        assertThat(code(phone.ask(INVITE, input))).isEqualTo("SHOW_AGAIN");

        phone.post("/sign-in/pin", Map.of("pin", Phones.PIN));

        assertThat(isGiven(phone.ask(INVITE, input))).isTrue();
    }

    @Test
    void a_wrong_pin_shows_nothing() {
        var phone = atTheClock(council.signedIn(jo));
        server.turn(TWO_MINUTES.plus(A_SECOND));

        phone.post("/sign-in/pin", Map.of("pin", "314159"));

        assertThat(code(invite(phone))).isEqualTo("SHOW_AGAIN");
    }

    /** A lost answer is given again: the page that asked still has the id, and nobody else does. */
    @Test
    void the_same_request_sent_again_later_is_given_the_same_code() {
        var phone = atTheClock(council.signedIn(jo));
        var input = input();
        var first = phone.ask(INVITE, input);

        server.turn(TWO_MINUTES.plus(A_SECOND));

        assertThat(phone.ask(INVITE, input)).isEqualTo(first);
        assertThat(isGiven(first)).isTrue();
    }

    @Test
    void on_a_phone_that_is_not_theirs_there_is_no_code_at_all() {
        var friends = new Client();
        friends.post("/sign-in", Map.of("code", council.invitation(jo.id()).secret(), "leaveNothing", true));

        assertThat(code(invite(friends))).isEqualTo("NOT_ON_THIS_PHONE");
    }

    @Test
    void a_worker_is_not_asked_again() {
        council.link(sam, jo);
        var desk = atTheClock(council.signedIn(sam, Role.PRACTITIONER));

        server.turn(Duration.ofMinutes(10));

        assertThat(isGiven(invite(desk))).isTrue();
    }

    private JsonNode invite(Client client) {
        return client.ask(INVITE, input());
    }

    private Map<String, Object> input() {
        return Map.of(
                "input",
                Map.of(
                        "clientMutationId",
                        UUID.randomUUID(),
                        "youngPersonId",
                        jo.id().toString()));
    }

    private static boolean isGiven(JsonNode answer) {
        return !answer.at("/data/inviteYoungPerson/code").asText().isEmpty();
    }

    /** The same browser, at the server whose clock we turn, as if it had been signed in this moment. */
    private Client atTheClock(Client signedIn) {
        server.wake(council);
        return server.here(signedIn);
    }

    private int invitations() {
        return DatabaseAs.owner()
                .list("SELECT id FROM invitation WHERE council_id = '%s'".formatted(council.id()))
                .size();
    }
}
