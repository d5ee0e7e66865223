package lodestar.star;

import static lodestar.Client.code;
import static lodestar.star.Stars.JOURNEY;
import static lodestar.star.Stars.give;
import static lodestar.star.Stars.giveView;
import static lodestar.star.Stars.reading;
import static lodestar.star.Stars.step;
import static lodestar.star.Stars.view;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A star that is hidden from a worker is for that worker as if it had never been. */
class HidingApiTest extends JoAndTheirCircle {

    private static final String CHOOSE = """
        mutation($i: ChooseWhoSeesInput!) { chooseWhoSees(input: $i) { clientMutationId readingId supporterId sees } }\
        """;
    private static final String HIDDEN_FROM = """
        query($id: ID!) { me { youngPerson { reading(id: $id) { hiddenFrom { id name } } } } }\
        """;
    private static final String ONE = "query($of: ID!, $id: ID!) { youngPerson(id: $of) { reading(id: $id) { id } } }";
    private static final String CASELOAD =
            "{ caseload { nodes { name star { latest { id } } } pageInfo { hasNextPage endCursor } } }";

    @Nested
    class Given_hidden {

        @Test
        void it_is_in_no_list_of_that_worker_and_in_everybody_elses() {
            var shown = given(2);
            var hidden = givenHiddenFrom(sam, 5);

            assertThat(star(worker).at("/latest/id").asText()).isEqualTo(shown);
            assertThat(star(worker).at("/before").isNull()).isTrue();
            assertThat(journey(worker)).containsExactly(shown);
            assertThat(journey(manager)).containsExactly(hidden, shown);
            assertThat(journey(young)).containsExactly(hidden, shown);
        }

        @Test
        void the_worker_is_answered_to_the_byte_as_if_it_had_never_been_given() {
            given(2);
            giveView(worker, view(jo, List.of(step("HOME", 4, "Jo laughed in the kitchen."))));
            var before = everything(worker);

            givenHiddenFrom(sam, 5);

            assertThat(everything(worker)).isEqualTo(before);
        }

        @Test
        void the_first_star_ever_leaves_them_among_those_who_never_gave_one() {
            var never = council.youngPerson("Never", 15);
            council.link(sam, never);
            var before = worker.ask(CASELOAD);

            givenHiddenFrom(sam, 5);

            assertThat(worker.ask(CASELOAD)).isEqualTo(before);
            assertThat(before.at("/data/caseload/nodes")).hasSize(2);
        }

        @Test
        void from_somebody_who_is_not_around_it_is_refused_and_nothing_is_kept() {
            var input = reading(List.of(step("HOME", 5)));
            input.put("hideFrom", List.of(council.helper("Nobody").id().toString()));

            assertThat(code(give(young, input))).isEqualTo("INVALID");
            assertThat(journey(young)).isEmpty();
        }

        @Test
        void pages_of_the_journey_neither_stop_at_it_nor_count_it() {
            var first = given(1);
            givenHiddenFrom(sam, 2);
            var third = given(3);
            givenHiddenFrom(sam, 4);

            var page = page(worker, null);
            var rest = page(worker, page.at("/pageInfo/endCursor").asText());

            assertThat(page.at("/nodes").findValuesAsText("id")).containsExactly(third);
            assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
            assertThat(rest.at("/nodes").findValuesAsText("id")).containsExactly(first);
            assertThat(rest.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        }

        @Test
        void it_leaves_the_caseload_in_the_order_of_the_stars_the_worker_may_see() {
            var kai = council.youngPerson("Kai", 14);
            council.link(sam, kai);
            given(2);
            give(council.signedIn(kai), reading(List.of(step("HOME", 3))));

            givenHiddenFrom(sam, 5);

            assertThat(worker.ask(CASELOAD).at("/data/caseload/nodes").findValuesAsText("name"))
                    .containsExactly("Jo", "Kai");
            assertThat(manager.ask(CASELOAD).at("/data/caseload/nodes").findValuesAsText("name"))
                    .containsExactly("Kai", "Jo");
        }
    }

    @Nested
    class Chosen_later {

        @Test
        void it_can_be_hidden_and_shown_again_and_the_last_word_counts() {
            var id = given(3);

            choose(young, id, sam, false);
            assertThat(journey(worker)).isEmpty();
            choose(young, id, sam, true);
            assertThat(journey(worker)).containsExactly(id);
            choose(young, id, sam, false);
            assertThat(journey(worker)).isEmpty();
            assertThat(hiddenFrom(id)).containsExactly("Sam Taylor");
        }

        @Test
        void a_view_of_the_worker_stays_and_is_compared_with_what_the_worker_may_see() {
            given(4);
            var id = given(1);
            giveView(worker, view(jo, List.of(step("HOME", 4, "Jo laughed in the kitchen."))));
            assertThat(star(worker).at("/seenDifferently")).hasSize(1);

            choose(young, id, sam, false);

            assertThat(star(worker).at("/view/raterName").asText()).isEqualTo("Sam Taylor");
            assertThat(star(worker).at("/seenDifferently")).isEmpty();
            assertThat(star(young).at("/seenDifferently")).hasSize(1);
        }

