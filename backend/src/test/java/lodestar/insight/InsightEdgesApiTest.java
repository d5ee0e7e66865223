package lodestar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import lodestar.MadeUp;
import lodestar.insight.Measure.What;
import lodestar.insight.Window.Quarter;
import lodestar.people.YoungPerson;
import org.junit.jupiter.api.Test;

/** Where a quarter begins and ends, to the millisecond, for everything that is counted in one. */
class InsightEdgesApiTest {

    private static final Window SUMMER = Window.of(2026, Quarter.APRIL_TO_JUNE);
    private static final Window AUTUMN = SUMMER.next();
    private static final Instant LAST = SUMMER.to().minusMillis(1);
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private final MadeUp council = MadeUp.council();
    private final Panel panel = new Panel(council);
    private final FactsInDatabase facts = new FactsInDatabase(council);
    private final RecordsInDatabase records = new RecordsInDatabase(council);
    private final InDatabase people = new InDatabase(council);

    @Test
    void a_star_given_in_the_first_and_in_the_last_moment_is_of_that_quarter() {
        people.star(0, 9, SUMMER.from());
        people.star(9, 10, LAST);

        assertThat(told(panel.close(SUMMER), Measure.STARS)).containsExactly("PEOPLE 10");
        assertThat(told(panel.close(AUTUMN), Measure.STARS)).containsExactly("PEOPLE HELD");
    }

    @Test
    void a_star_given_just_before_and_just_after_is_of_another() {
        people.star(0, 9, SUMMER.from());
        people.star(9, 10, SUMMER.from().minusMillis(1));
        people.star(10, 11, SUMMER.to());

        assertThat(told(panel.close(SUMMER), Measure.STARS)).containsExactly("PEOPLE HELD");
    }

    @Test
    void an_area_answered_in_the_last_moment_is_of_that_quarter_and_just_after_of_the_next() {
        people.star(0, 9, LAST);
        people.star(9, 10, SUMMER.to());

        assertThat(told(panel.close(SUMMER), Measure.SPREAD)).contains("STEP_5 HELD");
    }

    @Test
    void an_area_answered_at_both_ends_moved_from_the_one_quarter_to_the_next() {
        people.star(0, 10, LAST);
        panel.close(SUMMER);
        people.star(0, 10, AUTUMN.from());

        assertThat(told(panel.close(AUTUMN), Measure.MOVED)).contains("STAYED MOST");
    }

    @Test
    void what_was_tied_to_a_theme_in_the_first_and_in_the_last_moment_is_of_that_quarter() {
        facts.theme(Quarters.BUSES);
        some(9, who -> tied(who, SUMMER.from()));
        some(1, who -> tied(who, LAST));

        assertThat(told(panel.close(SUMMER), Measure.THEMES)).containsExactly("PEOPLE 10");
    }

    @Test
    void what_was_tied_to_a_theme_just_before_and_just_after_is_of_another() {
        facts.theme(Quarters.BUSES);
        some(9, who -> tied(who, SUMMER.from()));
        some(1, who -> tied(who, SUMMER.from().minusMillis(1)));
        some(1, who -> tied(who, SUMMER.to()));

        assertThat(told(panel.close(SUMMER), Measure.THEMES)).containsExactly("PEOPLE HELD");
    }

    @Test
    void a_kept_promise_is_counted_once_everybody_had_four_whole_weeks_to_answer() {
        var first = Quarters.promise(SUMMER);
        var late = Quarters.promise(AUTUMN);
        facts.keptAt(first, SUMMER.from().minus(FOUR_WEEKS));
        facts.keptAt(late, SUMMER.to().minus(FOUR_WEEKS));
        some(10, who -> List.of(first, late).forEach(promise -> facts.asked(promise, who, SUMMER, What.YES.bit())));

        var summer = panel.figures(panel.close(SUMMER), Measure.CAME, ReleasedFigure.WHOLE);
        var autumn = panel.figures(panel.close(AUTUMN), Measure.CAME, ReleasedFigure.WHOLE);

        assertThat(summer)
                .hasSize(4)
                .allMatch(figure -> figure.at("/subject").asText().equals(first.code()));
        assertThat(autumn)
                .hasSize(4)
                .allMatch(figure -> figure.at("/subject").asText().equals(late.code()));
    }

