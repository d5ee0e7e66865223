package lodestar.plan;

import static lodestar.Client.code;
import static lodestar.plan.Plans.agree;
import static lodestar.plan.Plans.changes;
import static lodestar.plan.Plans.made;
import static lodestar.plan.Plans.matter;
import static lodestar.plan.Plans.myView;
import static lodestar.plan.Plans.plan;
import static lodestar.plan.Plans.read;
import static lodestar.plan.Plans.theirView;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.people.SupportLink;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan is written by both sides, each in its own words, and nothing of it is ever written over unseen. */
class PlanApiTest extends JoAndTheirCircle {

    @Nested
    class The_plan {

        @Test
        void has_the_laws_ten_matters_before_anybody_has_written() {
            var plan = plan(young, jo.id());

            assertThat(plan.at("/matters").findValuesAsText("matter"))
                    .containsExactlyInAnyOrderElementsOf(Plans.matters());
            assertThat(plan.at("/version").asInt()).isZero();
        }

        @Test
        void holds_both_sides_words_side_by_side_for_everybody_who_may_read_it() {
            myView(young, "MONEY", 0, "I want to save for a bike 🚲");
            theirView(worker, jo.id(), "MONEY", 0, "Pocket money goes up in May.");

            for (var reader : List.of(young, worker, manager)) {
                var money = matter(reader, jo.id(), "MONEY");
                assertThat(money.at("/myView/words").asText()).isEqualTo("I want to save for a bike 🚲");
                assertThat(money.at("/myView/by").asText()).isEqualTo("Jo");
                assertThat(money.at("/theirView/words").asText()).isEqualTo("Pocket money goes up in May.");
                assertThat(money.at("/theirView/by").asText()).isEqualTo("Sam Taylor");
            }
        }

        @Test
        void is_written_in_by_a_manager_too_and_says_so() {
            theirView(manager, jo.id(), "HOME", 0, "The room is being painted.");

            assertThat(matter(young, jo.id(), "HOME").at("/theirView/by").asText())
                    .isEqualTo("Pat Brown");
        }

        @Test
        void is_nobodys_who_has_no_link_now_and_a_carers_neither() {
            myView(young, "MONEY", 0, "A bike");
            var other = council.signedIn(council.helper("Chris"), Role.PRACTITIONER);
            var ade = council.helper("Ade");
            council.link(ade, jo, SupportLink.Kind.CARER);

            assertThat(code(read(other, jo.id()))).isEqualTo("NOT_FOUND");
            assertThat(code(read(council.signedIn(ade, Role.CARER), jo.id()))).isEqualTo("NOT_FOUND");
            council.end(sams);
            assertThat(code(read(worker, jo.id()))).isEqualTo("NOT_FOUND");
            assertThat(code(theirView(worker, jo.id(), "MONEY", 0, "Late"))).isEqualTo("NOT_FOUND");
        }

        @Test
        void of_somebody_else_answers_to_the_byte_as_one_of_nobody() {
            var other = council.signedIn(council.helper("Chris"), Role.PRACTITIONER);

            assertThat(withoutRequest(read(other, jo.id()))).isEqualTo(withoutRequest(read(other, UUID.randomUUID())));
        }

        @Test
        void read_by_somebody_else_is_a_look_that_the_young_person_sees() {
            read(worker, jo.id());

            var looks = young.ask(
                    "query($of: ID!) { looks(youngPersonId: $of) { nodes { who things } } }",
                    Map.of("of", jo.id().toString()));
            assertThat(looks.at("/data/looks/nodes/0/who").asText()).isEqualTo("Sam Taylor");
            assertThat(looks.at("/data/looks/nodes/0/things").toString()).contains("PLAN");
        }

        @Test
        void stands_sealed_in_the_database_and_moved_to_another_row_it_does_not_open() {
            myView(young, "MONEY", 0, "A bike by the river");
            var ali = council.youngPerson("Ali", 12);
            var other = council.signedIn(ali);
            myView(other, "MONEY", 0, "Nothing");
            var owner = DatabaseAs.owner();

            assertThat(owner.list("SELECT COUNT(*) FROM plan_version WHERE words LIKE '%river%'"))
                    .containsExactly("0");
            owner.change("""
                UPDATE plan_version a JOIN plan_version b
                  ON b.council_id = a.council_id AND b.young_person_id = 0x%s
                SET a.words = b.words WHERE a.council_id = '%s' AND a.young_person_id = 0x%s\
                """.formatted(hex(jo.id()), council.id(), hex(ali.id())));
            assertThat(code(read(other, ali.id()))).isEqualTo("DAMAGED");
        }
    }

    @Nested
    class Versions {

        @Test
        void are_made_by_each_change_dated_and_with_who_wrote_it() {
            myView(young, "MONEY", 0, "A bike");
            theirView(worker, jo.id(), "MONEY", 0, "We will see.");
            myView(young, "MONEY", 1, "A red bike");

            var nodes = versions(young, "").at("/nodes");
            assertThat(nodes.findValuesAsText("version")).containsExactly("3", "2", "1");
            assertThat(nodes.findValuesAsText("by")).containsExactly("Jo", "Sam Taylor", "Jo");
            assertThat(nodes.toString()).doesNotContain("bike");
        }

