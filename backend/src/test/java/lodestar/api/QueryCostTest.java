package lodestar.api;

import static lodestar.api.Held.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCostTest {

    @Nested
    class The_cost {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{ things(first: 50) { things(first: 20) { name } } }                                           |"
                            + " ''",
                    "{ things(first: 50) { things(first: 21) { name } } }                                           |"
                            + " TOO_COSTLY",
                    "{ things(first: 7) { things(first: 11) { things(first: 13) { name } } } }                      |"
                            + " TOO_COSTLY",
                    "{ things(first: 50) { things(first: 50) { things(first: 50) { name } } } }                     |"
                            + " TOO_COSTLY",
                    "{ things { things { name } } }                                                                 |"
                            + " ''",
                    "{ things { things { things { name } } } }                                                      |"
                            + " TOO_COSTLY",
                    "{ things(first: 20) { things(first: 25) { name } a: things(first: 25) { name } } }             |"
                            + " ''",
                    "{ things(first: 20) { things(first: 25) { name } a: things(first: 26) { name } } }             |"
                            + " TOO_COSTLY",
                    "{ things(first: 50) { thing { thing { things(first: 21) { name } } } } }                       |"
                            + " TOO_COSTLY",
                    "{ things(first: 50) { ... { things(first: 21) { name } } } }                                   |"
                            + " TOO_COSTLY",
                    "{ things(first: 50) { ... on Named { things(first: 21) { name } } } }                          |"
                            + " TOO_COSTLY",
                    "{ things(first: 50) { named { things(first: 21) { name } } } }                                 |"
                            + " TOO_COSTLY",
                    "{ things(first: 50) { anything { ... on Thing { things(first: 21) { name } } } } }             |"
                            + " TOO_COSTLY",
                    "{ things(first: 50) { ...F } } fragment F on Thing { things(first: 20) { name } }              |"
                            + " ''",
                    "{ things(first: 50) { ...F } } fragment F on Thing { things(first: 21) { name } }              |"
                            + " TOO_COSTLY",
                    "{ things(first: 50) { ...F ...F } } fragment F on Thing { things(first: 20) { name } }         |"
                            + " TOO_COSTLY",
                    "query A { thing { name } } query B { things(first: 50) { things(first: 21) { name } } }        |"
                            + " TOO_COSTLY",
                })
        void is_the_product_of_the_lists_on_the_way_added_up_side_by_side(String query, String code) {
            assertThat(refusal(query)).isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "query($n: Int) { things(first: 50) { things(first: $n) { name } } }      | 20   | ''",
                    "query($n: Int) { things(first: 50) { things(first: $n) { name } } }      | 21   | TOO_COSTLY",
                    "query($n: Int) { things(first: 50) { things(first: $n) { name } } }      |      | ''",
                    "query($n: Int) { things(first: $n) { things(first: $n) { name } } }      | 50   | TOO_COSTLY",
                    "query($n: Int = 20) { things(first: 50) { things(first: $n) { name } } } |      | ''",
                    "query($n: Int = 21) { things(first: 50) { things(first: $n) { name } } } |      | TOO_COSTLY",
                    "query($n: Int = 1) { things(first: 50) { things(first: $n) { name } } }  | 21   | TOO_COSTLY",
                    "query($n: Int) { things(first: 50) { ...F } } fragment F on Thing { things(first: $n) { name } }"
                            + " | 21 | TOO_COSTLY",
                })
        void counts_a_size_that_a_variable_says(String query, Integer size, String code) {
            assertThat(refusal(query, size == null ? Map.of() : Map.of("n", size)))
                    .isEqualTo(code);
        }
    }

    @Nested
    class A_list {

        @ParameterizedTest
        @CsvSource({
            "1, ''",
            "50, ''",
            "0, LIST_TOO_LONG",
            "51, LIST_TOO_LONG",
            "-1, LIST_TOO_LONG",
            "null, LIST_TOO_LONG",
            "2147483648, LIST_TOO_LONG",
            "4294967297, LIST_TOO_LONG",
            "-99999999999999999999, LIST_TOO_LONG",
            "99999999999999999999999999999999, LIST_TOO_LONG"
        })
        void gives_1_to_50_at_once(String first, String code) {
            assertThat(refusal("{ things(first: %s) { name } }".formatted(first)))
                    .isEqualTo(code);
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

            assertThat(refusal(query, new HashMap<>(Collections.singletonMap("n", null))))
                    .isEqualTo("LIST_TOO_LONG");
        }
    }
}
