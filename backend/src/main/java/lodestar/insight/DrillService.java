package lodestar.insight;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.Ids;

/**
 * Trying to find somebody in what is released, on purpose and before somebody else does; for those who close quarters.
 */
@Singleton
class DrillService {

    private final DrillRepository drills;
    private final ReleaseRepository releases;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    DrillService(
            DrillRepository drills, ReleaseRepository releases, Guard guard, Receipts receipts, Ids ids, Clock clock) {
        this.drills = drills;
        this.releases = releases;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Everything that was tried on a release, the newest first, and whether anything was ever found. */
    record Tried(boolean foundSomething, List<Drill.Told> drills) {}

    Tried list(Actor actor, UUID releaseId, int most) {
        guard.requireYes(actor, Action.INSIGHT_DRILL);
        var release = get(actor, releaseId);
        return new Tried(drills.foundSomething(release), drills.list(release, most));
    }

    UUID record(Actor actor, RecordDrill wanted, UUID releaseId) {
        guard.requireYes(actor, Action.INSIGHT_DRILL);
        var release = get(actor, releaseId);
        var drill = new Drill(
                actor.council(),
                ids.next(),
                release.id(),
                wanted.known(),
                wanted.knownFrom(),
                Drill.names(wanted.tried()),
                wanted.outcome(),
                wanted.what(),
                wanted.foundBy(),
                wanted.triedOn(),
                actor.person(),
                clock.instant());
        return receipts.once(actor, wanted.clientMutationId(), wanted, new Receipts.Result(drill.id(), null), () -> {
                    requireDay(drill, release);
                    drills.save(drill);
                })
                .resultId();
    }

    private void requireDay(Drill drill, Release release) {
        if (drill.triedOn().isAfter(Clocks.today(clock))) {
            throw new Invalid("triedOn", "This day has not come yet.");
        }
        var released = Clocks.day(release.releasedAt());
        if (drill.triedOn().isBefore(released)) {
            throw new Invalid(
                    "triedOn",
                    "These figures were released on %s. Choose that day or a later one."
                            .formatted(Clocks.inWords(released)));
        }
    }

    private Release get(Actor actor, UUID id) {
        return releases.find(actor.council(), id)
                .map(ReleaseRepository.Found::release)
                .orElseThrow(NotFound::new);
    }
}
