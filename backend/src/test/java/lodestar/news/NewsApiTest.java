package lodestar.news;

import static lodestar.Client.code;
import static lodestar.voice.Voices.answer;
import static lodestar.voice.Voices.giveVerdict;
import static lodestar.voice.Voices.hear;
import static lodestar.voice.Voices.markDone;
import static lodestar.voice.Voices.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.TurnedServer;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A young person is told of what others do with what they said: quietly, and once a day unless they asked. */
class NewsApiTest extends JoAndTheirCircle {

    /** In winter, so that England's time is UTC. */
    private static final LocalDate DAY =
            LocalDate.now(Clock.systemUTC()).plusYears(1).withMonth(2).withDayOfMonth(10);

    private static final String NEWS = "{ news { sayingId what who at } }";

    private static TurnedServer server;

    @BeforeAll
    static void on_a_clock_that_we_turn() {
        server = new TurnedServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void everybody_comes_to_it_at_two_in_the_afternoon() {
        young = server.here(young);
        worker = server.here(worker);
        manager = server.here(manager);
        at(DAY, "14:00");
    }

    @Test
    void the_first_step_of_a_day_is_told_at_once_with_who_took_it_and_without_a_word() {
        var id = said(young, "I want to see my brother", sam);
        assertThat(news()).isEmpty();

        hear(worker, id);

        var told = young.ask(NEWS).at("/data/news/0");
        assertThat(told.at("/sayingId").asText()).isEqualTo(id);
        assertThat(told.at("/what").asText()).isEqualTo("HEARD");
        assertThat(told.at("/who").asText()).isEqualTo("Sam Taylor");
        assertThat(Instant.parse(told.at("/at").asText())).isEqualTo(server.now());
    }

    @Test
    void an_answer_that_is_also_the_first_reading_is_told_as_one() {
        var id = said(young, "Words", sam);

        answer(worker, id, 0, "YES", "We will.");

        assertThat(news()).containsExactly("ANSWERED", "HEARD");
    }

    @Test
    void an_answer_and_its_first_reading_are_one_moment_however_long_they_take_to_be_written() {
        var id = said(young, "Words", sam);
        server.tick(Duration.ofMillis(1));
        answer(worker, id, 0, "YES", "We will.");
        server.tick(Duration.ZERO);

        assertThat(news()).containsExactly("ANSWERED", "HEARD");
        var newest = young.ask(NEWS).at("/data/news/0/at").asText();
        saw(young, id, Instant.parse(newest));

        assertThat(news()).isEmpty();
    }

    @Test
    void what_follows_on_the_same_day_is_told_the_next_morning_and_all_of_it_together() {
        var id = said(young, "Words", sam, pat);
        hear(worker, id);
        at(DAY, "15:00");
        answer(worker, id, 0, "YES", "We will.");
        at(DAY, "22:30");
        markDone(worker, id, 1, "It is there now.");
        assertThat(news()).containsExactly("HEARD");

        at(DAY.plusDays(1), "07:59");
        assertThat(news()).containsExactly("HEARD");
        at(DAY.plusDays(1), "08:00");
        assertThat(news()).containsExactly("DONE", "ANSWERED", "HEARD");
    }

    @Test
    void a_morning_that_tells_is_the_one_time_of_its_day() {
        var id = said(young, "Words", sam, pat);
        hear(worker, id);
        hear(manager, id);
        at(DAY.plusDays(1), "09:00");

        answer(worker, id, 0, "YES", "We will.");

        assertThat(news()).containsExactly("HEARD", "HEARD");
        at(DAY.plusDays(2), "08:00");
        assertThat(news()).containsExactly("ANSWERED", "HEARD", "HEARD");
    }

    @Test
    void who_asked_for_it_is_told_each_time_until_they_say_otherwise() {
        var id = said(young, "Words", sam, pat);
        assertThat(choose("EACH_TIME").at("/data/chooseHow/telling/how").asText())
                .isEqualTo("EACH_TIME");
        hear(worker, id);
        hear(manager, id);
        at(DAY, "14:05");
        answer(worker, id, 0, "YES", "We will.");
        assertThat(news()).containsExactly("ANSWERED", "HEARD", "HEARD");

        choose("ONCE_A_DAY");
        markDone(worker, id, 1, "Done.");
        markDone(worker, id, 2, "Done, and more.");

        assertThat(news()).containsExactly("DONE", "ANSWERED", "HEARD", "HEARD");
    }

    @Test
    void what_they_had_before_them_is_not_new_any_more_and_what_came_after_is() {
        choose("EACH_TIME");
        var id = said(young, "Words", sam);
        var other = said(young, "Other words", sam);
        hear(worker, id);
        hear(worker, other);
        var shown = server.now();
        server.turn(Duration.ofSeconds(1));
        answer(worker, id, 0, "YES", "We will.");

        assertThat(code(saw(young, id, shown))).isEmpty();

        assertThat(young.ask(NEWS).at("/data/news").findValuesAsText("sayingId"))
                .containsExactly(id, other);
        assertThat(news()).containsExactly("ANSWERED", "HEARD");
    }

    @Test
    void what_they_do_themselves_is_no_news_to_them() {
        var id = said(young, "Words", sam);
        answer(worker, id, 0, "YES", "We will.");
        saw(young, id, server.now());
        at(DAY.plusDays(1), "09:00");

        giveVerdict(young, id, 1, "NOT_SORTED");

        assertThat(news()).isEmpty();
    }

    @Test
    void nobody_else_is_told_or_can_say_that_it_was_seen() {
        var id = said(young, "Words", sam);
        hear(worker, id);
        var ali = server.here(council.signedIn(council.youngPerson("Ali", 12)));
        server.wake(council);

        saw(ali, id, server.now());

        assertThat(ali.ask(NEWS).at("/data/news")).isEmpty();
        assertThat(code(worker.ask(NEWS))).isEqualTo("NOT_FOUND");
        assertThat(code(saw(worker, id, server.now()))).isEqualTo("NOT_FOUND");
        assertThat(news()).containsExactly("HEARD");
    }

    /** Two who write at the same moment find the day not taken: the key of the day lets one of them have it. */
    @Test
    void two_steps_at_one_moment_are_not_two_tellings() {
        for (int each = 0; each < 6; each++) {
            var day = DAY.plusDays(10 + 2L * each);
            at(day, "14:00");
            var one = said(young, "Words", sam, pat);
            var two = said(young, "Words", sam, pat);

            List.of(Map.entry(worker, one), Map.entry(manager, two)).parallelStream()
                    .forEach(step -> assertThat(code(hear(step.getKey(), step.getValue())))
                            .isEmpty());

            assertThat(tellings(day)).as("round %d", each).hasSize(1);
        }
    }

    @Test
    void a_step_that_is_not_taken_tells_nothing() {
        var id = said(young, "Words", sam);

        assertThat(code(markDone(worker, id, 0, "Done."))).isNotEmpty();

        assertThat(news()).isEmpty();
        assertThat(tellings(DAY)).isEmpty();
    }

    @Test
    void a_list_is_as_long_as_it_was_asked_to_be() {
        choose("EACH_TIME");
        IntStream.range(0, 3).forEach(each -> hear(worker, said(young, "Words " + each, sam)));

        assertThat(young.ask("{ news(first: 2) { who } }").at("/data/news")).hasSize(2);
    }

    private List<String> news() {
        return young.ask(NEWS).at("/data/news").findValuesAsText("what");
    }

    private JsonNode choose(String how) {
        return young.ask(
                "mutation($i: ChooseHowInput!) { chooseHow(input: $i) { telling { how } } }",
                Map.of("i", Map.of("clientMutationId", UUID.randomUUID().toString(), "how", how)));
    }

    private static JsonNode saw(Client client, String saying, Instant upTo) {
        return client.ask(
                "mutation($i: SawNewsInput!) { sawNews(input: $i) { clientMutationId } }",
                Map.of(
                        "i",
                        Map.of(
                                "clientMutationId", UUID.randomUUID().toString(),
                                "sayingId", saying,
                                "upTo", upTo.toString())));
    }

    private List<String> tellings(LocalDate day) {
        return DatabaseAs.owner()
                .list("SELECT slot FROM telling WHERE council_id = '%s' AND DATE(tell_at) = '%s'"
                        .formatted(council.id(), day));
    }

    private void at(LocalDate day, String time) {
        server.turnTo(Instant.parse(day + "T" + time + ":00Z"));
        server.wake(council);
    }
}