    @Test
    void what_was_said_of_the_charter_in_the_last_moment_is_of_that_quarter_and_just_after_of_the_next() {
        some(10, who -> records.kept(who, 1, "YES", LAST));
        some(9, who -> records.kept(who, 1, "NO", AUTUMN.from()));

        assertThat(told(panel.close(SUMMER), Measure.CHARTER)).containsExactly("YES MOST", "A_BIT FEW", "NO FEW");
        assertThat(told(panel.close(AUTUMN), Measure.CHARTER)).containsExactly("YES HELD", "A_BIT HELD", "NO HELD");
    }

    @Test
    void the_same_social_worker_again_is_no_other_one() {
        var before = SUMMER.firstDay().minusDays(9);
        some(10, who -> {
            records.workerUntil(who, false, before, SUMMER.firstDay(), "FCONTA");
            records.worker(who, false, SUMMER.firstDay(), "LEFTRL");
        });

        assertThat(told(panel.close(SUMMER), Measure.WORKERS)).containsExactly("NEW_WORKER FEW");
    }

    @Test
    void help_they_let_go_of_or_that_was_over_before_is_not_help_that_they_wait_for() {
        some(10, who -> {
            var help = records.help(who, SUMMER.from());
            records.offered(who, help, 2, SUMMER.from());
        });
        some(10, who -> records.letGo(who, records.help(who, SUMMER.from()), 2, LAST));
        some(10, who -> {
            var help = records.help(who, SUMMER.before().from());
            records.ended(who, help, 2, SUMMER.from().minusMillis(1));
        });

        assertThat(told(panel.close(SUMMER), Measure.NEEDS)).containsExactly("OFFERED MOST", "FIRST_SEEN FEW");
    }

    @Test
    void help_that_ended_in_the_quarter_was_waited_for_in_it() {
        some(10, who -> records.ended(who, records.help(who, SUMMER.from()), 2, SUMMER.from()));

        assertThat(told(panel.close(SUMMER), Measure.NEEDS)).containsExactly("OFFERED FEW", "FIRST_SEEN FEW");
    }

    @Test
    void what_may_not_be_counted_is_in_no_figure_of_what_was_said() {
        var said = new SayingsInDatabase(council);
        young(9).forEach(who -> said.heardAfter(who, SUMMER, 1));
        said.notCounted(young(1).getFirst(), SUMMER);

        assertThat(told(panel.close(SUMMER), Measure.SAYINGS)).contains("HEARD HELD");
    }

    @Test
    void the_panels_own_doors_are_shut_to_those_who_read_the_public_part() {
        var release = panel.close(SUMMER);
        var young = council.signedIn(council.youngPerson("Jo", 14));

        for (var question : List.of(
                "{ releases { nodes { id } } }",
                "{ release(releaseId: \"%s\") { id } }".formatted(release),
                "{ cameOfPromise(promiseId: \"%s\") { release { id } } }".formatted(UUID.randomUUID()))) {
            assertThat(young.ask(question).has("errors")).as(question).isTrue();
        }
    }

    private void tied(String who, Instant when) {
        facts.tied(facts.typed(who, SUMMER.before().from()), Quarters.BUSES.code(), when);
    }

    private void some(int many, Consumer<String> each) {
        young(many).forEach(who -> each.accept(FactsInDatabase.hex(who.id())));
    }

    private List<YoungPerson> young(int many) {
        return IntStream.range(0, many)
                .mapToObj(_ -> council.youngPerson("Jo", 14))
                .toList();
    }

    private List<String> told(String release, Measure measure) {
        return panel.figures(release, measure, ReleasedFigure.WHOLE).stream()
                .filter(figure -> measure != Measure.SPREAD && measure != Measure.MOVED
                        || figure.at("/subject").asText().equals("SAFETY"))
                .map(figure -> "%s %s%s%s"
                        .formatted(
                                figure.at("/what").asText(),
                                figure.at("/people").asText(""),
                                figure.at("/share").asText(""),
                                figure.at("/heldBack").asText("").equals(Figure.NOT_ENOUGH) ? "HELD" : ""))
                .toList();
    }
}
