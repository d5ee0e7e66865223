package lodestar.api;

import static java.util.stream.Collectors.joining;
import static lodestar.api.Held.WITHIN;
import static lodestar.api.Held.quickest;
import static lodestar.api.Held.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryShapeTest {

    @Nested
    class Shape {

        @ParameterizedTest
        @CsvSource({"8, ''", "9, TOO_DEEP"})
        void is_at_most_8_levels_deep(int levels, String code) {
            var deep = "{ thing ".repeat(levels - 1) + "{ name }" + " }".repeat(levels - 1);
            var between = "{ ...A } fragment A on Query { thing { ...B } } fragment B on Thing "
                    + "{ thing ".repeat(levels - 2) + "{ name }" + " }".repeat(levels - 2);

            assertThat(refusal(deep)).isEqualTo(code);
            assertThat(refusal(between)).isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"15, ''", "16, TOO_MANY_ALIASES"})
        void has_at_most_15_aliases_wherever_they_stand(int most, String code) {
            assertThat(refusal("{ thing { %s } }".formatted(aliases(0, most)))).isEqualTo(code);
            assertThat(refusal("{ thing { %s ...F } } fragment F on Thing { %s }"
                            .formatted(aliases(0, 5), aliases(5, most))))
                    .isEqualTo(code);
            assertThat(refusal("query A { thing { %s } } query B { thing { %s } }"
                            .formatted(aliases(0, 5), aliases(5, most))))
                    .isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"10, ''", "11, TOO_MANY_ROOT_FIELDS"})
        void has_at_most_10_fields_at_the_top(int most, String code) {
            assertThat(refusal("{ %s }".formatted("__typename ".repeat(most)))).isEqualTo(code);
            assertThat(refusal(
                            "{ __typename ...F } fragment F on Query { %s }".formatted("__typename ".repeat(most - 1))))
                    .isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"10, ''", "11, TOO_MANY_DIRECTIVES"})
        void has_at_most_10_directives(int most, String code) {
            assertThat(refusal("{ thing { name %s } }".formatted("@include(if: true) ".repeat(most))))
                    .isEqualTo(code);
            assertThat(refusal("query @a { thing { ...F @b } } fragment F on Thing @c { name %s }"
                            .formatted("@include(if: true) ".repeat(most - 3))))
                    .isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"20, ''", "21, TOO_MANY_REPEATS"})
        void repeats_a_field_at_most_20_times(int most, String code) {
            assertThat(refusal("{ thing { %s } }".formatted("name ".repeat(most))))
                    .isEqualTo(code);
            assertThat(refusal("{ thing { %s } } fragment F on Thing { name }".formatted("...F ".repeat(most))))
                    .isEqualTo(code);
        }
    }

    @Nested
    class Fragments {

        private final String doubling = IntStream.range(0, 40)
                .mapToObj(n -> "fragment F%d on Thing { ...F%d ...F%d }".formatted(n, n + 1, n + 1))
                .collect(joining(" "));

        @Test
        void that_double_each_other_are_refused_before_they_are_unfolded() {
            var query = "{ thing { ...F0 } } %s fragment F40 on Thing { name }".formatted(doubling);

            assertThat(refusal(query)).isEqualTo("TOO_MANY_REPEATS");
            assertThat(quickest(() -> refusal(query))).isLessThan(Duration.ofMillis(100));
        }

        @Test
        void that_double_each_other_and_lead_nowhere_are_refused_too() {
            var query = "{ thing { ...F0 } } %s fragment F40 on Thing { ...F0 }".formatted(doubling);

            assertThat(refusal(query)).isEqualTo("TOO_MANY_REPEATS");
            assertThat(quickest(() -> refusal(query))).isLessThan(Duration.ofMillis(100));
        }

        @Test
        void are_walked_once_for_all_operations_together() {
            var nearly = IntStream.range(0, 12)
                    .mapToObj(n -> "fragment F%d on Thing { ...F%d ...F%d }".formatted(n, n + 1, n + 1))
                    .collect(joining(" "));
            var query = "{ thing { ...F0 } } ".repeat(200) + nearly + " fragment F12 on Thing { ...F0 }";

            assertThat(refusal(query)).isEqualTo("TOO_MANY_REPEATS");
            assertThat(quickest(() -> refusal(query))).isLessThan(Duration.ofMillis(100));
        }

        @Test
        void that_double_under_a_question_about_the_schema_are_refused() {
            var query = "{ __schema { ...F0 } } %s fragment F40 on Thing { name }".formatted(doubling);

            assertThat(refusal(query)).isEqualTo("TOO_MANY_REPEATS");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{ thing { ...A } } fragment A on Thing { ...A }",
                    "{ thing { ...A } } fragment A on Thing { thing { ...B } } fragment B on Thing { thing { ...A } }",
                    "{ thing { ...Nowhere } }",
                    "query($n: Int = 5, $m: Int) { things(first: $nobody) { name } }",
                })
        void that_go_round_or_nowhere_are_measured_and_left_to_the_schema_to_refuse(String query) {
            assertThat(refusal(query)).isEqualTo(WITHIN);
        }
    }

    private static String aliases(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> "a%d: __typename".formatted(n))
                .collect(joining(" "));
    }
}
