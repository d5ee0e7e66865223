package lodestar.plan;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFromRepository;
import lodestar.people.Hiding;
import lodestar.people.PeopleService;
import lodestar.people.Someone;

/** From whom a young person hides their plan: all of it, and from one helper at a time. */
@Singleton
class PlanAudienceService {

    private final PeopleService people;
    private final Hiding hiding;

    PlanAudienceService(PeopleService people, Hiding hiding) {
        this.people = people;
        this.hiding = hiding;
    }

    /** Hides the actor's own plan from somebody around them, or shows it again. */
    void choose(Actor actor, ChoosePlanReader wanted, PersonId helper) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        var item = me.youngPersonId().value();
        var word = new Hiding.Wanted(HiddenFromRepository.Kind.PLAN, item, helper, wanted.sees());
        hiding.choose(actor, word, wanted.clientMutationId(), wanted);
    }

    /** From whom a plan is hidden now. It is the actor's own: the field's gate lets in nobody else. */
    List<HiddenFromRepository.Hidden> listHidden(Actor actor, Someone own) {
        var item = own.youngPersonId().value();
        return hiding.list(actor, List.of(item)).getOrDefault(item, List.of()).stream()
                .map(each -> each.calledBy(own))
                .toList();
    }
}
