package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.homes.Homes;
import lodestar.mypeople.Words;
import org.junit.jupiter.api.Test;

/** A young person's people and their home cost the same few statements however much is in them. */
class MyPeopleCostTest extends JoAndTheirCircle {

    private static final int SCREEN = 4;
    private static final int WRITE = 8;

    @Test
    void each_screen_and_what_is_written_on_it() {
        var supporters = "{ me { youngPerson { supporters { name } } } }";
        var without = counted("supporters", young, () -> young.ask(supporters));
        Words.say(young, sam.id(), "HELPER", "Big Sam", 0);
        Words.show(young, "MY_PEOPLE", sam.id(), true);
        Words.show(young, "MY_HOME", sam.id(), true);
        for (int more = 0; more < 10; more++) {
            Words.say(young, UUID.randomUUID(), "FRIEND", "Ali " + more, 0);
            Homes.view(young, more, "View " + more);
        }

        assertThat(counted("supporters with words", young, () -> young.ask(supporters)))
                .isEqualTo(without);
        for (var client : new Client[] {young, worker}) {
            assertThat(counted("people", client, () -> page(client, "mypeople/mypeople.graphql", "MyPeople")))
                    .isLessThanOrEqualTo(SCREEN);
            assertThat(counted("home", client, () -> page(client, "homes/homes.graphql", "TheHome")))
                    .isLessThanOrEqualTo(SCREEN);
        }
        assertThat(counted("a word", young, () -> Words.say(young, UUID.randomUUID(), "PLACE", "The flat", 0)))
                .isLessThanOrEqualTo(WRITE);
        assertThat(counted("a home view", young, () -> Homes.view(young, 10, "Fine")))
                .isLessThanOrEqualTo(WRITE);
    }

    private void page(Client client, String file, String operation) {
        Screens.ask(client, file, operation, Map.of("id", jo.id().toString()));
    }

    private static int counted(String what, Client client, Runnable work) {
        client.ask("{ me { id } }");
        var cost = StatementCounter.during(work);
        System.out.printf("measured: %s %d statements, %d commits%n", what, cost.statements(), cost.commits());
        return cost.statements();
    }
}
