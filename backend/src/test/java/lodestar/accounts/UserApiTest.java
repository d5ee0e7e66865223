package lodestar.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Administrators look after who of the staff has a way in, and never after themselves. */
class UserApiTest {

    private static final String LIST =
            "query($f: Int!, $a: String) { users(first: $f, after: $a) { nodes { id name reference subject"
                    + " roles(first: 20) manager version ended isMe } pageInfo { hasNextPage endCursor } } }";
    private static final String ADD =
            "mutation($i: AddUserInput!) { addUser(input: $i) { clientMutationId userId version } }";
    private static final String ROLE = "mutation($i: UserRoleInput!) { %s(input: $i) { userId version } }";
    private static final String END = "mutation($i: EndUserInput!) { endUser(input: $i) { userId version } }";

    private final MadeUp council = MadeUp.council();
    private final Helper max = council.helper("Max");
    private final Helper sam = council.helper("Sam");
    private final Client administrator = signedInAs(max, "max");

    @Nested
    class Somebody_new {

        @Test
        void is_in_the_list_with_what_they_may_be_here_as() {
            var added = administrator.ask(ADD, Map.of("i", adding("Kim", "kim|7", "PANEL_MEMBER", "PRACTITIONER")));

            assertThat(added.at("/data/addUser/version").asInt()).isEqualTo(1);
            var kim = user("Kim");
            assertThat(kim.toString())
                    .contains("\"subject\":\"kim|7\"", "\"roles\":[\"PANEL_MEMBER\",\"PRACTITIONER\"]")
                    .contains("\"ended\":false", "\"isMe\":false", "\"manager\":null");
        }

        @Test
        void is_added_once_however_often_it_is_sent() {
            var adding = adding("Kim", "kim", "PRACTITIONER");

            var first = administrator.ask(ADD, Map.of("i", adding));

            assertThat(administrator.ask(ADD, Map.of("i", adding))).isEqualTo(first);
            assertThat(names()).containsExactly("Kim", "Max");
            adding.put("name", "Kit");
            assertThat(Client.code(administrator.ask(ADD, Map.of("i", adding)))).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        }

        @Test
        void under_a_subject_that_is_taken_is_refused_and_leaves_nothing_behind() {
            administrator.ask(ADD, Map.of("i", adding("Kim", "kim", "PRACTITIONER")));

            var second = administrator.ask(ADD, Map.of("i", adding("Kit", "kim", "PRACTITIONER")));

            assertThat(Client.code(second)).isEqualTo("INVALID");
            assertThat(second.at("/errors/0/extensions/field").asText()).isEqualTo("subject");
            assertThat(DatabaseAs.owner()
                            .list("SELECT name FROM helper WHERE council_id = '%s' AND name = 'Kit'"
                                    .formatted(council.id())))
                    .isEmpty();
        }

        @Test
        void is_the_worker_of_the_return_when_their_number_is_given() {
            DatabaseAs.owner()
                    .change("UPDATE helper SET reference = 'SW7' WHERE council_id = '%s' AND name = 'Sam'"
                            .formatted(council.id()));
            var adding = adding("Sam Taylor", "sam", "PRACTITIONER");
            adding.put("reference", "SW7");
            adding.put("managerId", max.id().toString());

            administrator.ask(ADD, Map.of("i", adding));

            assertThat(user("Sam Taylor").at("/id").asText()).isEqualTo(sam.id().toString());
            assertThat(user("Sam Taylor").at("/manager").asText()).isEqualTo("Max");
        }

