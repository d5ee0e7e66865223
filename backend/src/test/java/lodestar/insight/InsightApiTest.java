package lodestar.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.TurnedServer;
import lodestar.access.Role;
import lodestar.insight.Window.Quarter;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Closing quarters and reading what is released, through the API and the real database. */
class InsightApiTest {

    private static final Window SUMMER = Window.of(2026, Quarter.APRIL_TO_JUNE);
    private static final Window AUTUMN = SUMMER.next();

    private final MadeUp council = MadeUp.council();
    private final Panel panel = new Panel(council);
    private final InDatabase people = new InDatabase(council);
    private final FactsInDatabase facts = new FactsInDatabase(council);
    private final RecordsOfQuarters records = new RecordsOfQuarters(new RecordsInDatabase(council));

    @Nested
    class Closing_a_quarter {

        @Test
        void takes_two_people_and_releases_its_figures_once() {
            var closing = proposed(panel.lead(), SUMMER);
            assertThat(panel.releases()).isEmpty();

            assertThat(Panel.agree(panel.member(), closing)
                            .at("/data/agreeToClosing/id")
                            .asText())
                    .isEqualTo(closing);
            assertThat(RunningLodestar.bean(QuarterEnd.class).reckonOne(council.id()))
                    .isTrue();
            assertThat(RunningLodestar.bean(QuarterEnd.class).reckonOne(council.id()))
                    .isFalse();

            var release = panel.releases().get(0);
            assertThat(panel.releases()).hasSize(1);
            assertThat(release.at("/quarter").asText()).isEqualTo("APRIL_TO_JUNE");
            assertThat(release.at("/firstDay").asText()).isEqualTo("2026-04-01");
            assertThat(release.at("/lastDay").asText()).isEqualTo("2026-06-30");
            assertThat(release.at("/fewestPeople").asInt()).isEqualTo(10);
            assertThat(release.at("/breakdowns").findValuesAsText("")).isEmpty();
        }

        @Test
        void by_one_person_is_refused_in_whatever_role_they_are_here() {
            var lena = council.helper("Lena");
            var asLead = council.signedIn(lena, Role.PARTICIPATION_LEAD);
            var asMember = council.signedIn(lena, Role.PANEL_MEMBER);
            var closing = proposed(asLead, SUMMER);

            for (var client : List.of(asLead, asMember)) {
                refused(
                        Panel.agree(client, closing),
                        "NOT_ALONE",
                        "You put this forward yourself. Somebody else has to agree to it.");
                assertThat(client.ask("{ proposedClosings { canAgree proposedBy } }")
                                .at("/data/proposedClosings/0/canAgree")
                                .asBoolean(true))
                        .isFalse();
            }
            assertThat(Panel.agree(panel.member(), closing).has("errors")).isFalse();
        }

        @Test
        void by_one_person_is_refused_by_the_database_too() {
            var closing = proposed(panel.lead(), SUMMER);

            assertThat(DatabaseAs.application().refusal("""
                INSERT INTO closing_agreed (council_id, quarter, closing_id, proposed_by, agreed_by, agreed_at)
                SELECT c.council_id, c.quarter, c.id, c.proposed_by, c.proposed_by, c.proposed_at
                FROM closing c WHERE c.id = 0x%s\
                """.formatted(closing.replace("-", ""))))
                    .isNotZero();
        }

        @Test
        void that_is_not_over_is_refused_and_says_from_when_on_it_can_be() {
            var now = Window.of(council.today());

            refused(Panel.propose(panel.lead(), now), "TOO_EARLY", null);
            assertThat(Panel.propose(panel.lead(), Window.of(2051, Quarter.OCTOBER_TO_DECEMBER))
                            .at("/errors/0/message")
                            .asText())
                    .isEqualTo("This quarter is not over yet. It can be closed from 1 January 2052 on.");
        }

        @Test
        void twice_is_refused_whoever_does_it() {
            var first = proposed(panel.lead(), SUMMER);
            var second = proposed(panel.member(), SUMMER, Breakdown.AGE_BAND);
            Panel.agree(panel.member(), first);

            var sentence = "This quarter is closed already. Its figures stay as they are.";
            refused(Panel.agree(panel.lead(), second), "CLOSED_ALREADY", sentence);
            refused(Panel.propose(panel.lead(), SUMMER), "CLOSED_ALREADY", sentence);
        }

