package lodestar.star;

import static lodestar.Client.code;
import static lodestar.star.Stars.JOURNEY;
import static lodestar.star.Stars.give;
import static lodestar.star.Stars.giveView;
import static lodestar.star.Stars.reading;
import static lodestar.star.Stars.step;
import static lodestar.star.Stars.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarApiTest {

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam Taylor");

    @Nested
    class A_young_person {

        @Test
        void gives_a_star_and_finds_it_again_word_for_word() {
            var client = council.signedIn(jo);
            var input = reading(List.of(
                    step("FEELINGS", 2, "  its ok. cba most days tho 🙃  "),
                    Map.of("area", "SAFETY", "nonAnswer", "PASS"),
                    step("HOME", 5)));
            input.put("whatMatters", List.of("Seeing my brother", "   "));
            input.put("hope", "A flat of my own");

            give(client, input);
            var latest = client.ask(JOURNEY, Map.of("id", jo.id().toString())).at("/data/youngPerson/star/latest");

            assertThat(latest.at("/ratings").toString()).isEqualTo("""
                [{"area":"FEELINGS","step":2,"nonAnswer":null,"words":"its ok. cba most days tho 🙃"},\
                {"area":"HOME","step":5,"nonAnswer":null,"words":null},\
                {"area":"SAFETY","step":null,"nonAnswer":"PASS","words":null}]\
                """);
            assertThat(latest.at("/whatMatters").toString()).isEqualTo("[\"Seeing my brother\"]");
            assertThat(latest.at("/hope").asText()).isEqualTo("A flat of my own");
        }

        @Test
        void sees_the_one_before_and_the_whole_journey_newest_first() {
            var client = council.signedIn(jo);
            var first = give(client, reading(List.of(step("HOME", 2)))).at("/data/giveReading/reading/id");
            var second = give(client, reading(List.of(step("HOME", 4)))).at("/data/giveReading/reading/id");

            var star = client.ask(JOURNEY, Map.of("id", jo.id().toString())).at("/data/youngPerson/star");

            assertThat(star.at("/latest/id")).isEqualTo(second);
            assertThat(star.at("/before/id")).isEqualTo(first);
            assertThat(star.at("/journey/nodes").findValuesAsText("id"))
                    .containsExactly(second.asText(), first.asText());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[]                                                  | Answer at least one area before you send"
                            + " it.",
                    "[{area:'HOME',step:6}]                              | Choose a step from 1 to 5.",
                    "[{area:'HOME',step:0}]                              | Choose a step from 1 to 5.",
                    "[{area:'HOME'}]                                     | Each area takes one answer: a step, or why"
                            + " there is none.",
                    "[{area:'HOME',step:3,nonAnswer:'PASS'}]             | Each area takes one answer: a step, or why"
                            + " there is none.",
                    "[{area:'HOME',step:3},{area:'HOME',step:4}]         | Each area can be answered once. Choose one"
                            + " answer for each.",
                    "[{area:'MOON',step:3}]                              | One of the areas is not on this star."
                            + " Please load the page again.",
                })
        void is_told_what_to_do_when_a_star_cannot_be_taken(String ratings, String sentence) {
            var client = council.signedIn(jo);
            var list =
                    Client.tree(ratings.strip().replaceAll("(\\w+):", "\"$1\":").replace('\'', '"'));
            var input = reading(List.of());
            input.put("ratings", list);

            var answer = give(client, input);

            assertThat(answer.at("/errors/0/message").asText()).isEqualTo(sentence);
            assertThat(code(answer)).isEqualTo("INVALID");
        }

        @Test
        void is_told_how_long_words_may_be_and_loses_nothing_of_2000_characters_of_any_script() {
            var client = council.signedIn(jo);
            var longest = "🙂".repeat(2_000);

            var kept = give(client, reading(List.of(step("HOME", 3, longest))));
            var refused = give(client, reading(List.of(step("HOME", 3, longest + "!"))));

            assertThat(kept.at("/data/giveReading/reading/ratings/0/words").asText())
                    .isEqualTo(longest);
            assertThat(refused.at("/errors/0/message").asText())
                    .isEqualTo("That is 2,001 characters. There is room for 2,000. Please make it shorter.");
        }

        @Test
        void too_young_for_a_star_is_told_so() {
            var client = council.signedIn(council.youngPerson("Bo", 7));

            var answer = give(client, reading(List.of(step("HOME", 3))));

            assertThat(answer.at("/errors/0/message").asText()).isEqualTo("A star is for people from 8 to 25.");
        }
    }

    @Nested
    class A_worker {

        @Test
        void sees_who_never_gave_a_star_first_then_the_oldest_star_then_those_too_young() {
            var worker = council.helper("Wes");
            var early = council.youngPerson("Early", 12);
            var late = council.youngPerson("Late", 17);
            var never = council.youngPerson("Never", 15);
            var small = council.youngPerson("Small", 3);
            List.of(late, early, small, never).forEach(person -> council.link(worker, person));
            give(council.signedIn(early), reading(List.of(step("HOME", 2))));
            give(council.signedIn(late), reading(List.of(step("HOME", 4))));

            var list = council.signedIn(worker, Role.PRACTITIONER)
                    .ask("{ caseload(first: 3) { nodes { name wording starFrom star { latest { givenAt } } }"
                            + " pageInfo { hasNextPage endCursor } } }")
                    .at("/data/caseload");

            assertThat(list.at("/nodes").findValuesAsText("name")).containsExactly("Never", "Early", "Late");
            assertThat(list.at("/nodes/0/star/latest").isNull()).isTrue();
            var rest = council.signedIn(worker, Role.PRACTITIONER)
                    .ask(
                            "query($after: String) { caseload(first: 3, after: $after)"
                                    + " { nodes { name wording starFrom } pageInfo { hasNextPage } } }",
                            Map.of("after", list.at("/pageInfo/endCursor").asText()));
            assertThat(rest.at("/data/caseload").toString())
                    .isEqualTo("""
                        {"nodes":[{"name":"Small","wording":null,"starFrom":"%s"}],"pageInfo":{"hasNextPage":false}}\
                        """.formatted(council.today().minusDays(40).plusYears(5)));
        }

        @Test
        void gives_a_view_with_what_was_seen_and_both_views_stand_side_by_side() {
            council.link(sam, jo);
            var young = council.signedIn(jo);
            var worker = council.signedIn(sam, Role.PRACTITIONER);
            give(young, reading(List.of(step("HOME", 2), step("SAFETY", 5), step("MONEY", 3))));

            giveView(
                    worker,
                    view(
                            jo,
                            List.of(
                                    step("HOME", 4, "Jo laughed a lot in the kitchen."),
                                    step("SAFETY", 4, "Jo told me about the walk home."),
                                    step("MONEY", 3, "We looked at it together."))));
            var star = young.ask(JOURNEY, Map.of("id", jo.id().toString())).at("/data/youngPerson/star");

            assertThat(star.at("/view/raterName").asText()).isEqualTo("Sam Taylor");
            assertThat(star.at("/seenDifferently").toString()).isEqualTo("""
                [{"area":"HOME","theirs":{"step":2},"worker":{"step":4,"words":"Jo laughed a lot in the kitchen."}},\
                {"area":"SAFETY","theirs":{"step":5},"worker":{"step":4,"words":"Jo told me about the walk home."}}]\
                """);
            assertThat(star.at("/latest/ratings").findValuesAsText("step")).containsExactly("2", "3", "5");
        }

        @Test
        void must_write_what_was_seen_or_heard_for_every_step() {
            council.link(sam, jo);

            var answer = giveView(council.signedIn(sam, Role.PRACTITIONER), view(jo, List.of(step("HOME", 4))));

            assertThat(answer.at("/errors/0/message").asText())
                    .isEqualTo("Write what you saw or heard for every step you choose.");
        }

        @Test
        void loses_sight_of_a_young_person_the_moment_the_link_ends() {
            var link = council.link(sam, jo);
            var worker = council.signedIn(sam, Role.PRACTITIONER);
            assertThat(worker.ask(JOURNEY, Map.of("id", jo.id().toString())).has("errors"))
                    .isFalse();

            council.end(link);

            assertThat(code(worker.ask(JOURNEY, Map.of("id", jo.id().toString()))))
                    .isEqualTo("NOT_FOUND");
            assertThat(worker.ask("{ caseload { nodes { id } } }").at("/data/caseload/nodes"))
                    .isEmpty();
        }
    }

    @Nested
    class The_same_id_of_a_mutation {

        @Test
        void sent_again_gives_the_same_reading_and_the_same_answer() {
            var client = council.signedIn(jo);
            var input = reading(List.of(step("HOME", 3, "all good")));

            var once = give(client, input);
            var again = give(client, input);

            assertThat(again).isEqualTo(once);
            assertThat(client.ask(JOURNEY, Map.of("id", jo.id().toString())).at("/data/youngPerson/star/journey/nodes"))
                    .hasSize(1);
        }

        @Test
        void with_other_words_is_refused() {
            var client = council.signedIn(jo);
            var input = reading(List.of(step("HOME", 3)));
            give(client, input);
            input.put("ratings", List.of(step("HOME", 4)));

            assertThat(code(give(client, input))).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        }

        @Test
        void that_failed_can_be_put_right_and_sent_again() {
            var client = council.signedIn(jo);
            var input = reading(List.of(step("HOME", 9)));
            give(client, input);
            input.put("ratings", List.of(step("HOME", 4)));

            assertThat(give(client, input).has("errors")).isFalse();
        }
    }

    @Test
    void what_is_not_theirs_looks_to_the_byte_like_what_is_not_there() {
        var other = council.youngPerson("Kai", 12);
        var elsewhere = MadeUp.council().youngPerson("Lee", 12);
        council.link(sam, jo);
        var worker = council.signedIn(sam, Role.PRACTITIONER);

        var nowhere = answer(worker, UUID.randomUUID().toString());

        assertThat(answer(worker, other.id().toString())).isEqualTo(nowhere);
        assertThat(answer(worker, elsewhere.id().toString())).isEqualTo(nowhere);
        assertThat(answer(worker, "no id at all")).isEqualTo(nowhere);
        assertThat(nowhere).contains("We could not find that.");
    }

    /** The whole answer; only the request's own id differs between any two. */
    private static String answer(Client client, String id) {
        return client.post("/graphql", Map.of("query", JOURNEY, "variables", Map.of("id", id)))
                .body()
                .replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "\"requestId\":\"*\"");
    }
}
