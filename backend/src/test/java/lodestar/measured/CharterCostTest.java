package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.charter.Charters;
import org.junit.jupiter.api.Test;

/** The charter costs the same few statements however many signed it, by indexes. */
class CharterCostTest extends JoAndTheirCircle {

    private static final int SCREEN = 10;
    private static final int WRITE = 14;

    @Test
    void a_screen_and_what_is_written_on_it() {
        var lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        Charters.write(lead, 0, "We ask before we decide.");
        Runnable mine = () -> Screens.ask(young, "charter/charter.graphql", "MyCharter", Map.of());
        Runnable theirs = () -> Screens.ask(lead, "charter/staff/charter.graphql", "StaffCharter", Map.of());
        var before = counted("MyCharter", mine);
        var staffBefore = counted("StaffCharter", theirs);
        IntStream.range(0, 6)
                .mapToObj(at -> council.signedIn(council.helper("Helper " + at), Role.PRACTITIONER))
                .forEach(client -> Charters.sign(client, 1, true));

        assertThat(counted("MyCharter", mine)).isEqualTo(before).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("StaffCharter", theirs)).isEqualTo(staffBefore).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("signCharter", () -> Charters.sign(worker, 1, true))).isLessThanOrEqualTo(WRITE);
        assertThat(counted("sayCharterKept", () -> Charters.say(young, 1, "NO")))
                .isLessThanOrEqualTo(WRITE);
        assertThat(Plan.during(theirs)).isNotEmpty().noneMatch(Plan::readsEverything);
    }

    private static int counted(String what, Runnable work) {
        var cost = StatementCounter.during(work);
        System.out.printf("measured: %s %d statements%n", what, cost.statements());
        return cost.statements();
    }
}