        @ParameterizedTest
        @ValueSource(strings = {"YOUNG_PERSON", "CARER"})
        void is_never_made_a_young_person_or_a_carer(String role) {
            assertThat(Client.code(administrator.ask(ADD, Map.of("i", adding("Kim", "kim", role)))))
                    .isEqualTo("INVALID");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "two words", "k\u00efm", "ki\nm", "\u0430dmin"})
        void needs_a_subject_that_nothing_else_looks_like(String subject) {
            var answer = administrator.ask(ADD, Map.of("i", adding("Kim", subject, "MANAGER")));

            assertThat(answer.at("/errors/0/extensions/field").asText()).isEqualTo("subject");
        }
    }

    @Nested
    class A_role {

        @Test
        void that_is_taken_away_ends_what_was_begun_in_it_at_the_very_next_request() {
            council.user(sam, "sam", Role.PRACTITIONER, Role.MANAGER);
            var worker = council.signedIn(sam, Role.PRACTITIONER);
            var manager = council.signedIn(sam, Role.MANAGER);

            var ended = administrator.ask(ROLE.formatted("endRole"), Map.of("i", role("PRACTITIONER", 1)));

            assertThat(ended.at("/data/endRole/version").asInt()).isEqualTo(2);
            assertThat(Client.code(worker.ask("{ me { role } }"))).isEqualTo("SIGN_IN_NEEDED");
            assertThat(manager.ask("{ me { role } }").at("/data/me/role").asText())
                    .isEqualTo("MANAGER");
        }

        @Test
        void that_is_given_is_there_at_the_very_next_request() {
            council.user(sam, "sam", Role.PRACTITIONER);
            var desk = council.signedIn(sam, Role.PRACTITIONER);

            administrator.ask(ROLE.formatted("giveRole"), Map.of("i", role("PANEL_MEMBER", 1)));

            assertThat(desk.post("/session/roles", "").body()).isEqualTo("{\"roles\":[\"PANEL_MEMBER\"]}");
        }

        @Test
        void changed_on_an_old_version_is_a_conflict_that_shows_both_and_changes_nothing() {
            council.user(sam, "sam", Role.PRACTITIONER);
            administrator.ask(ROLE.formatted("giveRole"), Map.of("i", role("MANAGER", 1)));

            var stale = administrator.ask(ROLE.formatted("endRole"), Map.of("i", role("PRACTITIONER", 1)));

            assertThat(Client.code(stale)).isEqualTo("CONFLICT");
            assertThat(stale.at("/errors/0/extensions/current/version").asInt()).isEqualTo(2);
            assertThat(user("Sam").at("/roles").toString()).isEqualTo("[\"MANAGER\",\"PRACTITIONER\"]");
        }

        @Test
        void given_to_somebody_who_had_ended_lets_them_in_again() {
            council.user(sam, "sam", Role.PRACTITIONER);
            administrator.ask(END, Map.of("i", ending(sam, 1)));
            assertThat(user("Sam").at("/ended").asBoolean()).isTrue();

            administrator.ask(ROLE.formatted("giveRole"), Map.of("i", role("MANAGER", 2)));

            assertThat(user("Sam").at("/ended").asBoolean()).isFalse();
            assertThat(user("Sam").at("/roles").toString()).isEqualTo("[\"MANAGER\"]");
        }
    }

    @Test
    void a_user_who_ends_is_out_everywhere_at_the_very_next_request() {
        council.user(sam, "sam", Role.PRACTITIONER, Role.PANEL_MEMBER);
        var worker = council.signedIn(sam, Role.PRACTITIONER);
        var panel = council.signedIn(sam, Role.PANEL_MEMBER);

        administrator.ask(END, Map.of("i", ending(sam, 1)));

        assertThat(Client.code(worker.ask("{ me { role } }"))).isEqualTo("SIGN_IN_NEEDED");
        assertThat(Client.code(panel.ask("{ me { role } }"))).isEqualTo("SIGN_IN_NEEDED");
    }

    @Test
    void nobody_changes_what_they_themselves_may_do() {
        var give = Map.of(
                "clientMutationId", UUID.randomUUID(), "userId", max.id().value(), "role", "MANAGER", "version", 1);

        assertThat(List.of(
                        Client.code(administrator.ask(ROLE.formatted("giveRole"), Map.of("i", give))),
                        Client.code(administrator.ask(ROLE.formatted("endRole"), Map.of("i", give))),
                        Client.code(administrator.ask(END, Map.of("i", ending(max, 1))))))
                .containsOnly("NOT_ONESELF");
        assertThat(user("Max").at("/roles").toString()).isEqualTo("[\"ADMINISTRATOR\"]");
        assertThat(user("Max").at("/isMe").asBoolean()).isTrue();
    }

    @Test
    void a_user_of_another_council_is_to_the_byte_nobody() {
        var other = MadeUp.council();
        var theirs = other.helper("Lee");
        other.user(theirs, "lee", Role.PRACTITIONER);

        for (var id :
                List.of(theirs.id().value(), council.youngPerson("Jo", 14).id().value())) {
            assertThat(told(id)).isEqualTo(told(UUID.randomUUID())).contains("NOT_FOUND");
        }
        assertThat(names()).doesNotContain("Lee");
    }

    @Test
    void many_come_page_by_page_by_name() {
        for (var name : List.of("Zoe", "Ann", "Bea", "Ann")) {
            council.user(council.helper(name), UUID.randomUUID().toString(), Role.PRACTITIONER);
        }

        var first = administrator.ask(LIST, Map.of("f", 2));
        var cursor = first.at("/data/users/pageInfo/endCursor").asText();
        var second = administrator.ask(LIST, Map.of("f", 3, "a", cursor));

        assertThat(names(first)).containsExactly("Ann", "Ann");
        assertThat(names(second)).containsExactly("Bea", "Max", "Zoe");
        assertThat(second.at("/data/users/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(Client.code(administrator.ask(LIST, Map.of("f", 2, "a", "bm9uZQ"))))
                .isEqualTo("INVALID");
    }

    @Test
    void the_first_administrator_is_made_by_a_command_once_and_that_is_written_down() {
        var users = RunningLodestar.bean(Administrators.class);
        var command = new CommandLine(new FirstAdministrator(work -> work.applyAsInt(users)));
        var lines = "SELECT COUNT(*) FROM audit_line WHERE council_id = 'E99999999' AND action = 'access.manage_users'";
        var before = Integer.parseInt(DatabaseAs.owner().list(lines).getFirst());

        assertThat(command.execute("--name", "Max Lund", "--subject", "max lund"))
                .isEqualTo(1);
        assertThat(command.execute("--name", "Max Lund", "--subject", "max.lund"))
                .isZero();
        assertThat(command.execute("--name", "Another", "--subject", "another")).isEqualTo(1);
        assertThat(command.execute("--name", "Another")).isEqualTo(2);

        assertThat(DatabaseAs.owner().list("SELECT subject FROM staff_user WHERE council_id = 'E99999999'"))
                .containsExactly("max.lund");
        assertThat(DatabaseAs.owner().list(lines)).containsExactly(String.valueOf(before + 1));
    }

    private Client signedInAs(Helper helper, String subject) {
        council.user(helper, subject, Role.ADMINISTRATOR);
        return council.signedIn(helper, Role.ADMINISTRATOR);
    }

    private static Map<String, Object> adding(String name, String subject, String... roles) {
        return new HashMap<>(Map.of(
                "clientMutationId", UUID.randomUUID(), "name", name, "subject", subject, "roles", List.of(roles)));
    }

    private Map<String, Object> role(String role, int version) {
        return Map.of(
                "clientMutationId", UUID.randomUUID(), "userId", sam.id().value(), "role", role, "version", version);
    }

    private static Map<String, Object> ending(Helper helper, int version) {
        return Map.of(
                "clientMutationId", UUID.randomUUID(), "userId", helper.id().value(), "version", version);
    }

    private String told(UUID userId) {
        var input = Map.of("clientMutationId", UUID.randomUUID(), "userId", userId, "role", "MANAGER", "version", 1);
        return administrator
                .ask(ROLE.formatted("giveRole"), Map.of("i", input))
                .toString()
                .replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }

    private JsonNode user(String name) {
        return StreamSupport.stream(
                        administrator
                                .ask(LIST, Map.of("f", 50))
                                .at("/data/users/nodes")
                                .spliterator(),
                        false)
                .filter(user -> user.at("/name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return names(administrator.ask(LIST, Map.of("f", 50)));
    }

    private static List<String> names(JsonNode answer) {
        return StreamSupport.stream(answer.at("/data/users/nodes").spliterator(), false)
                .map(user -> user.at("/name").asText())
                .toList();
    }
}
