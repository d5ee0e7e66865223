package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.audit.Audit;
import lodestar.audit.ChainCheck;
import lodestar.audit.Why;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/**
 * What the chain of audit lines costs, for the note: nothing is promised about time, only that all of it is written.
 */
class AuditCostTest {

    private static final int TIMES = 300;

    private final MadeUp council = MadeUp.council();
    private final Audit audit = RunningLodestar.bean(Audit.class);
    private final PersonId jo = council.youngPerson("Jo", 14).id();

    @Test
    void lines_one_by_one_twenty_five_at_once_and_by_fifty_at_a_time_are_all_written() {
        tell("one line", TIMES, at -> line(1));
        tell("25 lines at once", TIMES, at -> line(25));
        var begun = System.nanoTime();
        IntStream.range(0, TIMES).parallel().forEach(at -> line(1));
        tell("one line, by many at once", TIMES, System.nanoTime() - begun);

        var checked = System.nanoTime();
        var verdict = RunningLodestar.bean(ChainCheck.class).check(council.id());
        tell("checking a line", (int) verdict.lines(), System.nanoTime() - checked);

        assertThat(verdict.whole()).isTrue();
        assertThat(DatabaseAs.owner()
                        .list("SELECT COUNT(*) FROM audit_line WHERE council_id = '%s'".formatted(council.id())))
                .containsExactly(String.valueOf(27 * TIMES));
    }

    private void line(int lines) {
        audit.during(RunningLodestar.bean(Ids.class).next(), () -> {
            for (int at = 0; at < lines; at++) {
                audit.write(council.id(), new UUID(7, 7), "PRACTITIONER", "star.caseload", jo, Why.SUPPORTS);
            }
            return lines;
        });
    }

    private static void tell(String what, int times, IntConsumer work) {
        var begun = System.nanoTime();
        IntStream.range(0, times).forEach(work);
        tell(what, times, System.nanoTime() - begun);
    }

    private static void tell(String what, int times, long nanoseconds) {
        System.out.printf(
                "measured: audit, %s: %d microseconds%n",
                what, Duration.ofNanos(nanoseconds / times).toNanos() / 1_000);
    }
}
