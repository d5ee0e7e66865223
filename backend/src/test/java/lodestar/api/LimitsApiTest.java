package lodestar.api;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of the API just inside and just outside, for somebody who may ask. */
class LimitsApiTest {

    private static final int BODY = 64 * 1024;
    private static final int TOKENS_AROUND_THE_LIST = 9;
    private static final String LISTS = "{ caseload(first: %s) { nodes { supporters(first: %s) { name } } } }";
    private static final String THREE_DEEP =
            "{ caseload(first: 50) { nodes { star { journey(first: 50) { nodes { ratings(first: 50) { area } } } } } }"
                    + " }";
    private static final String PAGE = "query($n: Int) { caseload(first: $n) { nodes { id } } }";

    private static Client sam;

    @BeforeAll
    static void sam_signs_in() {
        var council = MadeUp.council();
        var helper = council.helper("Sam Taylor");
        council.link(helper, council.youngPerson("Jo", 14));
        sam = council.signedIn(helper, Role.PRACTITIONER);
    }

    static Stream<Arguments> inside() {
        return Stream.of(
                Arguments.of("{ me { %s } }".formatted(times(15, "a%d: name")), ""),
                Arguments.of("{ %s }".formatted("__typename ".repeat(10)), ""),
                Arguments.of("{ me { %s } }".formatted("name @include(if: true) ".repeat(10)), ""),
                Arguments.of("{ me { %s } }".formatted("name ".repeat(20)), ""),
                Arguments.of(LISTS.formatted(50, 20), ""),
                Arguments.of(tokens(2_000), "QUERY_NOT_VALID"),
                Arguments.of(deep(8), "QUERY_NOT_VALID"));
    }

    static Stream<Arguments> outside() {
        return Stream.of(
                Arguments.of("{ me { %s } }".formatted(times(16, "a%d: name")), "TOO_MANY_ALIASES"),
                Arguments.of("{ %s }".formatted("__typename ".repeat(11)), "TOO_MANY_ROOT_FIELDS"),
                Arguments.of("{ me { %s } }".formatted("name @include(if: true) ".repeat(11)), "TOO_MANY_DIRECTIVES"),
                Arguments.of("{ me { %s } }".formatted("name ".repeat(21)), "TOO_MANY_REPEATS"),
                Arguments.of(LISTS.formatted(50, 21), "TOO_COSTLY"),
                Arguments.of(LISTS.formatted(51, 1), "LIST_TOO_LONG"),
                Arguments.of(LISTS.formatted(0, 1), "LIST_TOO_LONG"),
                Arguments.of(LISTS.formatted("null", 1), "LIST_TOO_LONG"),
                Arguments.of(THREE_DEEP, "TOO_COSTLY"),
                Arguments.of(tokens(2_001), "TOO_MANY_TOKENS"),
                Arguments.of(deep(9), "TOO_DEEP"),
                Arguments.of(deep(400), "TOO_DEEP"),
                Arguments.of(deep(900), "TOO_DEEP"));
    }

    @ParameterizedTest
    @MethodSource("inside")
    void what_is_just_inside_is_let_through(String query, String code) {
        assertThat(code(sam.ask(query))).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("outside")
    void what_is_just_outside_is_refused_at_once_and_nothing_runs(String query, String code) {
        assertThat(Counted.statements(() -> assertThat(code(sam.ask(query))).isEqualTo(code)))
                .isZero();
        assertThat(Held.quickest(() -> sam.ask(query))).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void a_size_in_a_variable_is_held_to_the_same() {
        for (Object size : new Object[] {51, 51.0, 1e9, 1e300, -1, 0, 2147483648L, 99999999999L}) {
            assertThat(Counted.statements(() -> assertThat(code(sam.ask(PAGE, Map.of("n", size))))
                            .as("%s", size)
                            .isEqualTo("LIST_TOO_LONG")))
                    .isZero();
        }
        assertThat(code(sam.ask(PAGE, Map.of("n", 50)))).isEmpty();
        assertThat(code(sam.ask(PAGE, Map.of("n", 50.0)))).isEmpty();
        assertThat(code(sam.ask(PAGE))).isEmpty();
        assertThat(code(sam.ask(PAGE, Map.of("n", "50")))).isEqualTo("QUERY_NOT_VALID");
        assertThat(code(sam.ask(PAGE, Map.of("n", 2.5)))).isEqualTo("QUERY_NOT_VALID");
    }

    @Test
    void a_body_holds_64_kib_and_not_a_byte_more() {
        var question = "{\"query\":\"{ me { name } }\"}";

        var fits = sam.post("/graphql", question + " ".repeat(BODY - question.length()));
        assertThat(fits.statusCode()).isEqualTo(200);
        assertThat(fits.body()).contains("Sam Taylor");
        for (int size : new int[] {BODY + 1, 1_000_000, 6_000_000}) {
            var statements = Counted.statements(() -> {
                var tooBig = sam.post("/graphql", question + " ".repeat(size - question.length()));
                assertThat(tooBig.statusCode()).isEqualTo(413);
                assertThat(code(Client.tree(tooBig.body()))).isEqualTo("BODY_TOO_BIG");
            });
            assertThat(statements).isZero();
        }
    }

    private static String tokens(int most) {
        return "{ __typename(a: [%s]) }".formatted("1 ".repeat(most - TOKENS_AROUND_THE_LIST));
    }

    private static String deep(int levels) {
        return "{ a ".repeat(levels) + "}".repeat(levels);
    }

    private static String times(int most, String field) {
        return IntStream.range(0, most).mapToObj(field::formatted).reduce("", (all, one) -> all + " " + one);
    }
}
