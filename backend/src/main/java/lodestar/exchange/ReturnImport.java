package lodestar.exchange;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import lodestar.audit.Audit;
import lodestar.audit.Chore;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.people.CouncilRegister;
import lodestar.people.HelperRepository;
import lodestar.people.HomeSpellRepository;
import lodestar.review.PlanReviewRepository;

/**
 * Brings a council's return in: all of it or nothing.
 *
 * <p>A dry run does everything a real one does, in a transaction that is then undone, so it cannot promise what a real
 * one would not keep.
 */
@Singleton
public class ReturnImport {

    private final Audit audit;
    private final CouncilRegister register;
    private final Arrivals arrivals;
    private final HelperRepository helpers;
    private final HomeSpellRepository homes;
    private final PlanReviewRepository reviews;
    private final Clock clock;

    ReturnImport(
            Audit audit,
            CouncilRegister register,
            Arrivals arrivals,
            HelperRepository helpers,
            HomeSpellRepository homes,
            PlanReviewRepository reviews,
            Clock clock) {
        this.audit = audit;
        this.register = register;
        this.arrivals = arrivals;
        this.helpers = helpers;
        this.homes = homes;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The councils whose return may be brought in here. */
    public List<CouncilId> listCouncils() {
        return register.listCouncils();
    }

    public Outcome bringIn(Path folder, BringIn wanted) {
        var findings = new Findings();
        var found = ReturnReader.read(folder, wanted.year(), Clocks.today(clock), findings);
        if (findings.refuse()) {
            audit.write(wanted.council(), Chore.IMPORT, null, false);
            return Outcome.refused(findings);
        }

        return audit.during(arrivals.ids().next(), () -> bringIn(found, wanted, findings));
    }

    private Outcome bringIn(Return found, BringIn wanted, Findings findings) {
        try {
            return audit.together(() -> keepUnlessUndone(attempt(found, wanted, findings.copy()), wanted));
        } catch (Undone undone) {
            if (undone.outcome.kind() == Outcome.Kind.REFUSED) {
                audit.write(wanted.council(), Chore.IMPORT, null, false);
            }
            return undone.outcome;
        }
    }

    private Outcome attempt(Return found, BringIn wanted, Findings findings) {
        var council = wanted.council();
        var people = arrivals.youngPeople(found, wanted, findings);
        if (findings.refuse()) {
            return Outcome.refused(findings);
        }

        var workers = arrivals.socialWorkers(found, council);
        var rows = new RowsToHold(council, people, workers, arrivals.ids(), clock.instant());
        var year = found.year();
        var references = people.references();
        var summary = new Summary(
                people.changes(),
                workers.changes(),
                Merge.bringUpToDate(
                        new WorkersHeld(council, helpers, register), rows.links(found), year, references, findings),
                Merge.bringUpToDate(new HomesHeld(council, homes), rows.homes(found), year, references, findings),
                Merge.bringUpToDate(new ReviewsHeld(council, reviews), rows.reviews(found), year, references, findings),
                measures(council, year));
        audit.write(council, Chore.IMPORT, null, true);
        found.children()
                .forEach(row ->
                        audit.write(council, Chore.IMPORT, people.get(row.at().child()), true));
        return Outcome.of(summary, wanted.dryRun(), findings);
    }

    /** Counted from the database and not from the files, so that it says what everybody will see from now on. */
    private Measures measures(CouncilId council, ReportingYear year) {
        return Measures.of(
                year, register.list(council), homes.list(council), helpers.listLinks(council), reviews.list(council));
    }

    private static Outcome keepUnlessUndone(Outcome outcome, BringIn wanted) {
        if (wanted.dryRun() || outcome.kind() == Outcome.Kind.REFUSED) {
            throw new Undone(outcome);
        }
        return outcome;
    }

    /** Leaves the transaction by the door that undoes it. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        Undone(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }
}
