package lodestar.familytime;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFromRepository;
import lodestar.people.Hiding;
import lodestar.people.PeopleService;
import org.jspecify.annotations.Nullable;

/** Showing family time to those who may see it; and from whom a young person hides what they wish. */
@Singleton
class FamilyTimeService {

    /** As many months as one screen shows. */
    private static final int MONTHS = 3;

    private static final LocalDate ALL_THAT_IS_PLANNED = LocalDate.of(9999, 12, 31);
    private static final int FIRST_YEAR = 2000;

    private final PeopleService people;
    private final FamilyRepository repository;
    private final Hiding hiding;
    private final Clock clock;

    FamilyTimeService(PeopleService people, FamilyRepository repository, Hiding hiding, Clock clock) {
        this.people = people;
        this.repository = repository;
        this.hiding = hiding;
        this.clock = clock;
    }

    /**
     * Family time on one screen.
     *
     * @param from the first day of the months that are shown
     * @param months of each wish, the latest first
     */
    record Shown(FamilyRecord family, LocalDate from, List<FamilyMonth> months) {}

    /** Three months with all that is planned after them, or three earlier ones. */
    Shown get(Actor actor, PersonId youngPerson, @Nullable LocalDate until) {
        var someone = people.get(actor, Action.PEOPLE_READ_FAMILY_TIME, youngPerson);
        var today = Clocks.today(clock);
        var last = YearMonth.from(until == null ? today : inReason(until, today));
        var first = last.minusMonths(MONTHS - 1L);
        var family = repository.find(
                actor, someone, first.atDay(1), until == null ? ALL_THAT_IS_PLANNED : last.atEndOfMonth());
        var months = family.wishes().stream()
                .flatMap(wish -> FamilyMonth.of(wish, first, last, today).stream())
                .toList();
        return new Shown(family, first.atDay(1), months);
    }

    private static LocalDate inReason(LocalDate until, LocalDate today) {
        if (until.getYear() < FIRST_YEAR || until.isAfter(today)) {
            throw new Invalid("until", "Choose a day that has been.");
        }
        return until;
    }

    /** Hides one of the actor's own wishes from somebody around them, or shows it again. */
    void choose(Actor actor, ChooseFamilyReader wanted, PersonId helper) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        if (!repository.isThere(me, wanted.wishId())) {
            throw new DomainError.NotFound();
        }
        var word = new Hiding.Wanted(HiddenFromRepository.Kind.FAMILY, wanted.wishId(), helper, wanted.sees());
        hiding.choose(actor, word, wanted.clientMutationId(), wanted);
    }

    /** From whom each of these wishes is hidden now. They are the actor's own: the field's gate lets in nobody else. */
    Map<UUID, List<HiddenFromRepository.Hidden>> listHidden(Actor actor, Set<UUID> wishes) {
        return hiding.list(actor, wishes);
    }
}
