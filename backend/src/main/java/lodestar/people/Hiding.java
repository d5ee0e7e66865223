package lodestar.people;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;

/** Hiding one thing of one's own from somebody, and showing it again: for every feature the same dated word. */
@Singleton
public class Hiding {

    private final HiddenFromRepository hidden;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    Hiding(HiddenFromRepository hidden, Receipts receipts, Ids ids, Clock clock) {
        this.hidden = hidden;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Which thing, from whom, and whether they see it from now on. */
    public record Wanted(HiddenFromRepository.Kind kind, UUID item, PersonId helper, boolean sees) {}

    /** Adds the word of the actor about their own thing, once. Whoever calls has asked the guard. */
    public void choose(Actor actor, Wanted wanted, UUID clientMutationId, Record payload) {
        var result = new Receipts.Result(wanted.item(), null);
        receipts.once(actor, clientMutationId, payload, result, () -> {
            var word = new HiddenFromRepository.Word(
                    actor.council(),
                    actor.person(),
                    wanted.kind(),
                    wanted.item(),
                    ids.next(),
                    !wanted.sees(),
                    clock.instant());
            if (!hidden.add(word, Set.of(wanted.helper()))) {
                throw new DomainError.NotFound();
            }
        });
    }

    /** From whom each of these things of the actor's own is hidden now. */
    public Map<UUID, List<HiddenFromRepository.Hidden>> list(Actor actor, Collection<UUID> items) {
        return items.isEmpty() ? Map.of() : hidden.list(actor.council(), items);
    }
}
