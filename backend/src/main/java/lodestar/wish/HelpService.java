package lodestar.wish;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFromRepository;
import lodestar.people.Hiding;
import lodestar.people.PeopleService;
import lodestar.people.Someone;

/** Showing wishes for help to those who may see them; and from whom a young person hides one. */
@Singleton
public class HelpService {

    private final PeopleService people;
    private final HelpRepository repository;
    private final Hiding hiding;
    private final Clock clock;

    HelpService(PeopleService people, HelpRepository repository, Hiding hiding, Clock clock) {
        this.people = people;
        this.repository = repository;
        this.hiding = hiding;
        this.clock = clock;
    }

    /**
     * Somebody's wishes on one screen.
     *
     * @param wishes the newest first
     */
    record Shown(Someone someone, List<HelpWish> wishes, HelpSide side, LocalDate today) {}

    Shown get(Actor actor, PersonId youngPerson) {
        var someone = people.get(actor, Action.PEOPLE_READ_HELP, youngPerson);
        var side = actor.person().equals(youngPerson) ? HelpSide.YOUNG_PERSON : HelpSide.STAFF;
        return new Shown(someone, repository.list(actor, someone), side, Clocks.today(clock));
    }

    /** Hides one of the actor's own wishes from somebody around them, or shows it again. */
    void choose(Actor actor, ChooseHelpReader wanted, PersonId helper) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        if (repository.list(actor, me).stream()
                .noneMatch(wish -> wish.row().id().equals(wanted.wishId()))) {
            throw new DomainError.NotFound();
        }
        var word = new Hiding.Wanted(HiddenFromRepository.Kind.WISH, wanted.wishId(), helper, wanted.sees());
        hiding.choose(actor, word, wanted.clientMutationId(), wanted);
    }

    /** From whom each of these wishes is hidden now. They are the actor's own: the field's gate lets in nobody else. */
    Map<UUID, List<HiddenFromRepository.Hidden>> listHidden(Actor actor, Set<UUID> wishes) {
        return hiding.list(actor, wishes);
    }
}
