package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.Whose;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import lodestar.star.StarKnocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person with two roles acts in one at a time. */
class RolesTest {

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam");

    @Test
    void a_panel_session_carries_no_right_of_a_worker_though_it_is_the_same_person() {
        council.user(sam, "sam", Role.PRACTITIONER, Role.PANEL_MEMBER);
        council.link(sam, jo);
        var panel = council.signedIn(sam, Role.PANEL_MEMBER);
        var worker = council.signedIn(sam, Role.PRACTITIONER);
        var ask = "query($id: ID!) { youngPerson(id: $id) { name } }";

        assertThat(worker.ask(ask, Map.of("id", jo.id().toString())).toString()).contains("\"Jo\"");
        assertThat(without(panel.ask(ask, Map.of("id", jo.id().toString())).toString()))
                .isEqualTo(without(panel.ask(ask, Map.of("id", UUID.randomUUID().toString()))
                        .toString()))
                .contains("NOT_FOUND");
        StarKnocks.ALL.forEach((door, knock) -> assertThat(panel.post(
                                "/graphql",
                                knock.question()
                                        .apply(
                                                panel,
                                                Whose.of(Map.of(
                                                        "youngPerson", jo.id().toString()))))
                        .body())
                .as(door)
                .doesNotContain(knock.opened())
                .contains("NOT_FOUND"));
    }

    @Test
    void changing_to_another_role_ends_the_one_session_and_begins_another() {
        council.user(sam, "sam", Role.PRACTITIONER, Role.PANEL_MEMBER);
        council.link(sam, jo);
        var desk = council.signedIn(sam, Role.PRACTITIONER);
        var before = desk.at(RunningLodestar.address());
        assertThat(desk.post("/session/roles", "").body()).isEqualTo("{\"roles\":[\"PANEL_MEMBER\"]}");

        assertThat(desk.post("/session/role", Map.of("role", "PANEL_MEMBER")).statusCode())
                .isEqualTo(204);

        assertThat(role(desk)).isEqualTo("PANEL_MEMBER");
        assertThat(Client.code(before.ask("{ me { role } }"))).isEqualTo("SIGN_IN_NEEDED");
        assertThat(Client.code(desk.ask("{ caseload(first: 1) { nodes { id } } }")))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void two_tabs_that_change_at_once_begin_one_session() {
        council.user(sam, "sam", Role.PRACTITIONER, Role.PANEL_MEMBER);
        var desk = council.signedIn(sam, Role.PRACTITIONER);

        var changed = IntStream.range(0, 6)
                .parallel()
                .map(_ -> desk.at(RunningLodestar.address())
                        .post("/session/role", Map.of("role", "PANEL_MEMBER"))
                        .statusCode())
                .filter(status -> status == 204)
                .count();

        assertThat(changed).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMINISTRATOR", "YOUNG_PERSON", "PRACTITIONER", "none", ""})
    void nobody_changes_to_what_they_are_not(String other) {
        council.user(sam, "sam", Role.PRACTITIONER, Role.PANEL_MEMBER);
        var desk = council.signedIn(sam, Role.PRACTITIONER);

        assertThat(desk.post("/session/role", Map.of("role", other)).statusCode())
                .isEqualTo(403);

        assertThat(role(desk)).isEqualTo("PRACTITIONER");
    }

    /** Their phone was shown no second factor. */
    @Test
    void a_carers_session_opens_no_role_of_staff_that_the_carer_also_has() {
        var ade = council.helper("Ade");
        council.user(ade, "ade", Role.PRACTITIONER);
        var phone = council.signedIn(ade, Role.CARER);

        assertThat(phone.post("/session/roles", "").body()).isEqualTo("{}");
        assertThat(phone.post("/session/role", Map.of("role", "PRACTITIONER")).statusCode())
                .isEqualTo(403);
        assertThat(role(phone)).isEqualTo("CARER");
    }

    private static String role(Client client) {
        return client.ask("{ me { role } }").at("/data/me/role").asText();
    }

    private static String without(String answer) {
        return answer.replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
