package lodestar.star;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
import lodestar.kernel.Moment;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.people.Wording;
import lodestar.vault.Words;

/** Giving stars, and showing them to those who may see them. */
@Singleton
public class StarService {

    private final PeopleService people;
    private final ReadingRepository readings;
    private final AudienceService audience;
    private final StarTemplate template;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final List<ToldOfStars> told;
    private final Clock clock;

    StarService(
            PeopleService people,
            ReadingRepository readings,
            AudienceService audience,
            StarTemplate template,
            Guard guard,
            Receipts receipts,
            Ids ids,
            List<ToldOfStars> told,
            Clock clock) {
        this.people = people;
        this.readings = readings;
        this.audience = audience;
        this.template = template;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.told = told;
        this.clock = clock;
    }

    /** The young people an actor supports: never asked first, then longest ago, then those too young. */
    Page<Someone> listCaseload(Actor actor, Page.Wanted wanted) {
        var supported = people.listSupported(actor);
        var lastGiven = readings.findLastGiven(
                actor, supported.stream().map(Someone::youngPersonId).toList());

        var page = Caseload.page(supported, lastGiven, Clocks.today(clock), wanted);
        guard.noteShown(actor, Action.STAR_CASELOAD, Action.STAR_READ, page.nodes());
        return page;
    }

    /** The stars of people the actor has already been shown, with that many of each one's newest readings. */
    Map<Someone, Star> findStars(Actor actor, Collection<Someone> shown, int newest) {
        var allowed = shown.stream()
                .filter(someone -> guard.isAllowed(actor, Action.STAR_READ, someone))
                .toList();
        var stars = new LinkedHashMap<>(readings.findStars(allowed, newest, actor.person()));
        stars.replaceAll((someone, star) ->
                guard.isAllowed(actor, Action.STAR_READ_PRACTITIONER, someone) ? star : star.withoutView());
        return stars;
    }

    /** The journey from a cursor on. */
    Page<Given> listJourney(Actor actor, Someone someone, Page.Wanted wanted) {
        if (!guard.isAllowed(actor, Action.STAR_READ, someone)) {
            throw new DomainError.NotFound();
        }
        var before = wanted.place(Moment::read).orElse(Moment.END);
        return Page.of(readings.listOlder(someone, before, wanted.oneMore(), actor.person()), wanted, Given::place);
    }

    /** One of the young person's own readings. */
    Given getReading(Actor actor, Someone someone, UUID id) {
        return Optional.of(someone)
                .filter(it -> guard.isAllowed(actor, Action.STAR_READ, it))
                .flatMap(it -> readings.findOwn(it, id, actor.person()))
                .orElseThrow(DomainError.NotFound::new);
    }

    Given give(Actor actor, GiveReading wanted, Set<PersonId> hideFrom) {
        var me = people.get(actor, Action.STAR_RATE_SELF, actor.person());

        var reading = new Reading(
                actor.council(),
                ids.next(),
                me.youngPersonId(),
                Rater.YOUNG_PERSON,
                actor.person(),
                wanted.wording(),
                wanted.templateVersion(),
                wanted.whatMatters().isEmpty() ? null : Words.of(String.join("\n", wanted.whatMatters())),
                Words.of(wanted.hope()),
                clock.instant(),
                wanted.phoneTime());
        return keep(actor, me, reading, wanted.ratings(), wanted.clientMutationId(), wanted, hideFrom);
    }

    Given giveView(Actor actor, PersonId about, GiveView wanted) {
        var someone = people.get(actor, Action.STAR_RATE_AS_PRACTITIONER, about);

        var reading = new Reading(
                actor.council(),
                ids.next(),
                about,
                Rater.PRACTITIONER,
                actor.person(),
                someone.person().wording(Clocks.today(clock)).orElse(Wording.AGE_8_11),
                wanted.templateVersion(),
                null,
                null,
                clock.instant(),
                null);
        return keep(actor, someone, reading, wanted.ratings(), wanted.clientMutationId(), wanted, Set.of());
    }

    /** Keeps it once. What changes with time is asked the first time only: what was taken in stays taken in. */
    private Given keep(
            Actor actor,
            Someone about,
            Reading reading,
            List<RatingAnswer> answers,
            UUID clientMutationId,
            Record payload,
            Set<PersonId> hideFrom) {
        var ratings = RatingAnswer.all(answers, template, actor.council(), reading.id());
        var result = new Receipts.Result(reading.id(), null);

        var receipt = receipts.once(actor, clientMutationId, payload, result, () -> {
            canBeGiven(about, reading);
            readings.save(reading, ratings, about);
            audience.hide(actor, about, reading.id(), hideFrom);
            if (reading.rater() == Rater.YOUNG_PERSON) {
                told.forEach(it -> it.given(actor, about, reading, ratings, hideFrom));
            }
        });
        return readings.find(about, receipt.resultId(), actor.person()).orElseThrow(DomainError.NotFound::new);
    }

    private void canBeGiven(Someone about, Reading reading) {
        if (!template.knows(reading.templateVersion())) {
            throw new Invalid("templateVersion", "The star has new words. Please load the page again.");
        }
        if (about.person().wording(Clocks.today(clock)).isEmpty()) {
            throw new Invalid("youngPersonId", "A star is for people from 8 to 25.");
        }
    }
}
