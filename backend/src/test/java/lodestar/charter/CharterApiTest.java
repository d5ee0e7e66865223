package lodestar.charter;

import static lodestar.Client.code;
import static lodestar.charter.Charters.SHOWN;
import static lodestar.charter.Charters.done;
import static lodestar.charter.Charters.say;
import static lodestar.charter.Charters.sign;
import static lodestar.charter.Charters.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.people.SupportLink;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The charter: written version by version, signed by everybody for themselves, and whether it is kept. */
class CharterApiTest extends JoAndTheirCircle {

    private Client lead;
    private Client member;

    @BeforeEach
    void a_charter_is_written() {
        lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        member = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);
        done(write(lead, 0, "We ask before we decide."));
    }

    @Test
    void a_new_version_is_written_by_the_participation_lead_on_top_of_the_one_on_the_screen() {
        done(write(lead, 1, "We ask before we decide, and say what came of it."));

        var shown = charter(young);
        assertThat(shown.at("/version").asInt()).isEqualTo(2);
        assertThat(shown.at("/earlier").findValuesAsText("words")).containsExactly("We ask before we decide.");
        assertThat(code(write(lead, 1, "Something else"))).isEqualTo("CONFLICT");
        assertThat(code(write(member, 2, "Something else"))).isEqualTo("NOT_FOUND");
        assertThat(code(write(lead, 2, "  "))).isEqualTo("INVALID");
    }

    @Test
    void of_two_who_write_the_next_version_at_once_one_is_told() {
        var answers = Stream.of("One", "Other")
                .map(words -> CompletableFuture.supplyAsync(() -> write(lead, 1, words)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().map(Client::code)).containsExactlyInAnyOrder("", "CONFLICT");
    }

    @Test
    void is_signed_by_name_and_role_for_oneself() {
        done(sign(worker, 1, true));
        done(member.send(
                "signCharter", Map.of("version", 1, "signed", true, "organisation", " The NHS trust "), "signed"));

        var shown = charter(member);
        assertThat(shown.at("/signers/nodes").findValuesAsText("name")).containsExactly("Ms Okoro", "Sam Taylor");
        assertThat(shown.at("/signers/nodes/0/organisation").asText()).isEqualTo("The NHS trust");
        assertThat(shown.at("/signedAs").findValuesAsText("role")).containsExactly("PANEL_MEMBER", "PRACTITIONER");
        assertThat(shown.at("/signedByMeAt").isTextual()).isTrue();
        assertThat(charter(manager).at("/signedByMeAt").isNull()).isTrue();
        assertThat(code(sign(young, 1, true))).isEqualTo("NOT_FOUND");
    }

    @Test
    void a_signature_is_of_one_version() {
        done(sign(worker, 1, true));
        done(write(lead, 1, "Another promise."));

        assertThat(charter(worker).at("/signers/nodes")).isEmpty();
        assertThat(charter(worker).at("/signedByMeAt").isNull()).isTrue();
        assertThat(code(sign(worker, 1, true))).isEqualTo("CONFLICT");
    }

    @Test
    void taking_a_signature_back_is_a_step_of_its_own() {
        done(sign(worker, 1, true));
        done(sign(worker, 1, true));
        done(sign(worker, 1, false));

        assertThat(charter(worker).at("/signers/nodes")).isEmpty();
        assertThat(DatabaseAs.owner()
                        .list("SELECT signed FROM charter_signature WHERE council_id = '%s' ORDER BY number"
                                .formatted(council.id().code())))
                .containsExactly("1", "0");
    }

    @Test
    void a_young_person_reads_who_signed_under_the_names_they_give_them() {
        council.link(pat, jo, SupportLink.Kind.PERSONAL_ADVISER);
        done(young.send(
                "sayMyWord",
                Map.of(
                        "version",
                        0,
                        "kind",
                        "HELPER",
                        "word",
                        "Patty",
                        "thingId",
                        pat.id().toString()),
                "clientMutationId"));
        done(sign(manager, 1, true));

        assertThat(charter(young).at("/signers/nodes").findValuesAsText("name")).containsExactly("Patty");
        assertThat(charter(worker).at("/signers/nodes").findValuesAsText("name"))
                .containsExactly("Pat Brown");
    }

    @Test
    void a_young_person_says_whether_it_is_kept_and_may_change_their_mind() {
        assertThat(mine(young).at("/kept").isNull()).isTrue();

        done(say(young, 1, "NO"));
        done(say(young, 1, "A_BIT"));

        assertThat(mine(young).at("/kept").asText()).isEqualTo("A_BIT");
        assertThat(code(say(worker, 1, "YES"))).isEqualTo("NOT_FOUND");
        done(write(lead, 1, "Another promise."));
        assertThat(mine(young).at("/kept").isNull()).isTrue();
        assertThat(code(say(young, 1, "YES"))).isEqualTo("CONFLICT");
    }

    @Test
    void what_young_people_say_of_it_is_nobody_elses() {
        var before = List.of(
                charter(worker).toString(),
                charter(lead).toString(),
                charter(member).toString());

        done(say(young, 1, "NO"));

        assertThat(List.of(
                        charter(worker).toString(),
                        charter(lead).toString(),
                        charter(member).toString()))
                .isEqualTo(before);
        for (var client : List.of(worker, manager, lead, member)) {
            assertThat(code(client.ask("{ myCharterWord { kept } }"))).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void one_id_has_one_effect() {
        var input = Map.of(
                "version",
                1,
                "signed",
                true,
                "clientMutationId",
                UUID.randomUUID().toString());
        var first = worker.send("signCharter", input, "signed");

        assertThat(worker.send("signCharter", input, "signed")).isEqualTo(first);
        assertThat(charter(worker).at("/signers/nodes")).hasSize(1);
    }

    private static JsonNode charter(Client client) {
        return client.ask(SHOWN).at("/data/charter");
    }

    private static JsonNode mine(Client client) {
        return client.ask("{ myCharterWord { kept } }").at("/data/myCharterWord");
    }
}