        @Test
        void come_page_by_page() {
            for (int number = 0; number < 3; number++) {
                myView(young, "MONEY", number, "Bike " + number);
            }

            var first = versions(young, "first: 2");
            assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
            var rest = versions(
                    young,
                    "after: \"%s\"".formatted(first.at("/pageInfo/endCursor").asText()));
            assertThat(rest.at("/nodes").findValuesAsText("version")).containsExactly("1");
            assertThat(rest.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        }

        @Test
        void stay_readable_as_they_were() {
            myView(young, "MONEY", 0, "A bike");
            myView(young, "MONEY", 1, "A car");

            var then = young.ask(
                            "query($of: ID!) { plan(youngPersonId: $of, version: 1) { version matters { myView { words"
                                    + " } } } }",
                            Map.of("of", jo.id().toString()))
                    .at("/data/plan");
            assertThat(then.at("/version").asInt()).isOne();
            assertThat(then.at("/matters").findValuesAsText("words")).containsExactly("A bike");
        }

        @Test
        void tell_what_changed_between_two_of_them_with_the_words_of_both() {
            myView(young, "MONEY", 0, "A bike");
            agree(young, "MONEY", 0, "DISAGREE", "No");
            myView(young, "MONEY", 1, "A red bike");

            var change = changes(worker, jo.id(), 1, 3).at("/data/planChanges");
            assertThat(change.findValuesAsText("before")).containsExactly("", "A bike");
            assertThat(change.findValuesAsText("after")).containsExactly("No", "A red bike");
            assertThat(change.at("/0/agreement").asText()).isEqualTo("DISAGREE");
        }
    }

    @Nested
    class Written_on_something_older {

        @Test
        void it_is_refused_with_both_texts_and_nothing_is_covered() {
            myView(young, "MONEY", 0, "A bike");

            var late = myView(young, "MONEY", 0, "A car");

            assertThat(code(late)).isEqualTo("CONFLICT");
            assertThat(late.at("/errors/0/extensions/current/name").asText()).isEqualTo("A bike");
            assertThat(late.at("/errors/0/extensions/current/version").asInt()).isOne();
            assertThat(late.at("/errors/0/extensions/refused").asText()).isEqualTo("A car");
            assertThat(matter(young, jo.id(), "MONEY").at("/myView/words").asText())
                    .isEqualTo("A bike");
        }

        @Test
        void the_two_sides_never_collide_and_neither_do_two_matters() {
            assertThat(made(myView(young, "MONEY", 0, "A bike"))).isEqualTo(1);
            assertThat(made(theirView(worker, jo.id(), "MONEY", 0, "We will see.")))
                    .isEqualTo(2);
            assertThat(made(myView(young, "HOME", 0, "A cat"))).isEqualTo(3);
        }

        @Test
        void two_workers_collide() {
            theirView(worker, jo.id(), "MONEY", 0, "Sam's words");

            var late = theirView(manager, jo.id(), "MONEY", 0, "Pat's words");

            assertThat(code(late)).isEqualTo("CONFLICT");
            assertThat(late.at("/errors/0/extensions/current/name").asText()).isEqualTo("Sam's words");
        }

        @Test
        void a_number_of_another_matter_is_no_ground_to_write_on() {
            myView(young, "MONEY", 0, "A bike");

            assertThat(code(myView(young, "HOME", 1, "A cat"))).isEqualTo("CONFLICT");
        }
    }

    @Test
    void sent_again_with_its_id_it_is_written_once_and_answered_the_same() {
        var input = Plans.input("MONEY", 0, Map.of("words", "A bike"));
        var first = Plans.send(young, "writeMyView", input);
        myView(young, "MONEY", 1, "A car");

        assertThat(Plans.send(young, "writeMyView", input)).isEqualTo(first);
        assertThat(plan(young, jo.id()).at("/version").asInt()).isEqualTo(2);
    }

    @Nested
    class What_cannot_be_taken {

        @Test
        void is_fifty_thousand_characters_and_it_says_how_many_too_many() {
            var answer = myView(young, "MONEY", 0, "x".repeat(50_000));

            assertThat(message(answer)).contains("50,000 characters, 46,000 too many", "Nothing you wrote is lost");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\u0000\u0007"})
        void is_nothing(String words) {
            assertThat(message(myView(young, "MONEY", 0, words))).contains("nothing written here yet");
        }

        @Test
        void is_what_stands_there_already() {
            myView(young, "MONEY", 0, "A bike");

            assertThat(message(myView(young, "MONEY", 1, " A bike\r\n"))).contains("stands there already");
        }

        @Test
        void is_a_matter_that_is_not_in_the_plan() {
            assertThat(message(myView(young, "PETS", 0, "A cat"))).contains("not in the plan");
        }
    }

    /** As a word processor leaves it on the clipboard. */
    @Test
    void what_is_pasted_keeps_its_quotes_and_tabs_and_loses_what_nobody_can_read() {
        myView(young, "MONEY", 0, "\u201cSave\u201d \u2013 a\tbike\u0000\r\nand\u000Ba helmet\u2026");

        assertThat(matter(young, jo.id(), "MONEY").at("/myView/words").asText())
                .isEqualTo("\u201cSave\u201d \u2013 a\tbike\nand\na helmet\u2026");
    }

    private JsonNode versions(Client client, String arguments) {
        return client.ask(
                        "query($of: ID!) { planVersions(youngPersonId: $of %s) { nodes { version by kind matter } pageInfo"
                                        .formatted(arguments)
                                + " { hasNextPage endCursor } } }",
                        Map.of("of", jo.id().toString()))
                .at("/data/planVersions");
    }

    private static String withoutRequest(JsonNode answer) {
        return answer.toString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private static String message(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("INVALID");
        return answer.at("/errors/0/message").asText();
    }

    private static String hex(Object id) {
        return id.toString().replace("-", "");
    }
}
