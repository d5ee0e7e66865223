package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lodestar.JoAndTheirCircle;
import lodestar.visit.Visits;
import lodestar.voice.Voices;
import org.junit.jupiter.api.Test;

/** A letter costs the same few statements however many there are and however much it quotes. */
class VisitCostTest extends JoAndTheirCircle {

    private static final int LIST = 4;
    private static final int LETTER = 9;
    private static final int WRITE = 16;

    @Test
    void the_list_one_letter_and_writing_one() {
        var said = Voices.said(young, "I want a bike", sam);
        var id = Visits.whole(worker, jo.id(), council.today(), said, "once");
        for (int more = 0; more < 10; more++) {
            Visits.written(worker, Visits.visit(jo.id(), council.today(), "Visit " + more));
        }

        for (var client : List.of(young, worker)) {
            client.ask("{ me { id } }");
            var of = Map.of("id", jo.id().toString(), "visit", id);
            assertThat(counted("letters", () -> Screens.ask(client, "visit/visit.graphql", "Letters", of)))
                    .isLessThanOrEqualTo(LIST);
            assertThat(counted("a letter", () -> Screens.ask(client, "visit/visit.graphql", "OneLetter", of)))
                    .isLessThanOrEqualTo(LETTER);
        }
        assertThat(counted(
                        "writing a letter",
                        () -> Visits.written(worker, Visits.visit(jo.id(), council.today(), "Again"))))
                .isLessThanOrEqualTo(WRITE);
    }

    private static int counted(String what, Runnable work) {
        var cost = StatementCounter.during(work);
        System.out.printf("measured: %s %d statements, %d commits%n", what, cost.statements(), cost.commits());
        return cost.statements();
    }
}
