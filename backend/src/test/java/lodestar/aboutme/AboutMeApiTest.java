package lodestar.aboutme;

import static lodestar.Client.code;
import static lodestar.aboutme.AboutMePages.input;
import static lodestar.aboutme.AboutMePages.offered;
import static lodestar.aboutme.AboutMePages.read;
import static lodestar.aboutme.AboutMePages.send;
import static lodestar.aboutme.AboutMePages.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A young person writes one page about themselves, and whoever is new around them is offered it. */
class AboutMeApiTest extends JoAndTheirCircle {

    @Nested
    class The_page {

        @Test
        void is_read_by_their_worker_and_the_workers_manager_as_it_was_put_in_the_order_of_its_headings() {
            write(young, 0, "HELPS", "A walk.\nNo questions 🐶", "GOOD_AT", "Drums");

            for (var reader : List.of(young, worker, manager)) {
                var page = read(reader, jo.id()).at("/data/youngPerson/aboutMe");
                assertThat(page.at("/parts").findValuesAsText("heading")).containsExactly("GOOD_AT", "HELPS");
                assertThat(page.at("/parts").findValuesAsText("words"))
                        .containsExactly("Drums", "A walk.\nNo questions 🐶");
            }
        }

        @Test
        void is_nobodys_who_has_no_link_now() {
            write(young, 0, "HELPS", "A walk");
            var other = council.signedIn(council.helper("Chris"), Role.PRACTITIONER);

            assertThat(code(read(other, jo.id()))).isEqualTo("NOT_FOUND");
            council.end(sams);
            assertThat(code(read(worker, jo.id()))).isEqualTo("NOT_FOUND");
        }

        @Test
        void is_written_anew_as_a_whole_and_what_stood_there_before_stays_in_the_record() {
            write(young, 0, "HELPS", "A walk", "GOOD_AT", "Drums");

            write(young, 1, "HELPS", "Music");

            assertThat(words(worker)).containsExactly("Music");
            assertThat(DatabaseAs.owner()
                            .list("SELECT version FROM about_me WHERE council_id = '%s' ORDER BY version"
                                    .formatted(council.id())))
                    .containsExactly("1", "2");
        }

        @Test
        void can_be_emptied() {
            write(young, 0, "HELPS", "A walk");

            write(young, 1);

            assertThat(words(worker)).isEmpty();
            assertThat(offered(worker)).isEmpty();
        }

        @Test
        void written_on_two_phones_is_never_overwritten_unseen() {
            write(young, 0, "HELPS", "A walk");

            var late = write(young, 0, "HELPS", "Being left alone");

            assertThat(code(late)).isEqualTo("CONFLICT");
            assertThat(late.at("/errors/0/extensions/current/name").asText()).isEqualTo("A walk");
            assertThat(words(young)).containsExactly("A walk");
        }

        @Test
        void sent_again_with_its_id_is_written_once() {
            var input = input(0, "HELPS", "A walk");
            send(young, input);
            write(young, 1, "HELPS", "Music");

            assertThat(code(send(young, input))).isEmpty();
            assertThat(words(young)).containsExactly("Music");
        }

        @Test
        void is_refused_with_the_field_that_is_wrong() {
            assertThat(field(write(young, 0, "HELPS", "A", "HELPS", "B"))).isEqualTo("parts");
            assertThat(field(write(young, 0, "HELPS", "x".repeat(2_001)))).isEqualTo("words");
            assertThat(read(young, jo.id()).at("/data/youngPerson/aboutMe").isNull())
                    .isTrue();
        }

