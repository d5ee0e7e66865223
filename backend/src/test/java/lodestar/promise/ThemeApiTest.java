package lodestar.promise;

import static lodestar.Client.code;
import static lodestar.promise.Promises.refused;
import static lodestar.promise.Promises.saidToCount;
import static lodestar.promise.Promises.send;
import static lodestar.promise.Promises.theme;
import static lodestar.promise.Promises.tie;
import static lodestar.promise.Promises.tied;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A theme: named, put in order, and tied to what was said, through the API and the real database. */
class ThemeApiTest extends JoAndTheirCircle {

    private final LocalDate today = council.today();
    private Client lead;
    private Client member;
    private String buses;

    @BeforeEach
    void the_panel_has_a_theme() {
        lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        member = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);
        buses = theme(lead, "Buses");
    }

    @Test
    void is_named_once_and_by_the_participation_lead() {
        refused(
                send(lead, "nameTheme", Map.of("name", " Buses "), "id"),
                "name",
                "There is a theme of that name already. Use that one.");
        refused(
                send(lead, "nameTheme", Map.of("name", "  "), "id"),
                "name",
                "Give the theme a name, such as “Buses and getting around”.");
        assertThat(code(send(worker, "nameTheme", Map.of("name", "Sam"), "id"))).isEqualTo("NOT_FOUND");
    }

    @Test
    void is_put_in_order_as_the_children_in_care_council_decided() {
        var homes = theme(lead, "Moving home");
        var decided = Map.of("version", 0, "metOn", today.toString(), "themes", List.of(homes, buses), "agenda", homes);

        assertThat(send(lead, "orderThemes", decided, "version").has("errors")).isFalse();

        var themes = young.ask("{ themes { version metOn all { name place onAgenda } } }")
                .at("/data/themes");
        assertThat(themes.at("/all").findValuesAsText("name")).containsExactly("Moving home", "Buses");
        assertThat(themes.at("/all/0/onAgenda").asBoolean()).isTrue();
        assertThat(themes.at("/metOn").asText()).isEqualTo(today.toString());
        assertThat(code(send(lead, "orderThemes", decided, "version"))).isEqualTo("CONFLICT");
        assertThat(code(send(member, "orderThemes", decided, "version"))).isEqualTo("NOT_FOUND");
    }

    @Test
    void is_tied_only_to_what_whoever_ties_may_hear() {
        var hidden = saidToCount(young, "Only for Pat", pat);

        var refused = tie(worker, hidden, buses, true);
        var nothing = tie(worker, UUID.randomUUID().toString(), buses, true);

        assertThat(refused.at("/errors/0/message")).isEqualTo(nothing.at("/errors/0/message"));
        assertThat(code(refused)).isEqualTo("NOT_FOUND");
        assertThat(code(tie(lead, hidden, buses, true))).isEqualTo("NOT_FOUND");
        assertThat(code(tie(member, hidden, buses, true))).isEqualTo("NOT_FOUND");
    }

    @Test
    void is_tied_only_to_what_may_be_counted() {
        var said = Voices.said(young, "The bus is late", sam);

        refused(
                tie(worker, said, buses, true),
                "sayingId",
                "They have not said yes to this being counted. Ask them first; it is theirs to choose.");
    }

    @Test
    void is_shown_at_the_saying_to_those_who_may_see_it_and_can_be_taken_out_again() {
        var said = saidToCount(young, "The bus is late", sam);
        tied(worker, said, buses);
        assertThat(themesOf(young, said)).containsExactly("Buses");
        assertThat(themesOf(worker, said)).containsExactly("Buses");

        tie(worker, said, buses, false);

        assertThat(themesOf(young, said)).isEmpty();
    }

    private List<String> themesOf(Client client, String said) {
        return client.ask(
                        "query($id: ID!, $s: ID!) { youngPerson(id: $id) { saying(id: $s) { themes { name } } } }",
                        Map.of("id", jo.id().toString(), "s", said))
                .findValuesAsText("name");
    }
}
