package lodestar.homes;

import static lodestar.Client.code;
import static lodestar.homes.Homes.livesWithMe;
import static lodestar.homes.Homes.read;
import static lodestar.homes.Homes.suits;
import static lodestar.homes.Homes.view;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.kernel.Ids;
import lodestar.mypeople.Words;
import lodestar.people.HomeSpell;
import lodestar.people.HomeSpellRepository;
import lodestar.people.YoungPerson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where somebody lives and lived, and what is said about it. */
class HomeApiTest extends JoAndTheirCircle {

    @Nested
    class The_homes {

        @Test
        void come_from_the_return_with_the_young_persons_own_word_and_never_an_address() {
            lived(jo, "2022-01-01", "U4", "2024-02-01", "CREQB");
            var now = lived(jo, "2024-02-01", "K2", null, null);
            Words.say(young, now.id(), "HOME", "Nan Jo's", 0);

            var mine = page(young).at("/lived");

            assertThat(mine.findValuesAsText("kind")).containsExactly("CHILDRENS_HOME", "FOSTER_HOME");
            assertThat(mine.findValuesAsText("whyLeft")).containsExactly("null", "CARERS_ASKED");
            assertThat(mine.findValuesAsText("word")).containsExactly("Nan Jo's", "null");
            assertThat(page(worker).at("/lived").findValuesAsText("word")).containsExactly("null", "null");
        }

        @Test
        void of_somebody_without_a_link_are_as_those_of_nobody() {
            lived(jo, "2022-01-01", "U4", null, null);
            var other = council.signedIn(council.helper("Chris"), Role.PRACTITIONER);

            assertThat(told(read(other, jo.id()))).isEqualTo(told(read(other, UUID.randomUUID())));
        }
    }

    @Nested
    class What_the_young_person_says {

        @Test
        void is_kept_version_by_version_with_its_day() {
            view(young, 0, "Noisy");
            view(young, 1, "Better now");

            assertThat(page(young).at("/mine/views").findValuesAsText("words")).containsExactly("Better now", "Noisy");
        }

        @Test
        void on_two_phones_at_once_is_a_conflict_that_shows_what_stands() {
            view(young, 0, "Noisy");
            livesWithMe(young, 0, "Kit");

            assertThat(view(young, 0, "Fine").toString()).contains("CONFLICT", "Noisy");
            assertThat(livesWithMe(young, 0, "Ali").toString()).contains("CONFLICT", "Kit");
        }

        @Test
        void is_nobodys_to_see_before_they_show_it_and_then_only_what_they_show_to_whom() {
            view(young, 0, "Noisy");
            livesWithMe(young, 0, "Kit and Nan Jo");
            assertThat(page(worker).at("/mine").isNull()).isTrue();

            Words.show(young, "MY_HOME", sam.id(), true);
            Words.show(young, "WHO_LIVES_WITH_ME", pat.id(), true);

            assertThat(page(worker).toString()).contains("Noisy").doesNotContain("Kit");
            assertThat(page(manager).toString()).contains("Kit").doesNotContain("Noisy");
            Words.show(young, "WHO_LIVES_WITH_ME", pat.id(), false);
            assertThat(page(manager).at("/mine").isNull()).isTrue();
        }

        @Test
        void is_a_look_when_somebody_reads_it() {
            view(young, 0, "Noisy");
            Words.show(young, "MY_HOME", sam.id(), true);

            page(worker);

            assertThat(young.ask(
                                    "query($of: ID!) { looks(youngPersonId: $of) { nodes { things } } }",
                                    Map.of("of", jo.id().toString()))
                            .toString())
                    .contains("HOME");
        }

        @Test
        void is_never_said_by_staff() {
            assertThat(code(view(worker, 0, "Lovely"))).isEqualTo("NOT_FOUND");
            assertThat(code(livesWithMe(manager, 0, "Nobody"))).isEqualTo("NOT_FOUND");
        }

        @Test
        void without_a_choice_and_without_words_is_refused_in_plain_words() {
            var refused = Homes.send(young, "sayHomeView", "SayHomeView", Homes.input(0, Map.of("words", "  ")));

            assertThat(refused.at("/errors/0/message").asText())
                    .isEqualTo("Choose one, or write something. Both is fine too.");
        }
    }

    @Nested
    class Whether_it_suits_a_care_leaver {

        private final YoungPerson alex = council.youngPerson("Alex", 17);

        @Test
        void is_recorded_by_a_worker_with_why_and_stands_beside_what_they_say_themselves() {
            council.link(sam, alex);
            var phone = council.signedIn(alex);
            Words.say(phone, sam.id(), "HELPER", "Big Sam", 0);
            suits(worker, alex.id(), 0, "YES", "It is close to your college.");
            view(phone, 0, "It is damp");

            var page = read(phone, alex.id()).at("/data/home");

            assertThat(page.at("/isRecorded").asBoolean()).isTrue();
            assertThat(page.at("/suits").findValuesAsText("words")).containsExactly("It is close to your college.");
            assertThat(page.at("/suits").findValuesAsText("by")).containsExactly("Big Sam");
            assertThat(page.at("/mine/views").findValuesAsText("words")).containsExactly("It is damp");
            assertThat(code(suits(worker, alex.id(), 0, "NO", "Damp"))).isEqualTo("CONFLICT");
        }

        @Test
        void is_recorded_by_nobody_else_not_without_why_and_not_before_sixteen() {
            council.link(sam, alex);
            var other = council.signedIn(council.helper("Chris"), Role.PRACTITIONER);

            assertThat(told(suits(other, alex.id(), 0, "YES", "Fine")))
                    .isEqualTo(told(suits(other, UUID.randomUUID(), 0, "YES", "Fine")));
            assertThat(code(suits(worker, alex.id(), 0, "YES", " "))).isEqualTo("INVALID");
            assertThat(code(suits(worker, jo.id(), 0, "YES", "Fine"))).isEqualTo("INVALID");
            assertThat(page(young).at("/isRecorded").asBoolean()).isFalse();
        }
    }

    private HomeSpell lived(YoungPerson who, String from, String kind, String until, String why) {
        var spell = new HomeSpell(
                council.id(),
                RunningLodestar.bean(Ids.class).next(),
                who.id(),
                LocalDate.parse(from),
                "P",
                "C2",
                kind,
                until == null ? null : LocalDate.parse(until),
                null,
                why,
                Instant.EPOCH);
        RunningLodestar.bean(HomeSpellRepository.class).add(List.of(spell));
        return spell;
    }

    private JsonNode page(Client client) {
        return read(client, jo.id()).at("/data/home");
    }

    private static String told(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("NOT_FOUND");
        return answer.toString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
