package lodestar.visit;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFromRepository;
import lodestar.people.Hiding;
import lodestar.people.PeopleService;

/** From whom a young person hides a letter that they got: from one helper at a time, and never from who wrote it. */
@Singleton
class VisitAudienceService {

    private final PeopleService people;
    private final VisitRepository visits;
    private final Hiding hiding;

    VisitAudienceService(PeopleService people, VisitRepository visits, Hiding hiding) {
        this.people = people;
        this.visits = visits;
        this.hiding = hiding;
    }

    /** Hides one of the letters to the actor from somebody around them, or shows it again. */
    void choose(Actor actor, ChooseLetterReader wanted, PersonId helper) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        var found = visits.find(actor, me, wanted.visitId()).orElseThrow(DomainError.NotFound::new);
        if (found.visit().byId().equals(helper)) {
            throw new Invalid(
                    "supporterId",
                    "They wrote this letter, so it cannot be hidden from them. You can hide it from others.");
        }
        var word = new Hiding.Wanted(HiddenFromRepository.Kind.LETTER, wanted.visitId(), helper, wanted.sees());
        hiding.choose(actor, word, wanted.clientMutationId(), wanted);
    }

    /** From whom a letter is hidden now. It is the actor's own: the field's gate lets in nobody else. */
    List<HiddenFromRepository.Hidden> listHidden(Actor actor, VisitService.Letter own) {
        var item = own.visit().id();
        return hiding.list(actor, List.of(item)).getOrDefault(item, List.of()).stream()
                .map(each -> each.calledBy(own.someone()))
                .toList();
    }
}
