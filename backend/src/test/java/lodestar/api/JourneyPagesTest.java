package lodestar.api;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.YoungPerson;
import lodestar.star.Stars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journey read a page at a time. */
class JourneyPagesTest {

    private static final int READINGS = 7;
    private static final String PAGE = """
        query($first: Int, $after: String) { me { youngPerson { star { journey(first: $first, after: $after) {
          nodes { id } pageInfo { hasNextPage endCursor } } } } } }\
        """;
    private static final String CASELOAD = "{ caseload(first: 1) { pageInfo { endCursor } } }";

    private static final MadeUp council = MadeUp.council();
    private static final YoungPerson jo = council.youngPerson("Jo", 14);
    private static final Client client = council.signedIn(jo);
    private static List<String> given;

    @BeforeAll
    static void readings() {
        given = IntStream.range(0, READINGS).mapToObj(time -> give(client)).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8, 50})
    void neither_misses_nor_repeats_a_reading(int pageSize) {
        assertThat(walk(pageSize)).containsExactlyElementsOf(given.reversed());
    }

    @Test
    void a_reading_given_while_paging_moves_nothing() {
        var kim = council.signedIn(council.youngPerson("Kim", 14));
        var one = give(kim);
        var two = give(kim);
        var first = page(kim, 1, null);
        give(kim);

        var second = page(kim, 5, cursor(first));

        assertThat(ids(first)).containsExactly(two);
        assertThat(ids(second)).containsExactly(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "7", "MTIz", "4pi6", "' OR 1=1 --", "null", "\u0000"})
    void a_broken_cursor_is_refused_with_a_sentence(String cursor) {
        refused(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775807 00000000-0000-0000-0000-000000000000",
                "-9223372036854775808 00000000-0000-0000-0000-000000000000",
                "253402300800000 00000000-0000-0000-0000-000000000000",
                "99999999999999999999 00000000-0000-0000-0000-000000000000",
                "1 2",
                "1",
                " ",
                "1 00000000-0000-0000-0000-000000000000 1",
                "0 0 00000000-0000-0000-0000-000000000000"
            })
    void a_cursor_that_somebody_made_up_is_refused_with_a_sentence(String position) {
        refused(Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_cursor_of_another_list_is_refused_both_ways() {
        var sam = council.helper("Sam Taylor");
        council.link(sam, jo);
        var worker = council.signedIn(sam, Role.PRACTITIONER);
        var caseload =
                worker.ask(CASELOAD).at("/data/caseload/pageInfo/endCursor").asText();

        refused(caseload);
        var journey = cursor(page(client, 1, null));
        assertThat(code(worker.ask("{ caseload(after: \"%s\") { nodes { id } } }".formatted(journey))))
                .isEqualTo("INVALID");
    }

    @Test
    void somebody_elses_cursor_shows_nothing_of_theirs() {
        var kim = council.signedIn(council.youngPerson("Kim", 14));

        assertThat(ids(page(kim, 50, cursor(page(client, 1, null))))).isEmpty();
    }

    private static String give(Client client) {
        return Stars.give(client, Stars.reading(List.of(Stars.step("HOME", 3))))
                .at("/data/giveReading/reading/id")
                .asText();
    }

    private void refused(String cursor) {
        var answer = page(client, 3, cursor);

        assertThat(code(answer)).isEqualTo("INVALID");
        assertThat(answer.at("/errors/0/message").asText()).startsWith("This is not a cursor that came with");
    }

    private List<String> walk(int pageSize) {
        var seen = new ArrayList<String>();
        @Nullable String after = null;
        for (int pages = 0; pages <= READINGS; pages++) {
            var page = page(client, pageSize, after);
            seen.addAll(ids(page));
            if (!page.at("/data/me/youngPerson/star/journey/pageInfo/hasNextPage")
                    .asBoolean()) {
                break;
            }
            after = cursor(page);
        }
        return seen;
    }

    private static JsonNode page(Client client, int first, @Nullable String after) {
        var variables = new HashMap<String, Object>();
        variables.put("first", first);
        variables.put("after", after);
        return client.ask(PAGE, variables);
    }

    private static String cursor(JsonNode page) {
        return page.at("/data/me/youngPerson/star/journey/pageInfo/endCursor").asText();
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/data/me/youngPerson/star/journey/nodes").findValuesAsText("id");
    }
}
