package lodestar.mypeople;

import static lodestar.Client.code;
import static lodestar.mypeople.Words.input;
import static lodestar.mypeople.Words.read;
import static lodestar.mypeople.Words.say;
import static lodestar.mypeople.Words.send;
import static lodestar.mypeople.Words.show;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.day.Handovers;
import lodestar.kernel.Ids;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.people.SupportLink;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A young person's own list of people, and their words for them. */
class MyPeopleApiTest extends JoAndTheirCircle {

    private static final String NAMES = "{ me { youngPerson { supporters { id name } } } }";

    @Nested
    class A_word {

        @Test
        void for_a_worker_stands_in_the_place_of_their_name_for_the_young_person_and_for_nobody_else() {
            say(young, sam.id(), "HELPER", "Big Sam", 0);

            assertThat(young.ask(NAMES).toString()).contains("Big Sam").doesNotContain("Sam Taylor");
            var theirs = worker.ask(
                    "query($of: ID!) { youngPerson(id: $of) { supporters { name } } }",
                    Map.of("of", jo.id().toString()));
            assertThat(theirs.toString()).contains("Sam Taylor").doesNotContain("Big Sam");
        }

        @Test
        void is_changed_version_by_version_and_taken_off_and_what_stood_there_stays_in_the_record() {
            say(young, sam.id(), "HELPER", "Big Sam", 0);
            say(young, sam.id(), "HELPER", "Sammy", 1);
            assertThat(young.ask(NAMES).toString()).contains("Sammy");

            say(young, sam.id(), "HELPER", null, 2);

            assertThat(young.ask(NAMES).toString()).contains("Sam Taylor").doesNotContain("Sammy", "Big Sam");
            assertThat(DatabaseAs.owner()
                            .list("SELECT version FROM preferred_word WHERE council_id = '%s' ORDER BY version"
                                    .formatted(council.id())))
                    .containsExactly("1", "2", "3");
        }

        @Test
        void said_on_two_phones_at_once_is_a_conflict_that_shows_what_stands() {
            say(young, sam.id(), "HELPER", "Big Sam", 0);

            var second = say(young, sam.id(), "HELPER", "Sammy", 0);

            assertThat(code(second)).isEqualTo("CONFLICT");
            assertThat(second.toString()).contains("Big Sam");
        }

        @Test
        void sent_twice_with_one_id_is_said_once() {
            var sent = input(sam.id(), "HELPER", "Big Sam", 0);

            assertThat(send(young, sent)).isEqualTo(send(young, sent));
        }

        @Test
        void for_somebody_who_is_nobody_to_them_is_as_for_nobody_at_all() {
            var other = council.helper("Chris");

            assertThat(told(say(young, other.id(), "HELPER", "X", 0)))
                    .isEqualTo(told(say(young, UUID.randomUUID(), "HELPER", "X", 0)));
            assertThat(told(say(young, UUID.randomUUID(), "HOME", "X", 0)))
                    .isEqualTo(told(say(young, other.id(), "HOME", "X", 0)));
        }

        @Test
        void has_a_drawn_picture_beside_it_where_they_choose_one_with_a_word_or_without() {
            var sent = new HashMap<>(input(sam.id(), "HELPER", null, 0));
            sent.put("picture", "BOAT");
            send(young, sent);
            assertThat(pictures(young).toString()).contains("BOAT").contains("Sam Taylor");

            var next = new HashMap<>(input(sam.id(), "HELPER", "Big Sam", 1));
            next.put("picture", "SUN");
            send(young, next);
            assertThat(pictures(young).toString())
                    .contains("SUN")
                    .contains("Big Sam")
                    .doesNotContain("BOAT");

            say(young, sam.id(), "HELPER", "Big Sam", 2);
            assertThat(pictures(young).toString()).doesNotContain("SUN");
        }

        @Test
        void has_a_picture_that_nobody_sees_to_whom_the_list_is_not_shown() {
            var sent = new HashMap<>(input(sam.id(), "HELPER", null, 0));
            sent.put("picture", "BOAT");
            send(young, sent);

            assertThat(code(pictures(worker))).isEqualTo("NOT_FOUND");
            show(young, "MY_PEOPLE", sam.id(), true);
            assertThat(pictures(worker).toString()).contains("BOAT");
            assertThat(code(pictures(manager))).isEqualTo("NOT_FOUND");
        }

        private JsonNode pictures(Client client) {
            return client.ask(
                    "query($of: ID!) { myPeople(youngPersonId: $of) { around { name picture } words { picture } } }",
                    Map.of("of", jo.id().toString()));
        }

        @Test
        void is_never_said_by_staff() {
            assertThat(code(say(worker, UUID.randomUUID(), "FRIEND", "X", 0))).isEqualTo("NOT_FOUND");
            assertThat(code(say(manager, sam.id(), "HELPER", "X", 0))).isEqualTo("NOT_FOUND");
        }

        @Test
        void that_is_too_long_is_refused_in_plain_words() {
            var refused = say(young, sam.id(), "HELPER", "a".repeat(50_000), 0);

            assertThat(code(refused)).isEqualTo("INVALID");
            assertThat(refused.at("/errors/0/message").asText())
                    .isEqualTo("That is 50,000 characters. There is room for 60. Please make it shorter.");
        }

        @Test
        void that_does_not_open_any_more_leaves_the_name_there() {
            say(young, sam.id(), "HELPER", "Big Sam", 0);
            DatabaseAs.owner()
                    .change("UPDATE preferred_word SET word = REVERSE(word) WHERE council_id = '%s'"
                            .formatted(council.id()));

            assertThat(young.ask(NAMES).toString()).contains("Sam Taylor").doesNotContain("errors");
        }
    }

