package lodestar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.insight.Window.Quarter;
import lodestar.kernel.Clocks;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** The motivated intruder's drill: tried on a closed quarter by somebody who knows some, and kept for ever. */
class DrillApiTest {

    private static final Window SUMMER = Window.of(2026, Quarter.APRIL_TO_JUNE);

    private final MadeUp council = MadeUp.council();
    private final Panel panel = new Panel(council);
    private final String release = panel.close(SUMMER);

    @Test
    void a_release_that_nobody_tried_says_so_and_one_that_was_tried_says_by_whom_and_what_came_of_it() {
        assertThat(tried(panel.member()).at("/all")).isEmpty();

        Drills.record(panel.lead(), Drills.nothing(release, council.today()));

        var drill = tried(panel.member()).at("/all/0");
        assertThat(drill.at("/by").asText()).isEqualTo("Lena Fox");
        assertThat(drill.at("/triedOn").asText()).isEqualTo(council.today().toString());
        assertThat(drill.at("/known").asText()).isEqualTo("TWO_TO_FIVE");
        assertThat(drill.at("/tried").toString()).isEqualTo("[\"SMALL_GROUPS\",\"SUBTRACT\"]");
        assertThat(drill.at("/outcome").asText()).isEqualTo("NOTHING");
        assertThat(tried(panel.lead()).at("/foundSomething").asBoolean()).isFalse();
    }

    @Test
    void something_found_stays_in_sight_whatever_is_found_later_and_changes_no_figure() {
        var before = panel.everything(release);
        Drills.record(panel.member(), Drills.something(release, council.today()));
        Drills.record(panel.lead(), Drills.nothing(release, council.today()));

        assertThat(tried(panel.lead()).at("/foundSomething").asBoolean()).isTrue();
        assertThat(tried(panel.lead()).at("/all/1/what").asText()).isEqualTo("TOO_FEW");
        assertThat(tried(panel.lead()).at("/all/1/foundBy").asText()).isEqualTo("SUBTRACT");
        assertThat(panel.everything(release)).isEqualTo(before);
    }

    @Test
    void one_id_is_one_drill() {
        var drill = Drills.nothing(release, council.today());

        assertThat(Drills.record(panel.lead(), drill)).isEqualTo(Drills.record(panel.lead(), drill));
        assertThat(tried(panel.lead()).at("/all")).hasSize(1);
    }

    @Test
    void what_makes_no_sense_is_refused_with_what_to_do() {
        var today = council.today();
        refused(with("tried", List.of()), "Tick what you tried: at least one of the steps.");
        refused(with("outcome", "SOMETHING"), "Say what could be found out, and by which of the steps.");
        refused(with("what", "AN_ANSWER"), "Either nothing could be found out, or something: not both.");
        var other = Drills.something(release, today);
        other.put("foundBy", "QUOTES");
        refused(other, "Tick the step by which it was found among those that you tried.");
        refused(with("triedOn", today.plusDays(1).toString()), "This day has not come yet.");
        refused(
                with("triedOn", today.minusDays(2).toString()),
                "These figures were released on %s. Choose that day or a later one.".formatted(Clocks.inWords(today)));
        assertThat(tried(panel.lead()).at("/all")).isEmpty();
    }

    @Test
    void nobody_else_sees_or_writes_one() {
        var worker = council.signedIn(council.helper("Sam"), Role.PRACTITIONER);
        var safeguarding = council.signedIn(council.helper("Ade"), Role.SAFEGUARDING_LEAD);

        for (var client : List.of(worker, safeguarding)) {
            assertThat(Drills.list(client, release).has("errors")).isTrue();
            assertThat(Drills.record(client, Drills.nothing(release, council.today()))
                            .has("errors"))
                    .isTrue();
        }
        assertThat(tried(panel.lead()).at("/all")).isEmpty();
    }

    @Test
    void of_another_council_there_is_none() {
        var other = new Panel(MadeUp.council());

        assertThat(message(Drills.list(other.lead(), release)))
                .isEqualTo(message(Drills.list(other.lead(), UUID.randomUUID().toString())));
        assertThat(message(Drills.record(other.lead(), Drills.nothing(release, council.today()))))
                .isEqualTo(message(Drills.list(other.lead(), UUID.randomUUID().toString())));
        assertThat(tried(panel.lead()).at("/all")).isEmpty();
    }

    @Test
    void the_database_too_keeps_what_was_found_from_being_half_said_or_changed() {
        Drills.record(panel.lead(), Drills.something(release, council.today()));
        var application = DatabaseAs.application();

        assertThat(application.refusal("UPDATE drill SET outcome = 'NOTHING'")).isNotZero();
        assertThat(application.refusal("DELETE FROM drill")).isNotZero();
        assertThat(application.refusal("""
            INSERT INTO drill SELECT council_id, UNHEX(MD5('x')), release_id, known, known_from, tried, 'NOTHING', what,
                                     found_by, tried_on, tried_by, written_at FROM drill
            WHERE council_id = '%s'\
            """.formatted(council.id()))).isNotZero();
    }

    private Map<String, Object> with(String field, Object value) {
        var drill = Drills.nothing(release, council.today());
        drill.put(field, value);
        return drill;
    }

    private void refused(Map<String, Object> drill, String sentence) {
        assertThat(message(Drills.record(panel.lead(), drill))).isEqualTo(sentence);
    }

    private JsonNode tried(Client client) {
        return Drills.list(client, release).at("/data/drills");
    }

    private static String message(JsonNode answer) {
        return answer.at("/errors/0/message").asText();
    }
}