        @Test
        void asked_for_by_its_id_it_is_not_there_to_the_byte() {
            var id = given(3);
            choose(young, id, sam, false);

            assertThat(one(worker, id)).isEqualTo(one(worker, UUID.randomUUID().toString()));
            assertThat(one(manager, id)).contains(id);
        }

        @Test
        void hidden_from_the_manager_too_it_is_gone_for_both() {
            var id = given(3);
            choose(young, id, sam, false);
            choose(young, id, pat, false);

            assertThat(journey(worker)).isEmpty();
            assertThat(journey(manager)).isEmpty();
            assertThat(hiddenFrom(id)).containsExactly("Pat Brown", "Sam Taylor");
        }

        @Test
        void the_same_id_sent_again_after_a_later_word_changes_nothing_and_gets_the_same_answer() {
            var id = given(3);
            var input = chosen(id, sam.id().toString(), false);
            var once = young.ask(CHOOSE, Map.of("i", input));
            choose(young, id, sam, true);

            assertThat(young.ask(CHOOSE, Map.of("i", input))).isEqualTo(once);
            assertThat(journey(worker)).containsExactly(id);
        }
    }

    @Nested
    class Nobody_else {

        @Test
        void can_hide_it_or_show_it_again() {
            var ade = council.helper("Ade");
            council.link(ade, jo, SupportLink.Kind.CARER);
            var id = given(3);
            choose(young, id, sam, false);

            for (var other : List.of(
                    worker,
                    manager,
                    council.signedIn(ade, Role.CARER),
                    council.signedIn(council.youngPerson("Kai", 14)))) {
                assertThat(code(choose(other, id, sam, true))).isEqualTo("NOT_FOUND");
            }
            assertThat(journey(worker)).isEmpty();
        }

        @Test
        void is_told_from_whom_it_is_hidden() {
            var id = given(3);
            choose(young, id, sam, false);
            var asked = "query($of: ID!) { youngPerson(id: $of) { star { latest { hiddenFrom { name } } } } }";

            var answer = manager.ask(asked, Map.of("of", jo.id().toString()));

            assertThat(code(answer)).isEqualTo("NOT_FOUND");
            assertThat(answer.toString()).doesNotContain("Sam Taylor");
        }

        @Test
        void can_have_their_view_hidden_by_the_young_person() {
            var seen = giveView(worker, view(jo, List.of(step("HOME", 4, "Jo laughed in the kitchen."))))
                    .at("/data/giveView/reading/id")
                    .asText();

            assertThat(code(choose(young, seen, sam, false))).isEqualTo("NOT_FOUND");
            assertThat(star(worker).at("/view/id").asText()).isEqualTo(seen);
        }
    }

    @Test
    void a_supporter_of_somebody_else_and_nobody_at_all_are_the_same() {
        var id = given(3);
        var stranger = council.helper("Stranger").id().toString();

        var answer = young.ask(CHOOSE, Map.of("i", chosen(id, stranger, false)));
        var nobody = young.ask(CHOOSE, Map.of("i", chosen(id, UUID.randomUUID().toString(), false)));

        assertThat(code(answer)).isEqualTo("NOT_FOUND");
        assertThat(answer.at("/data")).isEqualTo(nobody.at("/data"));
        assertThat(code(nobody)).isEqualTo("NOT_FOUND");
    }

    private String given(int step) {
        return give(young, reading(List.of(step("HOME", step))))
                .at("/data/giveReading/reading/id")
                .asText();
    }

    private String givenHiddenFrom(Helper helper, int step) {
        var input = reading(List.of(step("HOME", step)));
        input.put("hideFrom", List.of(helper.id().toString()));
        return give(young, input).at("/data/giveReading/reading/id").asText();
    }

    private static Map<String, Object> chosen(String reading, String helper, boolean sees) {
        return Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "readingId",
                reading,
                "supporterId",
                helper,
                "sees",
                sees);
    }

    private static JsonNode choose(Client client, String reading, Helper helper, boolean sees) {
        return client.ask(CHOOSE, Map.of("i", chosen(reading, helper.id().toString(), sees)));
    }

    private List<String> hiddenFrom(String reading) {
        return young.ask(HIDDEN_FROM, Map.of("id", reading)).findValuesAsText("name");
    }

    private JsonNode star(Client client) {
        return client.ask(JOURNEY, Map.of("id", jo.id().toString())).at("/data/youngPerson/star");
    }

    private List<String> journey(Client client) {
        return star(client).at("/journey/nodes").findValuesAsText("id");
    }

    private List<JsonNode> everything(Client client) {
        return List.of(star(client), client.ask(CASELOAD), page(client, null));
    }

    private JsonNode page(Client client, String after) {
        var asked = """
            query($of: ID!, $after: String) { youngPerson(id: $of) { star {
              journey(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }\
            """;
        var variables =
                new java.util.HashMap<String, Object>(Map.of("of", jo.id().toString()));
        variables.put("after", after);
        return client.ask(asked, variables).at("/data/youngPerson/star/journey");
    }

    /** The whole answer; only the request's own id differs between any two. */
    private String one(Client client, String reading) {
        return client.post(
                        "/graphql",
                        Map.of("query", ONE, "variables", Map.of("of", jo.id().toString(), "id", reading)))
                .body()
                .replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "\"requestId\":\"*\"");
    }
}
