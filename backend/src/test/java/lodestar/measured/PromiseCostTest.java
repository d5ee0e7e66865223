package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.promise.Promises;
import org.junit.jupiter.api.Test;

/** Themes and promises cost the same few statements however many there are and however many are told, by indexes. */
class PromiseCostTest extends JoAndTheirCircle {

    private static final int SCREEN = 8;
    private static final int WRITE = 14;
    private static final String MINE = "promise/promise.graphql";
    private static final String STAFF = "promise/staff/promise.graphql";

    @Test
    void a_screen_and_what_is_written_on_it() {
        var lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        var theme = Promises.theme(lead, "Buses");
        Promises.tied(worker, Promises.saidToCount(young, "The bus is late", sam), theme);
        var id = Promises.made(lead, council.today(), theme);
        Promises.told(council.id());
        var mine = counted("MyPromises", young, MINE, Map.of());
        var all = counted("PromisesMade", lead, STAFF, Map.of());
        var step = noted(lead, id, 1);
        IntStream.range(0, 8).forEach(_ -> more(lead, theme));
        Promises.told(council.id());

        assertThat(counted("MyPromises", young, MINE, Map.of())).isEqualTo(mine).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("PromisesMade", lead, STAFF, Map.of())).isEqualTo(all).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("OnePromise", lead, STAFF, Map.of("promiseId", id))).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("ThemesInOrder", lead, STAFF, Map.of())).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("PromiseNews", young, MINE, Map.of())).isLessThanOrEqualTo(SCREEN);
        assertThat(noted(lead, id, 2)).isEqualTo(step).isLessThanOrEqualTo(WRITE);
        for (var operation : List.of("PromisesMade", "ThemesInOrder", "PromisesProposed")) {
            assertThat(Plan.during(() -> Screens.ask(lead, STAFF, operation, Map.of())))
                    .noneMatch(Plan::readsEverything);
        }
        assertThat(Plan.during(() -> Screens.ask(young, MINE, "MyPromises", Map.of())))
                .isNotEmpty()
                .noneMatch(Plan::readsEverything);
    }

    /** One more young person who is told, and one more promise that answers what everybody said. */
    private void more(Client lead, String theme) {
        var kai = council.youngPerson("Kai", 15);
        council.link(sam, kai);
        Promises.tied(worker, Promises.saidToCount(council.signedIn(kai), "The bus is late", sam), theme);
        Promises.made(lead, council.today(), theme);
    }

    private static int noted(Client lead, String promise, int version) {
        var input = new HashMap<String, Object>(Map.of(
                "promiseId", promise,
                "version", version,
                "what", "PROGRESS",
                "words", "We asked three firms."));
        input.put("clientMutationId", UUID.randomUUID().toString());
        return counted("NoteOnPromise", lead, STAFF, Map.of("input", input));
    }

    private static int counted(String operation, Client client, String file, Map<String, ?> variables) {
        client.ask("{ me { id } }");
        var cost = StatementCounter.during(() -> Screens.ask(client, file, operation, variables));
        System.out.printf("measured: %s %d statements, %d commits%n", operation, cost.statements(), cost.commits());
        return cost.statements();
    }
}
