package lodestar.api;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.people.YoungPerson;
import lodestar.star.Stars;
import org.junit.jupiter.api.Test;

/** The same client-made id has one effect and one answer, however often and whenever it is sent. */
class SameIdTest {

    private static final int TIMES = 50;

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Client client = council.signedIn(jo);
    private final Map<String, Object> input = Stars.reading(List.of(Stars.step("HOME", 3), Stars.step("FEELINGS", 2)));

    @Test
    void sent_fifty_times_at_once_gives_one_reading_and_fifty_equal_answers() throws Exception {
        var before = Counted.rows("reading");
        Callable<JsonNode> giving = () -> Stars.give(client, input);

        List<Future<JsonNode>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(
                    IntStream.range(0, TIMES).mapToObj(time -> giving).toList());
        }

        assertThat(answers)
                .extracting(Future::resultNow)
                .hasSize(TIMES)
                .containsOnly(answers.getFirst().resultNow());
        assertThat(answers.getFirst()
                        .resultNow()
                        .at("/data/giveReading/reading/id")
                        .asText())
                .isNotEmpty();
        assertThat(Counted.rows("reading")).isEqualTo(before + 1);
    }

    @Test
    void sent_again_with_something_else_is_refused_and_changes_nothing() {
        Stars.give(client, input);
        var before = Counted.rows("reading");
        var other = new HashMap<>(input);
        other.put("hope", "Something else");

        assertThat(code(Stars.give(client, other))).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(Counted.rows("reading")).isEqualTo(before);
    }

    @Test
    void sent_by_somebody_else_is_theirs_and_has_nothing_to_do_with_the_first() {
        var mine = Stars.give(client, input);

        var theirs = Stars.give(council.signedIn(council.youngPerson("Kim", 14)), input);

        assertThat(theirs.at("/data/giveReading/reading/id").asText()).isNotEmpty();
        assertThat(theirs.at("/data/giveReading/reading/id")).isNotEqualTo(mine.at("/data/giveReading/reading/id"));
    }

    @Test
    void sent_again_after_a_restart_gives_the_same_answer_and_no_second_reading() {
        var first = Stars.give(client, input);
        var before = Counted.rows("reading");

        for (int restart = 0; restart < 2; restart++) {
            try (var lodestar = SameDatabase.start(Map.of())) {
                var phone = new Client("http://localhost:" + lodestar.serve());
                phone.cookies().putAll(client.cookies());

                assertThat(Stars.give(phone, input)).isEqualTo(first);
                var other = new HashMap<>(input);
                other.put("hope", "Something else");
                assertThat(code(Stars.give(phone, other))).isEqualTo("IDEMPOTENCY_KEY_REUSED");
            }
        }
        assertThat(Counted.rows("reading")).isEqualTo(before);
    }

    @Test
    void a_name_sent_twice_is_one_change_and_one_answer() {
        var say = "mutation($input: SayMyNameInput!) { sayMyName(input: $input) { clientMutationId name version } }";
        var wanted = Map.of(
                "input",
                Map.of("clientMutationId", java.util.UUID.randomUUID().toString(), "name", "JoJo", "version", 1));

        var first = client.ask(say, wanted);

        assertThat(client.ask(say, wanted)).isEqualTo(first);
        assertThat(first.at("/data/sayMyName/version").asInt()).isEqualTo(2);
        assertThat(client.ask("{ me { youngPerson { version } } }")
                        .at("/data/me/youngPerson/version")
                        .asInt())
                .isEqualTo(2);
    }
}
