package lodestar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lodestar.insight.Measure.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of a group, joined, or held back. */
class LayoutTest {

    private static final List<Breakdown> BY_AGE = List.of(Breakdown.AGE_BAND);
    private static final Fewest TEN = Fewest.of(10);

    @Test
    void of_nine_people_nothing_is_shown_and_of_ten_the_council_as_a_whole_alone() {
        assertThat(figures(9)).allMatch(Figure.HeldBack.class::isInstance);
        assertThat(shown(10)).containsExactly(new Table(Measure.STARS, null));
        assertThat(shown(19)).containsExactly(new Table(Measure.STARS, null));
    }

    @Test
    void of_nobody_looks_as_of_nine_people() {
        assertThat(reckoning(stars(0)).cells()).isEqualTo(reckoning(stars(9)).cells());
    }

    @Test
    void small_categories_join_a_neighbour_and_none_is_hidden_alone() {
        var reckoning = reckoning(List.of(
                given(Category.AGE_8_TO_11, 3),
                given(Category.AGE_12_TO_15, 12),
                given(Category.AGE_16_TO_17, 20),
                given(Category.AGE_21_AND_OVER, 11)));

        assertThat(reckoning.layout().of(new Table(Measure.STARS, Breakdown.AGE_BAND)))
                .contains(new Joining(List.of(
                        List.of(Category.AGE_8_TO_11, Category.AGE_12_TO_15),
                        List.of(Category.AGE_16_TO_17, Category.AGE_18_TO_20),
                        List.of(Category.AGE_21_AND_OVER))));
    }

    /** Otherwise those of whom nobody knows would be had by taking the others from the whole. */
    @Test
    void what_nobody_knows_is_joined_as_any_other_when_it_is_small() {
        var given = List.of(
                home(Category.FOSTER_HOME, 20),
                home(Category.CHILDRENS_HOME, 20),
                home(Category.ANOTHER_OR_NOT_KNOWN, 3));
        var layout = Reckoning.of(
                        new Subject(Topic.of(Measure.STARS), given, List.of()), List.of(Breakdown.KIND_OF_HOME), TEN)
                .layout();

        assertThat(layout.of(new Table(Measure.STARS, Breakdown.KIND_OF_HOME))
                        .orElseThrow()
                        .parts())
                .containsExactly(
                        List.of(Category.WITH_FAMILY_OR_FRIENDS, Category.FOSTER_HOME),
                        List.of(
                                Category.CHILDRENS_HOME,
                                Category.SUPPORTED_OR_OWN_HOME,
                                Category.ANOTHER_OR_NOT_KNOWN));
    }

    /** 12 and 12 by age, 12 and 12 by home: each large enough by itself, and one person alone where they cross. */
    @Test
    void a_second_breakdown_that_would_leave_somebody_alone_where_the_two_cross_is_held_back() {
        var chosen = List.of(Breakdown.AGE_BAND, Breakdown.KIND_OF_HOME);
        var given = List.of(
                crossed(Category.AGE_8_TO_11, Category.FOSTER_HOME, 11),
                crossed(Category.AGE_8_TO_11, Category.CHILDRENS_HOME, 1),
                crossed(Category.AGE_12_TO_15, Category.FOSTER_HOME, 1),
                crossed(Category.AGE_12_TO_15, Category.CHILDRENS_HOME, 11));
        var layout = Reckoning.of(new Subject(Topic.of(Measure.STARS), given, List.of()), chosen, TEN)
                .layout();

        assertThat(layout.of(new Table(Measure.STARS, Breakdown.AGE_BAND))).isPresent();
        assertThat(layout.of(new Table(Measure.STARS, Breakdown.KIND_OF_HOME))).isEmpty();
    }

