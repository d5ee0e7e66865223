package lodestar.audit;

import io.micronaut.context.annotation.Context;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import lodestar.kernel.Clocks;
import lodestar.vault.Signatures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs where every council's chain ends, once a day and when the process ends, and keeps it outside the database: from
 * then on neither a tail that is cut off nor a chain made anew goes unseen.
 *
 * <p>Two servers may both sign on one day: two heads say the same twice, and do no harm.
 */
@Context
class HeadKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(HeadKeeper.class);

    private final AuditRepository lines;
    private final HeadBook book;
    private final Signatures signatures;
    private final Clock clock;

    HeadKeeper(AuditRepository lines, HeadBook book, Signatures signatures, Clock clock) {
        this.lines = lines;
        this.book = book;
        this.signatures = signatures;
        this.clock = clock;
        requireOurs();
    }

    /** With another key than the one before, every head that was signed would look forged. */
    private void requireOurs() {
        var heads = book.listHeads();
        if (!heads.isEmpty() && heads.stream().noneMatch(head -> head.isSignedBy(signatures))) {
            throw new IllegalStateException(
                    "The audit's heads were signed with another key. Put the right heads.json back from the key escrow:"
                            + " lodestar keys restore.");
        }
    }

    /** Looks every hour whether today's is there, so that a day on which the process was down is made up for. */
    @Scheduled(initialDelay = "5s", fixedDelay = "1h")
    void signOnceADay() {
        lines.listHeads().stream()
                .filter(head ->
                        lastOf(head).map(this::day).filter(today()::equals).isEmpty())
                .forEach(this::sign);
    }

    /** Signs every chain that went on since it was last signed. */
    @PreDestroy
    void signAll() {
        lines.listHeads().forEach(this::sign);
    }

    /** Whatever goes wrong, there is no more to lose by going on; the next check finds it. */
    private void sign(Head head) {
        var last = lastOf(head);
        if (last.filter(signed -> signed.number() == head.number() && signed.isOf(head.hash()))
                .isPresent()) {
            return;
        }
        if (last.filter(signed -> !stillHolds(signed)).isPresent()) {
            LOG.error("The audit of {} no longer holds what was signed. Run: lodestar audit verify", head.councilId());
            return;
        }
        book.add(SignedHead.of(head, clock.instant(), signatures));
    }

    private boolean stillHolds(SignedHead signed) {
        return lines.listAfter(signed.council(), signed.number() - 1, 1).stream()
                .anyMatch(line -> line.number() == signed.number() && Arrays.equals(line.hash(), signed.hash()));
    }

    private Optional<SignedHead> lastOf(Head head) {
        return book.findLast(head.councilId());
    }

    private LocalDate day(SignedHead head) {
        return Clocks.today(Clock.fixed(head.at(), clock.getZone()));
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }
}
