package lodestar.indicator;

import static lodestar.Client.code;
import static lodestar.indicator.Indicators.add;
import static lodestar.indicator.Indicators.added;
import static lodestar.indicator.Indicators.all;
import static lodestar.indicator.Indicators.published;
import static lodestar.indicator.Indicators.released;
import static lodestar.indicator.Indicators.type;
import static lodestar.indicator.Indicators.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.benchmark.BenchmarkKnocks;
import lodestar.insight.Quarterly;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The council's own indicators: of releases, of what is published, or typed in, through the API and the real database.
 */
class IndicatorApiTest {

    private final MadeUp council = MadeUp.council();
    private Client lead;
    private Client member;

    @BeforeEach
    void a_participation_lead_and_a_member_of_the_panel() {
        lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        member = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);
    }

    @Test
    void of_typed_numbers_stand_with_their_days_and_sources_and_the_newest_word_on_a_day_counts() {
        var id = added(lead, "Moves in the month");
        ok(type(lead, id, "2026-03-31", "12"));
        ok(type(lead, id, "2026-01-31", "9"));
        ok(type(lead, id, "2026-03-31", "11.5"));

        var points = all(member).at("/0/points");
        assertThat(points.findValuesAsText("day")).containsExactly("2026-01-31", "2026-03-31");
        assertThat(points.findValuesAsText("number")).containsExactly("9", "11.5");
        assertThat(points.at("/0/source").asText()).isEqualTo("Source: Housing register");
    }

    @Test
    void whose_numbers_come_from_releases_take_none_that_is_typed() {
        var id = add(lead, released("STARS", "STARS", "PEOPLE"))
                .at("/data/addIndicator/id")
                .asText();

        assertThat(sentence(type(lead, id, "2026-03-31", "12")))
                .isEqualTo("The numbers of this one come from somewhere else and are not typed in.");
        assertThat(DatabaseAs.owner()
                        .list("SELECT value FROM indicator_number WHERE council_id = '%s'".formatted(council.id())))
                .isEmpty();
    }

    @Test
    void of_a_number_that_is_none_or_of_a_day_to_come_say_what_to_do() {
        var id = added(lead, "Moves");

        assertThat(sentence(type(lead, id, "2026-03-31", "many"))).isEqualTo("Write a number, such as 12 or 12.5.");
        assertThat(sentence(type(lead, id, council.today().plusDays(1).toString(), "1")))
                .isEqualTo("This day has not come yet.");
        assertThat(sentence(add(lead, typed(" ")))).isEqualTo("Give the indicator a name.");
    }

    @Test
    void of_what_is_published_stand_year_by_year_with_sign_and_source() {
        BenchmarkKnocks.bringIn(council.id());
        ok(add(lead, published("homes_3plus")));

        var points = all(member).at("/0/points");
        assertThat(points.at("/0/year").asInt()).isEqualTo(2024);
        assertThat(points.at("/0/number").asText()).isEqualTo("9");
        assertThat(points.at("/1/symbol").asText()).isEqualTo("C");
        assertThat(points.at("/1/number").isNull()).isTrue();
        assertThat(points.at("/0/source").asText()).startsWith("Source: Department for Education, ");
        assertThat(sentence(add(lead, published("nothing"))))
                .isEqualTo("There is no such figure here. Choose one from the list.");
    }

    @Test
    void of_a_release_stay_held_back_where_the_release_holds_back() {
        ok(add(lead, released("STARS", "STARS", "PEOPLE")));
        ok(add(lead, released("SPREAD", "HOME", "STEP_5")));
        new Quarterly(council).closeNext();

        var shown = all(member);
        assertThat(shown).hasSize(2);
        for (var indicator : shown) {
            assertThat(indicator.at("/points")).hasSize(1);
            assertThat(indicator.at("/points/0/heldBack").asText()).isEqualTo("Not enough people to show this safely");
            assertThat(indicator.at("/points/0/number").isNull()).isTrue();
            assertThat(indicator.at("/points/0/share").isNull()).isTrue();
        }
    }

    @Test
    void name_only_figures_that_a_release_has() {
        for (var wrong : new JsonNode[] {
            add(lead, released("STARS", "STARS", "UP")),
            add(lead, released("STARS", "HOME", "PEOPLE")),
            add(lead, released("SPREAD", "SPREAD", "STEP_1")),
            add(lead, released("OTHER", "OTHER", "UP"))
        }) {
            assertThat(sentence(wrong)).isEqualTo("There is no such figure here. Choose one from the list.");
        }
        var half = released("STARS", "STARS", "PEOPLE");
        half.remove("subject");
        assertThat(sentence(add(lead, half)))
                .isEqualTo("Choose where its numbers come from, and which figure that is.");
    }

    @Test
    void are_written_by_the_participation_lead_alone_and_read_by_the_panel() {
        var id = added(lead, "Moves");

        assertThat(code(add(member, typed("Mine")))).isEqualTo("NOT_FOUND");
        assertThat(code(type(member, id, "2026-03-31", "1"))).isEqualTo("NOT_FOUND");
        assertThat(code(member.send("putIndicatorAway", Map.of("indicatorId", id), "id")))
                .isEqualTo("NOT_FOUND");
        var young = council.signedIn(council.youngPerson("Jo", 14));
        assertThat(code(young.ask(Indicators.ALL))).isEqualTo("NOT_FOUND");
    }

    @Test
    void that_are_put_away_are_shown_no_more_and_stay_on_record() {
        var id = added(lead, "Moves");
        ok(lead.send("putIndicatorAway", Map.of("indicatorId", id), "id"));

        assertThat(all(member)).isEmpty();
        assertThat(code(type(lead, id, "2026-03-31", "1"))).isEqualTo("NOT_FOUND");
        assertThat(DatabaseAs.owner()
                        .list("SELECT name FROM indicator WHERE council_id = '%s'"
                                .formatted(council.id().code())))
                .containsExactly("Moves");
    }

    @Test
    void of_another_council_are_not_there() {
        var id = added(lead, "Moves");
        var other = MadeUp.council();
        var stranger = other.signedIn(other.helper("Lena Fox"), Role.PARTICIPATION_LEAD);

        assertThat(all(stranger)).isEmpty();
        assertThat(type(stranger, id, "2026-03-31", "1").at("/errors/0/message"))
                .isEqualTo(type(stranger, UUID.randomUUID().toString(), "2026-03-31", "1")
                        .at("/errors/0/message"));
    }

    private static void ok(JsonNode answer) {
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    }

    private static String sentence(JsonNode answer) {
        return answer.at("/errors/0/message").asText();
    }
}