        @Test
        void before_one_that_is_closed_already_is_refused() {
            panel.close(AUTUMN);

            refused(
                    Panel.propose(panel.lead(), SUMMER),
                    "LATER_CLOSED",
                    "A later quarter is closed already, so this one can no longer be closed.");
        }

        @Test
        void by_more_than_two_breakdowns_or_one_of_them_twice_is_refused() {
            var sentence = "Choose two breakdowns at most, and each of them once.";
            refused(Panel.propose(panel.lead(), SUMMER, Breakdown.values()), "INVALID", sentence);
            refused(Panel.propose(panel.lead(), SUMMER, Breakdown.AGE_BAND, Breakdown.AGE_BAND), "INVALID", sentence);
        }

        @Test
        void sent_again_is_done_once() {
            var proposal = Map.of("i", Panel.proposal(SUMMER));
            var first = panel.lead().ask(Panel.PROPOSE, proposal);

            assertThat(panel.lead().ask(Panel.PROPOSE, proposal)).isEqualTo(first);
            var agreement = Map.of(
                    "i", Panel.agreement(first.at("/data/proposeClosing/id").asText()));
            assertThat(panel.member().ask(Panel.AGREE, agreement))
                    .isEqualTo(panel.member().ask(Panel.AGREE, agreement));
        }

        private static void refused(com.fasterxml.jackson.databind.JsonNode answer, String code, String sentence) {
            assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo(code);
            if (sentence != null) {
                assertThat(answer.at("/errors/0/message").asText()).isEqualTo(sentence);
            }
        }

        private static String proposed(Client client, Window window, Breakdown... breakdowns) {
            return Panel.propose(client, window, breakdowns)
                    .at("/data/proposeClosing/id")
                    .asText();
        }
    }

    @Nested
    class What_is_released {

        @Test
        void of_nine_people_is_nothing_and_looks_as_of_nobody_and_of_ten_the_whole_alone() {
            var nobody = panel.everything(panel.close(Window.of(2025, Quarter.JANUARY_TO_MARCH), Breakdown.AGE_BAND));
            people.stars(SUMMER, 9, 5);
            var nine = panel.close(SUMMER, Breakdown.AGE_BAND);
            new InDatabase(council).stars(AUTUMN, 0, 1);

            assertThat(panel.everything(nine))
                    .isEqualTo(nobody)
                    .contains(Figure.NOT_ENOUGH)
                    .doesNotContain("MOST");

            people.stars(AUTUMN, 10, 5);
            var ten = panel.close(AUTUMN, Breakdown.AGE_BAND);
            assertThat(panel.figures(ten, Measure.STARS, "WHOLE")
                            .getFirst()
                            .at("/people")
                            .asInt())
                    .isEqualTo(10);
            assertThat(panel.figures(ten, Measure.SPREAD, "WHOLE"))
                    .filteredOn(figure -> figure.at("/subject").asText().equals("SAFETY"))
                    .extracting(figure -> figure.at("/share").asText())
                    .containsExactly("FEW", "FEW", "FEW", "FEW", "MOST");
            assertThat(panel.figures(ten, Measure.STARS, "AGE_BAND"))
                    .singleElement()
                    .matches(figure -> figure.at("/heldBack").asText().equals(Figure.NOT_ENOUGH));
            assertThat(panel.figures(ten, Measure.STARS, "TIME_IN_CARE")).isEmpty();
        }

        @Test
        void of_what_was_said_counts_everybody_once_and_by_what_fared_worst() {
            var said = new SayingsInDatabase(council);
            for (int who = 0; who < 12; who++) {
                var person = council.youngPerson("Jo", 14);
                said.heardAfter(person, SUMMER, 1);
                if (who < 10) {
                    said.heardAfter(person, SUMMER, who < 7 ? 100 : 1);
                }
                said.notCounted(person, SUMMER);
            }
            var release = panel.close(SUMMER);

            assertThat(panel.figures(release, Measure.SAYINGS, "WHOLE"))
                    .extracting(figure -> figure.at("/what").asText() + " "
                            + figure.at("/share").asText("")
                            + figure.at("/time").asText(""))
                    .contains("HEARD MOST", "ANSWERED FEW", "TIME_TO_HEARD WITHIN_A_WEEK", "TIME_TO_ANSWERED NOT_YET");
        }

        @Test
        void stays_as_it_is_to_the_byte_whoever_comes_goes_or_is_erased() {
            people.stars(SUMMER, 40, 4);
            var release = panel.close(SUMMER, Breakdown.AGE_BAND);
            var before = panel.everything(release);

            people.stars(SUMMER, 41, 1);
            people.erase(3);
            people.erase(4);
            assertThat(panel.everything(release)).isEqualTo(before);
            people.stars(AUTUMN, 40, 2);
            panel.close(AUTUMN, Breakdown.AGE_BAND);

            assertThat(panel.everything(release)).isEqualTo(before);
        }