        @Test
        void stands_sealed_in_the_database_and_moved_to_another_row_it_does_not_open() {
            write(young, 0, "HELPS", "A walk by the river");
            var ali = council.youngPerson("Ali", 12);
            var other = council.signedIn(ali);
            write(other, 0, "HELPS", "Nothing");
            var owner = DatabaseAs.owner();

            assertThat(owner.list("SELECT COUNT(*) FROM about_me_part WHERE words LIKE '%river%'"))
                    .containsExactly("0");
            owner.change("""
                UPDATE about_me_part a JOIN about_me_part b
                  ON b.council_id = a.council_id AND b.young_person_id = 0x%s
                SET a.words = b.words WHERE a.council_id = '%s' AND a.young_person_id = 0x%s\
                """.formatted(hex(jo.id()), council.id(), hex(ali.id())));
            assertThat(read(other, ali.id()).toString()).doesNotContain("river");
        }

        @Test
        void read_by_somebody_else_is_a_look_that_the_young_person_sees() {
            write(young, 0, "HELPS", "A walk");

            read(worker, jo.id());

            var looks = young.ask(
                    "query($of: ID!) { looks(youngPersonId: $of) { nodes { who things } } }",
                    Map.of("of", jo.id().toString()));
            assertThat(looks.at("/data/looks/nodes/0/who").asText()).isEqualTo("Sam Taylor");
            assertThat(looks.at("/data/looks/nodes/0/things").toString()).contains("ABOUT_ME");
        }
    }

    @Nested
    class A_worker_who_is_new {

        @Test
        void is_offered_it_until_they_have_read_it_and_again_when_it_was_changed() {
            write(young, 0, "HELPS", "A walk");
            assertThat(offered(worker)).containsExactly("Jo");

            read(worker, jo.id());
            assertThat(offered(worker)).isEmpty();

            write(young, 1, "HELPS", "Music");
            assertThat(offered(worker)).containsExactly("Jo");
        }

        @Test
        void is_offered_it_whatever_the_one_before_has_read() {
            write(young, 0, "HELPS", "A walk");
            read(worker, jo.id());
            var kim = council.helper("Kim");
            var next = council.signedIn(kim, Role.PRACTITIONER);
            assertThat(offered(next)).isEmpty();

            council.end(sams);
            council.link(kim, jo);

            assertThat(offered(next)).containsExactly("Jo");
            assertThat(offered(worker)).isEmpty();
        }

        @Test
        void is_offered_nothing_that_was_not_written() {
            assertThat(offered(worker)).isEmpty();
        }

        @Test
        void finds_the_one_that_has_waited_longest_first() {
            var ali = council.youngPerson("Ali", 12);
            council.link(sam, ali);
            write(council.signedIn(ali), 0, "HELPS", "Music");
            write(young, 0, "HELPS", "A walk");

            assertThat(offered(worker)).containsExactly("Ali", "Jo");
            var first = worker.ask("{ aboutMeOffers(first: 1) { pageInfo { hasNextPage endCursor } } }")
                    .at("/data/aboutMeOffers/pageInfo");
            assertThat(first.at("/hasNextPage").asBoolean()).isTrue();
            var second = worker.ask(
                    "query($after: String) { aboutMeOffers(after: $after) { nodes { name } pageInfo { hasNextPage } }"
                            + " }",
                    Map.of("after", first.at("/endCursor").asText()));
            assertThat(second.at("/data/aboutMeOffers/nodes").findValuesAsText("name"))
                    .containsExactly("Jo");
            assertThat(second.at("/data/aboutMeOffers/pageInfo/hasNextPage").asBoolean())
                    .isFalse();
        }

        @Test
        void is_not_made_so_by_managing_somebody_who_is() {
            write(young, 0, "HELPS", "A walk");

            assertThat(offered(manager)).isEmpty();
            council.link(pat, jo);
            assertThat(offered(council.signedIn(pat, Role.PRACTITIONER))).containsExactly("Jo");
        }
    }

    private List<String> words(Client client) {
        return read(client, jo.id()).at("/data/youngPerson/aboutMe/parts").findValuesAsText("words");
    }

    private static String hex(Object id) {
        return id.toString().replace("-", "");
    }

    private static String field(JsonNode answer) {
        return answer.at("/errors/0/extensions/field").asText();
    }
}
