package lodestar.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import lodestar.insight.Window.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a figure looks, which quarter it is of, and the smallest group it may be about. */
class FigureTest {

    @ParameterizedTest
    @CsvSource({"10, 10", "11, 10", "12, 10", "13, 15", "17, 15", "18, 20", "402, 400"})
    void people_are_told_to_the_nearest_five(int people, int told) {
        assertThat(Figure.People.of(people, 10)).isEqualTo(new Figure.People(told));
    }

    @Test
    void people_are_never_told_to_be_fewer_than_the_smallest_group() {
        assertThat(IntStream.range(6, 60))
                .allMatch(people -> Figure.People.of(people, 6).people() >= 6);
        assertThat(Figure.People.of(12, 12)).isEqualTo(new Figure.People(12));
    }

    @ParameterizedTest
    @CsvSource({"0, 20, FEW", "4, 20, FEW", "5, 20, SOME", "15, 20, SOME", "16, 20, MOST", "20, 20, MOST"})
    void a_part_is_told_in_words(int part, int whole, Share told) {
        assertThat(Share.of(part, whole)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 1001})
    void a_smallest_group_of_fewer_than_six_stops_the_start(int fewest) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new InsightSettings(fewest))
                .withMessage(
                        "LODESTAR_INSIGHT_FEWEST_PEOPLE must be from 6 to 1,000: in a smaller group somebody could be"
                                + " found.");
    }

    @Test
    void quarters_follow_each_other_without_a_gap_by_the_clock_on_the_wall_in_england() {
        var spring = Window.of(LocalDate.of(2026, 5, 31));

        assertThat(spring).isEqualTo(Window.of(2026, Quarter.APRIL_TO_JUNE));
        assertThat(spring.from()).isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
        assertThat(spring.to()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(Window.of(2025, Quarter.OCTOBER_TO_DECEMBER).next())
                .isEqualTo(Window.of(2026, Quarter.JANUARY_TO_MARCH));
        assertThat(IntStream.range(8000, 8200).mapToObj(Window::new))
                .allMatch(window -> window.to().equals(window.next().from()))
                .allMatch(window -> Window.of(window.lastDay()).equals(window));
    }

    @ParameterizedTest
    @EnumSource
    void every_way_to_join_keeps_all_categories_in_their_order(Breakdown breakdown) {
        var ways = Joining.finestFirst(breakdown);

        assertThat(ways).hasSize(15).doesNotHaveDuplicates();
        assertThat(ways.getFirst().parts()).hasSize(5);
        assertThat(ways)
                .allSatisfy(way -> assertThat(way.parts().stream().flatMap(part -> part.stream()))
                        .containsExactlyElementsOf(breakdown.categories()));
        assertThat(ways.stream().map(way -> -way.parts().size())).isSorted();
    }
}
