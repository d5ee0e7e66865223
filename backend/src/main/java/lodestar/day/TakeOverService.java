package lodestar.day;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.PersonId;
import lodestar.people.HandoverRepository;
import lodestar.people.HandoverRepository.Told;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.plan.LastWords;
import lodestar.voice.OpenAnswers;

/** The one page for whoever takes over: who comes after whom and why, what stands in the plan, and what is open. */
@Singleton
class TakeOverService {

    /** More than one person has open; the list of what waits holds the rest. */
    private static final int MOST_OPEN = 50;

    private final PeopleService people;
    private final HandoverRepository handovers;
    private final LastWords plans;
    private final OpenAnswers answers;
    private final Guard guard;

    TakeOverService(
            PeopleService people, HandoverRepository handovers, LastWords plans, OpenAnswers answers, Guard guard) {
        this.people = people;
        this.handovers = handovers;
        this.plans = plans;
        this.answers = answers;
        this.guard = guard;
    }

    /**
     * What whoever takes over has to know.
     *
     * @param latest the newest handing over; none where it came with the council's return, or nobody ever changed
     */
    record TakeOver(Someone someone, Optional<Told> latest, List<LastWords.Word> words, List<OpenAnswers.Open> open) {}

    /**
     * Each handing over of people the actor has been shown, the newest first, with the reason as it was told to them.
     */
    Map<Someone, List<Told>> list(Actor actor, Collection<Someone> shown) {
        var allowed = shown.stream()
                .filter(someone -> guard.isAllowed(actor, Action.PEOPLE_READ, someone))
                .toList();
        return allowed.isEmpty() ? Map.of() : handovers.list(actor, allowed);
    }

    /** Four statements. The young person's page about themselves is loaded beside it, and a look as it always is. */
    TakeOver get(Actor actor, PersonId youngPerson) {
        var someone = people.get(actor, Action.PEOPLE_TAKE_OVER, youngPerson);
        return new TakeOver(
                someone,
                list(actor, List.of(someone)).getOrDefault(someone, List.of()).stream()
                        .findFirst(),
                plans.list(actor, someone),
                answers.list(actor, someone, MOST_OPEN));
    }
}