    @Nested
    class The_list {

        @Test
        void holds_those_around_by_themselves_and_whom_the_young_person_adds() {
            var friend = new HashMap<>(input(UUID.randomUUID(), "FRIEND", "Ali", 0));
            friend.put("about", "We play football");
            send(young, friend);
            say(young, UUID.randomUUID(), "BROTHER_OR_SISTER", "Kit", 0);

            var page = page(young);

            assertThat(page.at("/around").findValuesAsText("name"))
                    .containsExactlyInAnyOrder("Sam Taylor", "Pat Brown");
            assertThat(page.at("/words").findValuesAsText("word")).containsExactly("Kit", "Ali");
            assertThat(page.at("/words").findValuesAsText("about")).contains("We play football");
        }

        @Test
        void is_not_there_for_anybody_before_it_is_shown_to_them_and_trying_is_no_look() {
            say(young, UUID.randomUUID(), "FRIEND", "Ali", 0);
            show(young, "MY_PEOPLE", pat.id(), true);

            assertThat(told(read(worker, jo.id()))).isEqualTo(told(read(worker, UUID.randomUUID())));
            assertThat(looks()).isEmpty();
            assertThat(page(manager).at("/words").findValuesAsText("word")).containsExactly("Ali");
            assertThat(looks()).contains("MY_PEOPLE");
        }

        @Test
        void is_gone_for_them_once_it_is_no_longer_shown_or_their_link_has_ended() {
            show(young, "MY_PEOPLE", sam.id(), true);
            assertThat(page(worker).isMissingNode()).isFalse();
            show(young, "MY_PEOPLE", sam.id(), false);
            assertThat(code(read(worker, jo.id()))).isEqualTo("NOT_FOUND");

            show(young, "MY_PEOPLE", sam.id(), true);
            council.end(sams);

            assertThat(told(read(worker, jo.id()))).isEqualTo(told(read(worker, UUID.randomUUID())));
        }

        @Test
        void says_to_the_young_person_who_sees_it_by_their_own_word() {
            say(young, sam.id(), "HELPER", "Big Sam", 0);
            show(young, "MY_PEOPLE", sam.id(), true);

            assertThat(young.ask("{ shownTo { thing name } }")
                            .at("/data/shownTo")
                            .toString())
                    .isEqualTo("[{\"thing\":\"MY_PEOPLE\",\"name\":\"Big Sam\"}]");
        }

        @Test
        void cannot_be_shown_to_somebody_who_was_never_around() {
            assertThat(code(show(young, "MY_PEOPLE", council.helper("Chris").id(), true)))
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Nested
    class Workers_so_far {

        @Test
        void are_counted_by_person_and_told_in_order_with_the_reason_the_return_gives() {
            worked("Ana", "2021-03-01", "2022-01-10", "FCONTA");
            var ben = worked("Ben", "2022-01-10", "2023-05-01", "LEFTRL");
            worked(ben, "2023-06-01", "2023-09-01", null);

            var page = page(young);

            assertThat(page.at("/countWorkers").asInt()).isEqualTo(3);
            assertThat(page.at("/workersSoFar").findValuesAsText("name"))
                    .containsExactly("Ana", "Ben", "Ben", "Sam Taylor");
            assertThat(page.at("/workersSoFar").findValuesAsText("why"))
                    .containsExactly("FIRST", "LEFT", "null", "null");
        }

        @Test
        void come_with_the_reason_that_was_told_when_somebody_was_handed_over_here() {
            var worker = SupportLink.Kind.SOCIAL_WORKER;
            var day = LocalDate.parse("2024-05-01");
            var ended = council.link(council.helper("Cas"), jo, worker, day.minusYears(1), day);
            var began = council.link(council.helper("Dee"), jo, worker, day, day.plusMonths(3));
            Handovers.told(council, jo, ended, began, council.helper("Pat"), "Cas has a baby now.");

            assertThat(page(young).at("/workersSoFar").findValuesAsText("told"))
                    .containsExactly("null", "Cas has a baby now.", "null");
        }

        private Helper worked(String name, String from, String until, String why) {
            var helper = council.helper(name);
            worked(helper, from, until, why);
            return helper;
        }

        private void worked(Helper helper, String from, String until, String why) {
            RunningLodestar.bean(HelperRepository.class)
                    .saveLinks(List.of(new SupportLink(
                            council.id(),
                            RunningLodestar.bean(Ids.class).next(),
                            jo.id(),
                            helper.id(),
                            SupportLink.Kind.SOCIAL_WORKER,
                            LocalDate.parse(from),
                            LocalDate.parse(until),
                            why,
                            sams.madeAt())));
        }
    }

    @Test
    void a_carer_reads_the_list_that_is_shown_to_them() {
        var ade = council.helper("Ade");
        council.link(ade, jo, SupportLink.Kind.CARER);
        var carer = council.signedIn(ade, Role.CARER);
        assertThat(code(read(carer, jo.id()))).isEqualTo("NOT_FOUND");

        show(young, "MY_PEOPLE", ade.id(), true);

        assertThat(page(carer).at("/name").asText()).isEqualTo("Jo");
    }

    private JsonNode page(Client client) {
        return read(client, jo.id()).at("/data/myPeople");
    }

    private List<String> looks() {
        return young
                .ask(
                        "query($of: ID!) { looks(youngPersonId: $of) { nodes { things } } }",
                        Map.of("of", jo.id().toString()))
                .at("/data/looks/nodes")
                .findValues("things")
                .stream()
                .map(JsonNode::toString)
                .map(things -> things.replaceAll("[\\[\\]\"]", ""))
                .toList();
    }

    private static String told(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("NOT_FOUND");
        return answer.toString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
