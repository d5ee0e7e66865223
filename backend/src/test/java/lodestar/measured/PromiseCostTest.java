package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
    private static final String PARTS =
            "id what ownerKind owner stands version decidedOn byDay firstByDay isLate themes { id name }";
    private static final String MADE =
            "{ promises { nodes { %s } pageInfo { hasNextPage endCursor } } }".formatted(PARTS);
    private static final String PROPOSED = "{ proposedPromises(first: 10) { %s } }".formatted(PARTS);
    private static final String ONE = """
        query($of: ID!) { promise(promiseId: $of) { %s principles missions next
          steps { what words decidedOn byDay by writtenAt } } }\
        """.formatted(PARTS);
    private static final String THEMES = "{ themes { version metOn all { id name place onAgenda } } }";

    @Test
    void a_screen_and_what_is_written_on_it() {
        var lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        var theme = Promises.theme(lead, "Buses");
        Promises.tied(worker, Promises.saidToCount(young, "The bus is late", sam), theme);
        var id = Promises.made(lead, council.today(), theme);
        Promises.told(council.id());
        var mine = counted("MyPromises", () -> Screens.ask(young, MINE, "MyPromises", Map.of()));
        var all = counted("promises", lead, MADE);
        var step = noted(lead, id, 1);
        IntStream.range(0, 8).forEach(_ -> more(lead, theme));
        Promises.told(council.id());

        assertThat(counted("MyPromises", () -> Screens.ask(young, MINE, "MyPromises", Map.of())))
                .isEqualTo(mine)
                .isLessThanOrEqualTo(SCREEN);
        assertThat(counted("promises", lead, MADE)).isEqualTo(all).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("promise", () -> lead.ask(ONE, Map.of("of", id)))).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("themes", lead, THEMES)).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("PromiseNews", () -> Screens.ask(young, MINE, "PromiseNews", Map.of())))
                .isLessThanOrEqualTo(SCREEN);
        assertThat(noted(lead, id, 2)).isEqualTo(step).isLessThanOrEqualTo(WRITE);
        for (var query : List.of(MADE, PROPOSED, THEMES)) {
            assertThat(Plan.during(() -> lead.ask(query))).isNotEmpty().noneMatch(Plan::readsEverything);
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
        return counted("noteOnPromise", () -> Promises.noted(lead, promise, version, "PROGRESS"));
    }

    private static int counted(String what, Client client, String query) {
        return counted(what, () -> client.ask(query));
    }

    private static int counted(String what, Runnable work) {
        var cost = StatementCounter.during(work);
        System.out.printf("measured: %s %d statements, %d commits%n", what, cost.statements(), cost.commits());
        return cost.statements();
    }
}
