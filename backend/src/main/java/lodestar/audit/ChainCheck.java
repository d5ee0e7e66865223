package lodestar.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.vault.Signatures;

/** Checks a council's chain of audit lines, from the first to the last, against itself and against the signed heads. */
@Singleton
public class ChainCheck {

    private static final int LINES_AT_A_TIME = 1_000;
    private static final Duration SIGNED_WITHIN = Duration.ofHours(25);

    private final AuditRepository lines;
    private final HeadBook book;
    private final Signatures signatures;
    private final HeadKeeper keeper;
    private final Clock clock;

    ChainCheck(AuditRepository lines, HeadBook book, Signatures signatures, HeadKeeper keeper, Clock clock) {
        this.lines = lines;
        this.book = book;
        this.signatures = signatures;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Every council that has a line, a head or a signed head. When all is whole, the ends are signed now. */
    public List<Verdict> checkAll() {
        var verdicts = Stream.concat(lines.listCouncils().stream(), book.listCouncils().stream())
                .distinct()
                .map(this::check)
                .toList();
        if (verdicts.stream().allMatch(Verdict::whole)) {
            keeper.signAll();
        }
        return verdicts;
    }

    /** One council's. A thousand lines at a time are held, however long the chain is. */
    public Verdict check(CouncilId council) {
        var walk = new Walk(
                council, book.list(council), signatures, clock.instant().minus(SIGNED_WITHIN));
        while (!walk.isBroken() && walkOn(walk, council)) {
            // The next thousand.
        }
        return walk.verdict();
    }

    /** False at the end, which somebody may have moved on meanwhile. */
    private boolean walkOn(Walk walk, CouncilId council) {
        var page = lines.listAfter(council, walk.from(), LINES_AT_A_TIME);
        page.forEach(walk::step);
        if (!page.isEmpty()) {
            return true;
        }
        var head = lines.findHead(council);
        if (head.filter(it -> it.number() > walk.from()).isPresent()
                && !lines.listAfter(council, walk.from(), 1).isEmpty()) {
            return true;
        }
        walk.end(head);
        return false;
    }
}
