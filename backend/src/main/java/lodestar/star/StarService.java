package lodestar.star;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
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
    private final StarTemplate template;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    StarService(
            PeopleService people,
            ReadingRepository readings,
            StarTemplate template,
            Guard guard,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.readings = readings;
        this.template = template;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The young people an actor supports: never asked first, then longest ago, then those too young. */
    Page<Someone> listCaseload(Actor actor, Page.Wanted wanted) {
        var supported = people.listSupported(actor);
        var lastGiven = readings.findLastGiven(
                actor.council(), supported.stream().map(Someone::youngPersonId).toList());

        return Caseload.page(supported, lastGiven, Clocks.today(clock), wanted);
    }

    /** The stars of people the actor has already been shown, with that many of each one's newest readings. */
    Map<Someone, Star> findStars(Actor actor, Collection<Someone> shown, int newest) {
        var allowed = shown.stream()
                .filter(someone -> guard.isAllowed(actor, Action.STAR_READ, someone))
                .toList();
        return readings.findStars(allowed, newest);
    }

    /** The journey from a cursor on. */
    Page<Given> listJourney(Actor actor, Someone someone, Page.Wanted wanted) {
        if (!guard.isAllowed(actor, Action.STAR_READ, someone)) {
            throw new DomainError.NotFound();
        }
        var position = Journey.Position.read(wanted);
        return Journey.page(readings.listOlder(someone, position.givenAt(), position.id(), wanted.oneMore()), wanted);
    }

    Given give(Actor actor, GiveReading wanted) {
        var me = people.get(actor, Action.STAR_RATE_SELF, actor.person());
        wordingOf(me);

        return keep(
                actor,
                me,
                wanted.clientMutationId(),
                wanted,
                wanted.ratings(),
                wanted.templateVersion(),
                id -> new Reading(
                        actor.council(),
                        id,
                        me.person().id(),
                        Rater.YOUNG_PERSON,
                        actor.person(),
                        wanted.wording(),
                        wanted.templateVersion(),
                        wanted.whatMatters().isEmpty() ? null : Words.of(String.join("\n", wanted.whatMatters())),
                        Words.of(wanted.hope()),
                        clock.instant(),
                        wanted.phoneTime()));
    }

    Given giveView(Actor actor, PersonId about, GiveView wanted) {
        var someone = people.get(actor, Action.STAR_RATE_AS_PRACTITIONER, about);
        var wording = wordingOf(someone);

        return keep(
                actor,
                someone,
                wanted.clientMutationId(),
                wanted,
                wanted.ratings(),
                wanted.templateVersion(),
                id -> new Reading(
                        actor.council(),
                        id,
                        about,
                        Rater.PRACTITIONER,
                        actor.person(),
                        wording,
                        wanted.templateVersion(),
                        null,
                        null,
                        clock.instant(),
                        null));
    }

    private Given keep(
            Actor actor,
            Someone about,
            UUID clientMutationId,
            Record payload,
            List<RatingAnswer> answers,
            int templateVersion,
            java.util.function.Function<UUID, Reading> make) {
        if (!template.knows(templateVersion)) {
            throw new Invalid("templateVersion", "The star has new words. Please load the page again.");
        }
        var reading = make.apply(ids.next());
        var ratings = RatingAnswer.all(answers, template, actor.council(), reading.id());

        var receipt = receipts.once(
                actor,
                clientMutationId,
                payload,
                new Receipts.Result(reading.id(), null),
                () -> readings.save(reading, ratings, about));
        return readings.find(about, receipt.resultId()).orElseThrow(DomainError.NotFound::new);
    }

    private Wording wordingOf(Someone someone) {
        return someone.person()
                .wording(Clocks.today(clock))
                .orElseThrow(() -> new Invalid("youngPersonId", "A star is for people from 8 to 25."));
    }
}
