package lodestar.star;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFromRepository;
import lodestar.people.PeopleService;
import lodestar.people.Someone;

/** Who may see a star: the young person says, for each star and each of the people around them. */
@Singleton
class AudienceService {

    private final PeopleService people;
    private final ReadingRepository readings;
    private final HiddenFromRepository hidden;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    AudienceService(
            PeopleService people,
            ReadingRepository readings,
            HiddenFromRepository hidden,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.readings = readings;
        this.hidden = hidden;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Hides one of the actor's own stars from somebody around them, or shows it again. */
    void choose(Actor actor, ChooseWhoSees wanted, UUID reading, PersonId helper) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        var result = new Receipts.Result(reading, null);

        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            if (readings.findOwn(me, reading, actor.person()).isEmpty()
                    || !hidden.add(word(me, reading, !wanted.sees()), Set.of(helper))) {
                throw new DomainError.NotFound();
            }
        });
    }

    /** Hides a star that is being given, in the transaction that is open. */
    void hide(Actor actor, Someone me, UUID reading, Set<PersonId> helpers) {
        if (!helpers.isEmpty() && !hidden.add(word(me, reading, true), helpers)) {
            throw new Invalid("hideFrom", "Somebody you chose is not on your list. Please load the page again.");
        }
    }

    /** From whom each of the actor's own stars is hidden now. Nobody else is told. */
    Map<UUID, List<HiddenFromRepository.Hidden>> listHidden(Actor actor, Collection<UUID> readingsOfTheirs) {
        return hidden.list(actor.council(), readingsOfTheirs);
    }

    private HiddenFromRepository.Word word(Someone me, UUID reading, boolean hide) {
        return new HiddenFromRepository.Word(
                me.person().councilId(),
                me.youngPersonId(),
                HiddenFromRepository.Kind.READING,
                reading,
                ids.next(),
                hide,
                clock.instant());
    }
}
