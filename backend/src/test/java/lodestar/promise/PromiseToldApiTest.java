package lodestar.promise;

import static lodestar.Client.code;
import static lodestar.promise.Promises.decide;
import static lodestar.promise.Promises.made;
import static lodestar.promise.Promises.mine;
import static lodestar.promise.Promises.note;
import static lodestar.promise.Promises.proposed;
import static lodestar.promise.Promises.saidToCount;
import static lodestar.promise.Promises.say;
import static lodestar.promise.Promises.send;
import static lodestar.promise.Promises.standing;
import static lodestar.promise.Promises.step;
import static lodestar.promise.Promises.theme;
import static lodestar.promise.Promises.tie;
import static lodestar.promise.Promises.tied;
import static lodestar.promise.Promises.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.mypeople.Words;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is told of a promise, and who says whether it happened: those whose saying it answers, and nobody else. */
class PromiseToldApiTest extends JoAndTheirCircle {

    private static final String WHY = Promises.REASON;

    private final LocalDate today = council.today();
    private Client lead;
    private Client member;
    private String buses;

    @BeforeEach
    void the_panel_has_a_theme() {
        lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        member = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);
        buses = theme(lead, "Buses");
    }

    @Nested
    class Whoever_said_what_it_answers {

        @Test
        void is_told_once_of_each_step_however_much_they_said() {
            tied(worker, saidToCount(young, "The bus is late", sam), buses);
            tied(worker, saidToCount(young, "The bus costs too much", sam), buses);
            var id = made(lead, today, buses);
            assertThat(rows("promise_news")).isEqualTo(1);
            assertThat(mine(young).at("/all")).isEmpty();

            told(council.id());

            assertThat(mine(young).at("/isAnythingNew").asBoolean()).isTrue();
            assertThat(mine(young).at("/all/0/promise/id").asText()).isEqualTo(id);
            send(young, "sawPromise", Map.of("promiseId", id, "version", 1), "clientMutationId");
            assertThat(mine(young).at("/isAnythingNew").asBoolean()).isFalse();
            note(lead, step(id, 1, "PROGRESS", "We asked three firms."));
            told(council.id());
            assertThat(mine(young).at("/all/0/isNew").asBoolean()).isTrue();
        }

        @Test
        void hears_nothing_of_what_is_only_put_forward() {
            tied(worker, saidToCount(young, "The bus is late", sam), buses);

            proposed(member, today, buses);

            assertThat(rows("promise_news")).isZero();
        }

        @Test
        void hears_of_a_no_with_its_reason() {
            tied(worker, saidToCount(young, "The bus is late", sam), buses);
            var id = proposed(member, today, buses);
            decide(lead, id, "TURNED_DOWN", today, WHY);
            told(council.id());

            assertThat(mine(young).at("/all/0/promise/stands").asText()).isEqualTo("TURNED_DOWN");
        }

        @Test
        void hears_of_what_was_promised_before_their_words_came_under_the_theme() {
            var id = made(lead, today, buses);
            note(lead, step(id, 1, "PROGRESS", "We asked three firms."));
            var over = made(lead, today, buses);
            note(lead, step(over, 1, "BROKEN", WHY));

            tied(worker, saidToCount(young, "The bus is late", sam), buses);
            told(council.id());

            assertThat(mine(young).at("/all").findValuesAsText("id")).containsExactly(id);
        }

        @Test
        void and_took_it_back_or_no_longer_lets_it_be_counted_hears_nothing() {
            var takenBack = saidToCount(young, "The bus is late", sam);
            var uncounted = saidToCount(young, "The bus is cold", sam);
            tied(worker, takenBack, buses);
            tied(worker, uncounted, buses);
            Voices.takeBack(young, takenBack);
            Voices.changeAudience(young, uncounted, sam);

            made(lead, today, buses);

            assertThat(rows("promise_news")).isZero();
        }

        @Test
        void whose_words_were_taken_out_of_the_theme_hears_nothing() {
            var said = saidToCount(young, "The bus is late", sam);
            tied(worker, said, buses);
            tie(worker, said, buses, false);

            made(lead, today, buses);

            assertThat(rows("promise_news")).isZero();
        }

        @Test
        void calls_whoever_wrote_it_by_their_own_word() {
            Words.say(young, sam.id(), "HELPER", "Sammy", 0);
            var id = made(council.signedIn(sam, Role.PARTICIPATION_LEAD), today, buses);

            assertThat(standing(young, id).at("/steps/0/by").asText()).isEqualTo("Sammy");
            assertThat(standing(worker, id).at("/steps/0/by").asText()).isEqualTo("Sam Taylor");
        }
    }

    @Nested
    class Whether_it_happened {

        @Test
        void is_asked_of_those_who_were_told_that_it_was_kept_and_of_nobody_else() {
            tied(worker, saidToCount(young, "The bus is late", sam), buses);
            var kai = council.youngPerson("Kai", 15);
            var other = kai(kai);
            var id = made(lead, today, buses);
            told(council.id());
            assertThat(mine(young).at("/all/0/asked").asBoolean()).isFalse();
            assertThat(code(say(young, id, "YES"))).isEqualTo("NOT_FOUND");

            note(lead, step(id, 1, "KEPT", "The buses are free now."));
            told(council.id());

            assertThat(mine(young).at("/all/0/asked").asBoolean()).isTrue();
            assertThat(say(young, id, "NO").has("errors")).isFalse();
            assertThat(say(young, id, "A_BIT").has("errors")).isFalse();
            assertThat(mine(young).at("/all/0/came").asText()).isEqualTo("A_BIT");
            assertThat(rows("promise_came")).isEqualTo(2);
            assertThat(code(say(other, id, "NO"))).isEqualTo("NOT_FOUND");
            assertThat(code(say(lead, id, "NO"))).isEqualTo("NOT_FOUND");
        }

        /**
         * Until they are counted in a closed quarter, answers leave by no door, and neither does how many were tied.
         */
        @Test
        void is_told_to_nobody_else() {
            tied(worker, saidToCount(young, "The bus is late", sam), buses);
            var id = made(lead, today, buses);
            note(lead, step(id, 1, "KEPT", "The buses are free now."));
            told(council.id());
            var before = List.of(standing(lead, id), standing(member, id), standing(worker, id));

            say(young, id, "NO");

            assertThat(List.of(standing(lead, id), standing(member, id), standing(worker, id)))
                    .isEqualTo(before);
        }

        private Client kai(YoungPerson kai) {
            council.link(sam, kai);
            return council.signedIn(kai);
        }
    }

    private int rows(String table) {
        return Integer.parseInt(DatabaseAs.owner()
                .list("SELECT COUNT(*) FROM %s WHERE council_id = '%s'".formatted(table, council.id()))
                .getFirst());
    }
}
