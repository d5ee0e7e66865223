package lodestar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.MadeUp;
import lodestar.insight.Measure.What;
import lodestar.insight.Window.Quarter;
import lodestar.people.YoungPerson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a closed quarter tells of themes, of promises that were kept, and of what a machine wrote down. */
class InsightFactsApiTest {

    private static final Window SUMMER = Window.of(2026, Quarter.APRIL_TO_JUNE);
    private static final Window AUTUMN = SUMMER.next();
    private static final Topic BUSES = Quarters.BUSES;
    private static final Topic PROMISE = Quarters.promise(SUMMER);
    private static final String CAME = """
        query($id: ID!) { cameOfPromise(promiseId: $id) {
          release { year quarter } figures { what share heldBack } } }\
        """;

    private final MadeUp council = MadeUp.council();
    private final Panel panel = new Panel(council);
    private final FactsInDatabase facts = new FactsInDatabase(council);

    @Nested
    class A_theme {

        @Test
        void of_nine_people_is_held_back_and_looks_as_one_of_nobody_and_of_ten_is_told() {
            facts.theme(BUSES);
            facts.theme(Quarters.FAMILY);
            people(10).forEach(who -> tied(who, BUSES, SUMMER));
            people(9).forEach(who -> tied(who, Quarters.FAMILY, SUMMER));
            var summer = panel.close(SUMMER, Breakdown.AGE_BAND);
            var autumn = panel.close(AUTUMN, Breakdown.AGE_BAND);

            assertThat(told(summer, Measure.THEMES)).containsExactly("Buses PEOPLE 10", "Seeing family PEOPLE HELD");
            assertThat(told(autumn, Measure.THEMES)).containsExactly("Buses PEOPLE HELD", "Seeing family PEOPLE HELD");
            assertThat(family(autumn)).isEqualTo(family(summer));
        }

        @Test
        void counts_everybody_once_to_the_nearest_five_and_is_crossed_with_nothing() {
            facts.theme(BUSES);
            for (var who : people(13)) {
                tied(who, BUSES, SUMMER);
                tied(who, BUSES, SUMMER);
            }
            var release = panel.close(SUMMER, Breakdown.AGE_BAND, Breakdown.KIND_OF_HOME);

            assertThat(told(release, Measure.THEMES)).containsExactly("Buses PEOPLE 15");
            for (var by : Breakdown.values()) {
                assertThat(panel.figures(release, Measure.THEMES, by.name())).isEmpty();
            }
        }

        @Test
        void does_not_count_what_was_taken_out_of_it_taken_back_or_may_not_be_counted() {
            facts.theme(BUSES);
            people(9).forEach(who -> tied(who, BUSES, SUMMER));
            var later = SUMMER.to().plusSeconds(1);
            var untied = tied(person(), BUSES, SUMMER);
            facts.untied(untied, BUSES.code(), later);
            facts.takenBack(tied(person(), BUSES, SUMMER), later);
            facts.shared(tied(person(), BUSES, SUMMER), 2, false, later);
            tied(person(), BUSES, SUMMER.before());
            tied(person(), BUSES, AUTUMN);

            assertThat(told(panel.close(SUMMER), Measure.THEMES)).containsExactly("Buses PEOPLE HELD");
        }

        @Test
        void counts_what_was_tied_late_in_the_quarter_in_which_it_was() {
            facts.theme(BUSES);
            for (var who : people(10)) {
                facts.tied(facts.typed(who, SUMMER.from()), BUSES.code(), AUTUMN.from());
            }

            assertThat(told(panel.close(SUMMER), Measure.THEMES)).containsExactly("Buses PEOPLE HELD");
            assertThat(told(panel.close(AUTUMN), Measure.THEMES)).containsExactly("Buses PEOPLE 10");
        }

        @Test
        void that_is_closed_stays_as_it_is_to_the_byte_whatever_is_untied_taken_back_or_erased() {
            facts.theme(BUSES);
            var tied = people(12).stream().map(who -> tied(who, BUSES, SUMMER)).toList();
            facts.kept(PROMISE, SUMMER);
            var asked = young(11);
            asked.forEach(who -> facts.asked(PROMISE, hex(who), SUMMER, What.NO.bit()));
            var release = panel.close(SUMMER);
            var before = panel.everything(release);

            facts.untied(tied.get(0), BUSES.code(), AUTUMN.from());
            facts.takenBack(tied.get(1), AUTUMN.from());
            facts.came(PROMISE, hex(asked.getFirst()), 2, What.YES, AUTUMN.from());
            facts.erase(asked.getLast().id().value());
            people(20).forEach(who -> tied(who, BUSES, SUMMER));
            panel.close(AUTUMN);

            assertThat(panel.everything(release)).isEqualTo(before);
        }

        private List<String> family(String release) {
            return panel.figures(release, Measure.THEMES, ReleasedFigure.WHOLE).stream()
                    .filter(figure -> figure.at("/name").asText().equals("Seeing family"))
                    .map(JsonNode::toString)
                    .toList();
        }
    }

    @Nested
    class A_promise_that_was_kept {

