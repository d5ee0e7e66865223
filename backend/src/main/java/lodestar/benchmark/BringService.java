package lodestar.benchmark;

import jakarta.inject.Singleton;
import java.util.Objects;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.Ids;
import lodestar.store.Taken;

/** Bringing in files of published figures: tried first, then all of it or nothing. */
@Singleton
class BringService {

    private final BenchmarkImport files;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;

    BringService(BenchmarkImport files, Guard guard, Receipts receipts, Ids ids) {
        this.files = files;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
    }

    /** What stands for the file in its receipt. */
    record Sent(String sha256) {}

    Outcome bring(Actor actor, BringBenchmarks wanted) {
        guard.require(actor, Action.EXCHANGE_IMPORT);
        var from = new Publication(Publication.DEPARTMENT, wanted.title(), wanted.published());
        var reading = files.read(actor.council(), wanted);
        if (reading.findings().refuse() || reading.told() == null) {
            return reading.refused();
        }
        var told = Objects.requireNonNull(reading.told());
        return Taken.again(() -> {
            var fresh = files.compare(actor.council(), told, from);
            if (wanted.dryRun()) {
                return reading.tried(fresh);
            }
            var result = new Receipts.Result(ids.next(), fresh.told().size());
            var receipt = receipts.once(
                    actor,
                    wanted.clientMutationId(),
                    new Sent(wanted.fingerprint()),
                    result,
                    () -> files.save(actor.council(), actor.person(), result.id(), wanted, from, fresh));
            return reading.broughtIn(Objects.requireNonNull(receipt.resultVersion()));
        });
    }
}
