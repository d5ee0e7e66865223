package lodestar.insight;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;

/** Quarters of the made-up council that two people closed before anybody visits it. */
@Singleton
@Requires(env = "demo")
public class ClosedBefore {

    private final ClosingRepository closings;
    private final Ids ids;
    private final Clock clock;

    ClosedBefore(ClosingRepository closings, Ids ids, Clock clock) {
        this.closings = closings;
        this.ids = ids;
        this.clock = clock;
    }

    /** A quarter of the calendar that is over. */
    public record Over(LocalDate firstDay, LocalDate lastDay) {

        /** That many days into it. */
        public Instant day(int days) {
            return Window.of(firstDay).from().plus(Duration.ofDays(days));
        }
    }

    /** The last of them, the oldest first. */
    public List<Over> listOver(int many) {
        var now = Window.of(Clocks.today(clock));
        return IntStream.rangeClosed(1, many)
                .mapToObj(at -> new Window(now.number() - many - 1 + at))
                .map(window -> new Over(window.firstDay(), window.lastDay()))
                .toList();
    }

    /** Its figures are reckoned as any other's are, within seconds. */
    public void close(CouncilId council, Over over, PersonId lead, PersonId member) {
        var window = Window.of(over.firstDay());
        var closing = new Closing(
                council,
                ids.next(),
                window.number(),
                Breakdown.AGE_BAND,
                Breakdown.KIND_OF_HOME,
                lead,
                window.to().plus(Duration.ofDays(3)));
        closings.save(closing);
        closings.agree(new Closing.Agreed(
                council,
                closing.quarter(),
                closing.id(),
                lead,
                member,
                closing.proposedAt().plus(Duration.ofDays(1))));
    }
}
