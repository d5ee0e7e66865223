package lodestar.accounts;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationApiTest {

    private static final String INVITE =
            "mutation($input: InviteYoungPersonInput!) { inviteYoungPerson(input: $input) { link code endsAt } }";
    private static final String PIN = "271828";

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam");
    private final SupportLink link = council.link(sam, jo);
    private final Client worker = council.signedIn(sam, Role.PRACTITIONER);

    /** Either of the two ways of showing an invitation. */
    enum Way {
        LINK,
        CODE;

        String of(JsonNode invited) {
            return this == CODE
                    ? invited.get("code").asText()
                    : invited.get("link").asText().split("#")[1];
        }
    }

    @Nested
    class An_invitation {

        @ParameterizedTest
        @EnumSource
        void makes_a_phone_theirs_by_its_link_and_by_its_code(Way way) {
            var invited = invite(worker, jo);

            var phone = new Client().signedIn(way.of(invited), PIN);

            assertThat(phone.ask("{ me { name role leavesNothing } }")
                            .at("/data/me")
                            .toString())
                    .isEqualTo("{\"name\":\"Jo\",\"role\":\"YOUNG_PERSON\",\"leavesNothing\":false}");
        }

        @Test
        void has_a_secret_of_192_bits_behind_the_sign_that_no_server_is_sent() {
            var link = invite(worker, jo).get("link").asText();

            assertThat(link).matches("%s/start#[A-Za-z0-9_-]{43}".formatted(RunningLodestar.address()));
        }

        @Test
        void works_for_72_hours() {
            var invited = invite(worker, jo);

            assertThat(DatabaseAs.owner()
                            .list("SELECT TIMESTAMPDIFF(HOUR, made_at, ends_at) FROM invitation WHERE council_id = '%s'"
                                    .formatted(council.id())))
                    .containsExactly("72");
            assertThat(invited.get("endsAt").asText()).isNotEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void used_by_one_way_works_by_neither(Way way) {
            var invited = invite(worker, jo);
            new Client().signedIn(way.of(invited), PIN);

            assertThat(List.of(Way.values()))
                    .allSatisfy(other -> assertThat(shown(other.of(invited))).contains("CODE_DOES_NOT_WORK"));
        }

        @ParameterizedTest
        @EnumSource
        void is_over_as_soon_as_a_newer_one_was_made(Way way) {
            var older = invite(worker, jo);
            var newer = invite(worker, jo);

            assertThat(shown(way.of(older))).contains("CODE_DOES_NOT_WORK");
            assertThat(shown(way.of(newer))).contains("CHOOSE_HOW");
        }

        @Test
        void is_kept_only_as_argon2id_hashes() {
            var invited = invite(worker, jo);
            var code = invited.get("code").asText().replace("-", "");
            var link = Way.LINK.of(invited);

            var kept = DatabaseAs.owner()
                    .rows("SELECT code_secret, link_secret FROM invitation WHERE council_id = '%s'"
                            .formatted(council.id()))
                    .getFirst();

            assertThat(kept).allSatisfy(hash -> assertThat(hash).startsWith("$argon2id$v=19$m=64,t=2,p=1$"));
            assertThat(everything()).doesNotContain(code.substring(4), link.substring(11), code, link);
        }

        @Test
        void sent_again_is_the_same_one_to_the_byte_and_still_there_is_one() {
            var input = input(jo);
            var first = worker.ask(INVITE, Map.of("input", input));

            assertThat(worker.ask(INVITE, Map.of("input", input))).isEqualTo(first);
            assertThat(invitations()).hasSize(1);
            assertThat(shown(Way.CODE.of(first.at("/data/inviteYoungPerson")))).contains("CHOOSE_HOW");
        }

        @Test
        void under_the_id_of_another_is_refused() {
            var kai = council.youngPerson("Kai", 15);
            council.link(sam, kai);
            var input = input(jo);
            worker.ask(INVITE, Map.of("input", input));

            var other = Map.of(
                    "clientMutationId",
                    input.get("clientMutationId"),
                    "youngPersonId",
                    kai.id().value());

            assertThat(code(worker.ask(INVITE, Map.of("input", other)))).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        }

        @Test
        void of_two_workers_who_send_the_same_id_are_two() {
            var pat = council.helper("Pat");
            council.link(pat, jo);
            var input = input(jo);

            var sams = worker.ask(INVITE, Map.of("input", input));
            var pats = council.signedIn(pat, Role.PRACTITIONER).ask(INVITE, Map.of("input", input));

            assertThat(pats.at("/data/inviteYoungPerson/code").asText())
                    .isNotEmpty()
                    .isNotEqualTo(sams.at("/data/inviteYoungPerson/code").asText());
        }

        @Test
        void that_is_open_is_known_to_who_may_invite_and_until_when() {
            assertThat(invitedUntil(worker).isNull()).isTrue();

            var invited = invite(worker, jo);

            assertThat(invitedUntil(worker)).isEqualTo(invited.get("endsAt"));
            new Client().signedIn(invited.get("code").asText(), PIN);
            assertThat(invitedUntil(worker).isNull()).isTrue();
        }
    }

    @Nested
    class Who_may_invite {

        @Test
        void is_the_young_person_for_another_phone_of_their_own() {
            var phone = council.signedIn(jo);

            var other = new Client().signedIn(invite(phone, jo).get("code").asText(), PIN);

            assertThat(other.ask("{ me { name } }").at("/data/me/name").asText())
                    .isEqualTo("Jo");
            assertThat(phone.ask("{ me { name } }").at("/data/me/name").asText())
                    .isEqualTo("Jo");
        }

        @Test
        void is_never_another_young_person() {
            var kai = council.signedIn(council.youngPerson("Kai", 15));

            assertThat(code(ask(kai, jo))).isEqualTo("NOT_FOUND");
        }

        @Test
        void is_the_manager_of_their_worker() {
            var pat = council.helper("Pat");
            council.manages(pat, sam);

            assertThat(invite(council.signedIn(pat, Role.MANAGER), jo).get("code"))
                    .isNotNull();
        }

        @Test
        void is_no_longer_the_worker_once_the_support_has_ended() {
            council.end(link);

            assertThat(code(ask(worker, jo))).isEqualTo("NOT_FOUND");
        }

        @Test
        void is_never_a_carer() {
            var ade = council.helper("Ade");
            council.link(ade, jo, SupportLink.Kind.CARER);
            var carer = council.signedIn(ade, Role.CARER);

            assertThat(code(ask(carer, jo))).isEqualTo("NOT_FOUND");
            assertThat(invitations()).isEmpty();
        }
    }

    private JsonNode invite(Client client, YoungPerson person) {
        return ask(client, person).at("/data/inviteYoungPerson");
    }

    private static JsonNode ask(Client client, YoungPerson person) {
        return client.ask(INVITE, Map.of("input", input(person)));
    }

    private static Map<String, Object> input(YoungPerson person) {
        return Map.of(
                "clientMutationId",
                UUID.randomUUID(),
                "youngPersonId",
                person.id().value());
    }

    private JsonNode invitedUntil(Client client) {
        return client.ask(
                        "query($id: ID!) { youngPerson(id: $id) { invitedUntil } }",
                        Map.of("id", jo.id().value()))
                .at("/data/youngPerson/invitedUntil");
    }

    private static String shown(String secret) {
        return new Client().post("/sign-in", Map.of("code", secret)).body();
    }

    private List<String> invitations() {
        return DatabaseAs.owner()
                .list("SELECT HEX(id) FROM invitation WHERE council_id = '%s'".formatted(council.id()));
    }

    /** Every cell of the tables that an invitation leaves anything in. */
    private String everything() {
        var owner = DatabaseAs.owner();
        return List.of("invitation", "receipt", "audit_line").stream()
                .map(table -> owner.rows("SELECT * FROM %s WHERE council_id = '%s'".formatted(table, council.id())))
                .toList()
                .toString();
    }
}