    /** Those who were there before and are gone would be three: what moved is held back, what is now is shown. */
    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void what_moved_is_held_back_while_those_who_left_are_too_few_in_an_older_release(int left) {
        var now = IntStream.rangeClosed(1, 5)
                .mapToObj(step -> new Given("SAFETY", List.of(Category.AGE_12_TO_15), step, 3, Map.of(), 0, 4))
                .toList();
        var before = List.of(
                new Crowd(true, "8100:SP", List.of(Category.AGE_12_TO_15), true, 20),
                new Crowd(true, "8100:SP", List.of(), false, left));
        var layout = Reckoning.of(new Subject(Topic.ofArea("SAFETY"), now, before), BY_AGE, TEN)
                .layout();

        assertThat(layout.of(new Table(Measure.SPREAD, null))).isPresent();
        assertThat(layout.of(new Table(Measure.MOVED, null)).isPresent()).isEqualTo(left >= 10);
    }

    /** The same people, whatever they answered. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void what_is_held_back_does_not_depend_on_what_anybody_answered(int step) {
        var mixed = Reckoning.of(spread(1, 5), BY_AGE, TEN).layout();

        assertThat(Reckoning.of(spread(step, step), BY_AGE, TEN).layout()).isEqualTo(mixed);
    }

    @Test
    void what_is_told_of_a_group_is_in_words_and_never_everybody_or_nobody() {
        var reckoning = Reckoning.of(spread(2, 2), BY_AGE, TEN);

        assertThat(reckoning.cells())
                .filteredOn(cell -> cell.table().equals(new Table(Measure.SPREAD, null)))
                .extracting(cell -> cell.what() + " " + cell.figure())
                .containsExactly(
                        "STEP_1 Part[share=FEW]",
                        "STEP_2 Part[share=MOST]",
                        "STEP_3 Part[share=FEW]",
                        "STEP_4 Part[share=FEW]",
                        "STEP_5 Part[share=FEW]");
    }

    @Test
    void the_time_in_the_middle_counts_those_who_still_wait() {
        var given = List.of(said(Wait.WITHIN_A_WEEK, 4), said(Wait.WITHIN_A_DAY, 3), said(Wait.NOT_YET, 6));
        var cells = Reckoning.of(new Subject(Topic.of(Measure.SAYINGS), given, List.of()), List.of(), TEN)
                .cells();

        assertThat(cells)
                .extracting(cell -> cell.what() + " " + cell.figure())
                .contains(
                        "HEARD Part[share=SOME]",
                        "ANSWERED Part[share=FEW]",
                        "TIME_TO_HEARD Took[time=WITHIN_A_WEEK]",
                        "TIME_TO_SORTED Took[time=NOT_YET]");
    }

    private static Subject spread(int from, int to) {
        var given = IntStream.rangeClosed(0, 4)
                .mapToObj(at -> new Given(
                        "SAFETY",
                        List.of(Category.values()[at]),
                        from + at % (to - from + 1),
                        null,
                        Map.of(),
                        0,
                        4 * at + 1))
                .toList();
        return new Subject(Topic.ofArea("SAFETY"), given, List.of());
    }

    private static List<Figure> figures(int people) {
        return reckoning(stars(people)).cells().stream()
                .map(Reckoning.Cell::figure)
                .toList();
    }

    private static List<Table> shown(int people) {
        return List.copyOf(reckoning(stars(people)).layout().shown().keySet());
    }

    private static Reckoning reckoning(List<Given> given) {
        return Reckoning.of(new Subject(Topic.of(Measure.STARS), given, List.of()), BY_AGE, TEN);
    }

    /** As many as that, one by one through the ages. */
    private static List<Given> stars(int people) {
        return IntStream.range(0, people)
                .mapToObj(at -> given(Breakdown.AGE_BAND.categories().get(at % 5), 1))
                .toList();
    }

    private static Given given(Category age, int people) {
        return new Given("STARS", List.of(age), null, null, Map.of(), 0, people);
    }

    private static Given home(Category home, int people) {
        return new Given("STARS", List.of(home), null, null, Map.of(), 0, people);
    }

    private static Given crossed(Category age, Category home, int people) {
        return new Given("STARS", List.of(age, home), null, null, Map.of(), 0, people);
    }

    private static Given said(Wait heard, int people) {
        return new Given("SAYINGS", List.of(), null, null, Map.of(What.HEARD, heard), 0, people);
    }
}
