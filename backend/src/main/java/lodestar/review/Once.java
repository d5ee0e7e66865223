package lodestar.review;

import jakarta.inject.Singleton;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.store.Taken;

/**
 * Has something written once, however often it is sent, and begun anew when somebody else was as quick. Not a service:
 * the guard was asked before.
 */
@Singleton
class Once {

    private final Receipts receipts;

    Once(Receipts receipts) {
        this.receipts = receipts;
    }

    /** The id of what was written: {@code id}, or the one from when the same was sent before. */
    UUID write(Actor actor, UUID clientMutationId, Record wanted, UUID id, Runnable work) {
        var result = new Receipts.Result(id, null);
        return Taken.again(() -> receipts.once(actor, clientMutationId, wanted, result, work))
                .resultId();
    }
}
