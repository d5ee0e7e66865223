package lodestar.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFromRepository;
import lodestar.people.PeopleService;

/** From whom a young person hides their plan: all of it, and from one helper at a time. */
@Singleton
class PlanAudienceService {

    private final PeopleService people;
    private final HiddenFromRepository hidden;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    PlanAudienceService(PeopleService people, HiddenFromRepository hidden, Receipts receipts, Ids ids, Clock clock) {
        this.people = people;
        this.hidden = hidden;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Hides the actor's own plan from somebody around them, or shows it again. */
    void choose(Actor actor, ChoosePlanReader wanted, PersonId helper) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        var item = me.youngPersonId().value();
        var result = new Receipts.Result(item, null);

        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            var word = new HiddenFromRepository.Word(
                    actor.council(),
                    me.youngPersonId(),
                    HiddenFromRepository.Kind.PLAN,
                    item,
                    ids.next(),
                    !wanted.sees(),
                    clock.instant());
            if (!hidden.add(word, Set.of(helper))) {
                throw new DomainError.NotFound();
            }
        });
    }

    /** From whom a plan is hidden now. It is the actor's own: the field's gate lets in nobody else. */
    List<HiddenFromRepository.Hidden> listHidden(Actor actor, PersonId own) {
        return hidden.list(actor.council(), List.of(own.value())).getOrDefault(own.value(), List.of());
    }
}