        @Test
        void is_told_by_all_who_were_asked_with_those_who_did_not_answer() {
            facts.kept(PROMISE, SUMMER);
            asked(8, What.NO);
            asked(3, What.YES);
            asked(1, What.NO_ANSWER);

            assertThat(told(panel.close(SUMMER, Breakdown.AGE_BAND), Measure.CAME))
                    .containsExactly(
                            PROMISE.name() + " YES SOME",
                            PROMISE.name() + " A_BIT FEW",
                            PROMISE.name() + " NO SOME",
                            PROMISE.name() + " NO_ANSWER FEW");
        }

        /** Nine were asked: held back, whoever answered. Ten were asked: told, although nobody answered. */
        @Test
        void is_held_back_by_how_many_were_asked_and_not_by_who_answered_or_what() {
            facts.kept(PROMISE, SUMMER);
            asked(9, What.NO);
            var other = Quarters.promise(AUTUMN);
            facts.kept(other, SUMMER);
            people(10).forEach(who -> facts.asked(other, who, SUMMER, What.NO_ANSWER.bit()));

            assertThat(told(panel.close(SUMMER), Measure.CAME))
                    .containsExactly(
                            PROMISE.name() + " YES HELD",
                            PROMISE.name() + " A_BIT HELD",
                            PROMISE.name() + " NO HELD",
                            PROMISE.name() + " NO_ANSWER HELD",
                            other.name() + " YES FEW",
                            other.name() + " A_BIT FEW",
                            other.name() + " NO FEW",
                            other.name() + " NO_ANSWER MOST");
        }

        @Test
        void is_counted_once_and_what_is_answered_after_that_is_late() {
            facts.kept(PROMISE, SUMMER);
            people(10).forEach(who -> {
                facts.asked(PROMISE, who, SUMMER, What.YES.bit());
                facts.came(PROMISE, who, 2, What.NO, SUMMER.to());
            });

            assertThat(told(panel.close(SUMMER), Measure.CAME)).contains(PROMISE.name() + " YES MOST");
            assertThat(told(panel.close(AUTUMN), Measure.CAME)).isEmpty();
        }

        @Test
        void shows_what_those_said_beside_what_its_owner_says() {
            facts.kept(PROMISE, SUMMER);
            asked(10, What.NO);
            assertThat(came().isNull()).isTrue();

            panel.close(SUMMER);

            assertThat(came().at("/release/quarter").asText()).isEqualTo("APRIL_TO_JUNE");
            assertThat(came().at("/figures/2").toString())
                    .isEqualTo("{\"what\":\"NO\",\"share\":\"MOST\",\"heldBack\":null}");
        }

        private JsonNode came() {
            var id = new UUID(2, SUMMER.number());
            return panel.member().ask(CAME, Map.of("id", id.toString())).at("/data/cameOfPromise");
        }

        private void asked(int many, What what) {
            people(many).forEach(who -> facts.asked(PROMISE, who, SUMMER, what.bit()));
        }
    }

    @Nested
    class What_a_machine_wrote_down {

        @Test
        void is_told_by_how_many_had_to_change_any_of_it() {
            var at = SUMMER.from().plus(Duration.ofDays(3));
            for (var who : people(10)) {
                facts.checked(facts.spoken(who, at), at, 0);
                facts.checked(facts.spoken(who, at), at, 2);
            }
            people(3).forEach(who -> facts.checked(facts.spoken(who, at), at, 0));

            assertThat(told(panel.close(SUMMER), Measure.CORRECTED)).containsExactly(" CHANGED MOST");
        }

        @Test
        void counts_only_what_may_be_counted() {
            var at = SUMMER.from().plus(Duration.ofDays(3));
            people(9).forEach(who -> facts.checked(facts.spoken(who, at), at, 1));
            var uncounted = facts.spoken(hex(person()), at);
            facts.checked(uncounted, at, 1);
            facts.shared(uncounted, 2, false, at);

            assertThat(told(panel.close(SUMMER), Measure.CORRECTED)).containsExactly(" CHANGED HELD");
        }
    }

    private String tied(String who, Topic theme, Window window) {
        var saying = facts.typed(who, window.from());
        facts.tied(saying, theme.code(), window.from().plus(Duration.ofDays(1)));
        return saying;
    }

    private String tied(YoungPerson who, Topic theme, Window window) {
        return tied(hex(who), theme, window);
    }

    private YoungPerson person() {
        return council.youngPerson("Jo", 14);
    }

    private List<YoungPerson> young(int many) {
        var all = new ArrayList<YoungPerson>();
        for (int who = 0; who < many; who++) {
            all.add(person());
        }
        return all;
    }

    private List<String> people(int many) {
        return young(many).stream().map(InsightFactsApiTest::hex).toList();
    }

    private static String hex(YoungPerson who) {
        return FactsInDatabase.hex(who.id());
    }

    private List<String> told(String release, Measure measure) {
        return panel.figures(release, measure, ReleasedFigure.WHOLE).stream()
                .map(figure -> "%s %s %s%s%s"
                        .formatted(
                                figure.at("/name").asText(""),
                                figure.at("/what").asText(),
                                figure.at("/people").asText(""),
                                figure.at("/share").asText(""),
                                figure.at("/heldBack").asText("").equals(Figure.NOT_ENOUGH) ? "HELD" : ""))
                .toList();
    }
}
