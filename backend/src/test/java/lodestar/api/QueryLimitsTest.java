package lodestar.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import lodestar.kernel.DomainError.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLimitsTest {

    private static final String WITHIN = "";
    private static final GraphQLSchema SCHEMA = SmallSchema.unwired();

    @Nested
    class The_cost {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "{ things(first: 50) { things(first: 20) { name } } }                                           | ''",
            "{ things(first: 50) { things(first: 21) { name } } }                                           | TOO_COSTLY",
            "{ things(first: 7) { things(first: 11) { things(first: 13) { name } } } }                      | TOO_COSTLY",
            "{ things(first: 50) { things(first: 50) { things(first: 50) { name } } } }                     | TOO_COSTLY",
            "{ things { things { name } } }                                                                 | ''",
            "{ things { things { things { name } } } }                                                      | TOO_COSTLY",
            "{ things(first: 20) { things(first: 25) { name } a: things(first: 25) { name } } }             | ''",
            "{ things(first: 20) { things(first: 25) { name } a: things(first: 26) { name } } }             | TOO_COSTLY",
            "{ things(first: 50) { thing { thing { things(first: 21) { name } } } } }                       | TOO_COSTLY",
            "{ things(first: 50) { ... { things(first: 21) { name } } } }                                   | TOO_COSTLY",
            "{ things(first: 50) { ... on Named { things(first: 21) { name } } } }                          | TOO_COSTLY",
            "{ things(first: 50) { named { things(first: 21) { name } } } }                                 | TOO_COSTLY",
            "{ things(first: 50) { anything { ... on Thing { things(first: 21) { name } } } } }             | TOO_COSTLY",
            "{ things(first: 50) { ...F } } fragment F on Thing { things(first: 20) { name } }              | ''",
            "{ things(first: 50) { ...F } } fragment F on Thing { things(first: 21) { name } }              | TOO_COSTLY",
            "{ things(first: 50) { ...F ...F } } fragment F on Thing { things(first: 20) { name } }         | TOO_COSTLY",
            "query A { thing { name } } query B { things(first: 50) { things(first: 21) { name } } }        | TOO_COSTLY",
        })
        void is_the_product_of_the_lists_on_the_way_added_up_side_by_side(String query, String code) {
            assertThat(refusal(query)).isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "query($n: Int) { things(first: 50) { things(first: $n) { name } } }      | 20   | ''",
            "query($n: Int) { things(first: 50) { things(first: $n) { name } } }      | 21   | TOO_COSTLY",
            "query($n: Int) { things(first: 50) { things(first: $n) { name } } }      |      | ''",
            "query($n: Int) { things(first: $n) { things(first: $n) { name } } }      | 50   | TOO_COSTLY",
            "query($n: Int = 20) { things(first: 50) { things(first: $n) { name } } } |      | ''",
            "query($n: Int = 21) { things(first: 50) { things(first: $n) { name } } } |      | TOO_COSTLY",
            "query($n: Int = 1) { things(first: 50) { things(first: $n) { name } } }  | 21   | TOO_COSTLY",
            "query($n: Int) { things(first: 50) { ...F } } fragment F on Thing { things(first: $n) { name } } | 21 | TOO_COSTLY",
        })
        void counts_a_size_that_a_variable_says(String query, Integer size, String code) {
            assertThat(refusal(query, size == null ? Map.of() : Map.of("n", size))).isEqualTo(code);
        }
    }

    @Nested
    class A_list {

        @ParameterizedTest
        @CsvSource({
            "1, ''", "50, ''", "0, LIST_TOO_LONG", "51, LIST_TOO_LONG", "-1, LIST_TOO_LONG", "null, LIST_TOO_LONG",
            "2147483648, LIST_TOO_LONG", "4294967297, LIST_TOO_LONG", "-99999999999999999999, LIST_TOO_LONG",
            "99999999999999999999999999999999, LIST_TOO_LONG"
        })
        void gives_1_to_50_at_once(String first, String code) {
            assertThat(refusal("{ things(first: %s) { name } }".formatted(first))).isEqualTo(code);
            assertThat(refusal("query($n: Int = %s) { things(first: $n) { name } }".formatted(first)))
                    .isEqualTo(code);
        }

        @ParameterizedTest
        @ValueSource(doubles = {51, 50.99e3, 1e9, 1e300, Double.POSITIVE_INFINITY, 0, -3})
        void is_as_long_as_a_variable_says_however_the_number_is_written(double first) {
            var query = "query($n: Int) { things(first: $n) { name } }";

            assertThat(refusal(query, Map.of("n", first))).isEqualTo("LIST_TOO_LONG");
        }

        @Test
        void of_nothing_at_all_is_refused_rather_than_guessed() {
            var query = "query($n: Int) { things(first: $n) { name } }";

            assertThat(refusal(query, new HashMap<>(Collections.singletonMap("n", null)))).isEqualTo("LIST_TOO_LONG");
        }
    }

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
            assertThat(refusal("{ __typename ...F } fragment F on Query { %s }".formatted("__typename ".repeat(most - 1))))
                    .isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"10, ''", "11, TOO_MANY_DIRECTIVES"})
        void has_at_most_10_directives(int most, String code) {
            assertThat(refusal("{ thing { name %s } }".formatted("@include(if: true) ".repeat(most)))).isEqualTo(code);
            assertThat(refusal("query @a { thing { ...F @b } } fragment F on Thing @c { name %s }"
                            .formatted("@include(if: true) ".repeat(most - 3))))
                    .isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"20, ''", "21, TOO_MANY_REPEATS"})
        void repeats_a_field_at_most_20_times(int most, String code) {
            assertThat(refusal("{ thing { %s } }".formatted("name ".repeat(most)))).isEqualTo(code);
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
            assertThat(quickest(query)).isLessThan(Duration.ofMillis(100));
        }

        @Test
        void that_double_each_other_and_lead_nowhere_are_refused_too() {
            var query = "{ thing { ...F0 } } %s fragment F40 on Thing { ...F0 }".formatted(doubling);

            assertThat(refusal(query)).isEqualTo("TOO_MANY_REPEATS");
            assertThat(quickest(query)).isLessThan(Duration.ofMillis(100));
        }

        @Test
        void are_walked_once_for_all_operations_together() {
            var nearly = IntStream.range(0, 12)
                    .mapToObj(n -> "fragment F%d on Thing { ...F%d ...F%d }".formatted(n, n + 1, n + 1))
                    .collect(joining(" "));
            var query = "{ thing { ...F0 } } ".repeat(200) + nearly + " fragment F12 on Thing { ...F0 }";

            assertThat(refusal(query)).isEqualTo("TOO_MANY_REPEATS");
            assertThat(quickest(query)).isLessThan(Duration.ofMillis(100));
        }

        @Test
        void that_double_under_a_question_about_the_schema_are_refused() {
            var query = "{ __schema { ...F0 } } %s fragment F40 on Thing { name }".formatted(doubling);

            assertThat(refusal(query)).isEqualTo("TOO_MANY_REPEATS");
        }

        @ParameterizedTest
        @ValueSource(strings = {
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
        return IntStream.range(from, to).mapToObj(n -> "a%d: __typename".formatted(n)).collect(joining(" "));
    }

    private static Duration quickest(String query) {
        return IntStream.range(0, 5)
                .mapToObj(time -> {
                    var begun = System.nanoTime();
                    refusal(query);
                    return Duration.ofNanos(System.nanoTime() - begun);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static String refusal(String query) {
        return refusal(query, Map.of());
    }

    private static String refusal(String query, Map<String, Object> variables) {
        try {
            QueryLimits.check(Parser.parse(query), SCHEMA, variables);
            return WITHIN;
        } catch (Refused refused) {
            return refused.code();
        }
    }
}