        @Test
        void is_never_of_fewer_than_six_because_nothing_starts_then() {
            assertThatException()
                    .isThrownBy(() -> new TurnedServer(Map.of("lodestar.insight.fewest-people", "5")))
                    .withStackTraceContaining("LODESTAR_INSIGHT_FEWEST_PEOPLE must be from 6 to 1,000");
        }

        @Test
        void is_nobodys_of_another_council() {
            var release = panel.close(SUMMER);
            var other = new Panel(MadeUp.council());
            var ask = "query($id: ID!) { release(releaseId: $id) { id } }";

            assertThat(message(other.member().ask(ask, Map.of("id", release))))
                    .isEqualTo(message(other.member().ask(ask, Map.of("id", java.util.UUID.randomUUID()))));
            assertThat(other.releases()).isEmpty();
        }

        private static String message(com.fasterxml.jackson.databind.JsonNode answer) {
            return answer.at("/errors/0/message").asText();
        }
    }

    /** Random councils through the real database, and the attacker on what the API told of them. */
    @Nested
    class Everything_released {

        private static final Breakdown[] CHOSEN = {Breakdown.AGE_BAND, Breakdown.KIND_OF_HOME};

        @Test
        void is_what_the_rules_say_and_gives_nobody_away() {
            long seed = Long.getLong("lodestar.seed", Instant.now().toEpochMilli());
            System.out.printf("measured: attack on the API from seed %d%n", seed);
            var random = new Random(seed);
            var quarters = new Quarters(random, 90 + random.nextInt(120), 10);
            for (int quarter = 0; quarter < 4; quarter++) {
                var reckoned = quarters.close(List.of(CHOSEN));
                people.bringUpToDate(quarters);
                facts.bringUpToDate(quarters, people);
                records.add(quarters, people);
                var release = panel.close(quarters.window(), CHOSEN);
                assertThat(told(release)).as("seed %d", seed).isEqualTo(expected(reckoned));
                people.erase(quarter);
                facts.erase(people.person(quarter));
                quarters.erase(quarter);
            }
            quarters.published()
                    .forEach((subject, cells) -> assertThat(new Attacker(cells).fewest(random))
                            .as("%s with seed %d", subject, seed)
                            .isGreaterThanOrEqualTo(10));
        }

        /** Table by table, what the API tells of the subjects that are there. */
        private List<String> told(String release) {
            var told = new ArrayList<String>();
            for (var measure : Measure.values()) {
                for (var table : List.of("WHOLE", "AGE_BAND", "KIND_OF_HOME")) {
                    panel.figures(release, measure, table).stream()
                            .filter(figure -> Quarters.isModelled(
                                    measure, figure.at("/subject").asText()))
                            .forEach(figure -> told.add("%s %s %s".formatted(measure, table, figure)));
                }
            }
            return told.stream().sorted().toList();
        }

        private List<String> expected(List<Reckoning> reckoned) {
            var expected = new ArrayList<String>();
            for (var reckoning : reckoned) {
                for (var cell : reckoning.cells()) {
                    expected.add("%s %s %s"
                            .formatted(
                                    cell.table().measure(),
                                    ReleasedFigure.by(cell.table().by()),
                                    Client.tree(json(reckoning.subject().topic(), cell))));
                }
            }
            return expected.stream().sorted().toList();
        }

        private String json(Topic topic, Reckoning.Cell cell) {
            var categories = cell.categories().stream().map("\"%s\""::formatted).toList();
            return """
                {"subject":"%s","name":%s,"categories":%s,"what":"%s","people":%s,"share":%s,"time":%s,"heldBack":%s}\
                """.formatted(
                            topic.code(),
                            topic.name() == null ? null : "\"%s\"".formatted(topic.name()),
                            categories,
                            cell.what(),
                            cell.figure() instanceof Figure.People it ? it.people() : null,
                            cell.figure() instanceof Figure.Part it ? "\"%s\"".formatted(it.share()) : null,
                            cell.figure() instanceof Figure.Took it ? "\"%s\"".formatted(it.time()) : null,
                            cell.figure() instanceof Figure.HeldBack ? "\"%s\"".formatted(Figure.NOT_ENOUGH) : null);
        }
    }
}
