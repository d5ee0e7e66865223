package lodestar.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.looks.Telling;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.plan.PlanPen;
import lodestar.recording.Dictations;
import lodestar.star.StarQuotes;
import lodestar.store.Taken;
import lodestar.vault.Words;
import lodestar.voice.Quotes;

/**
 * Writing down a visit once: the letter, what it quotes, and the worker's side of the plan are one transaction, and the
 * young person is told in it.
 */
@Singleton
class VisitService {

    private static final int LONGEST_AGO_YEARS = 1;

    private final PeopleService people;
    private final VisitRepository visits;
    private final PlanPen plan;
    private final Quotes quotes;
    private final StarQuotes starQuotes;
    private final Dictations dictations;
    private final Telling telling;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    VisitService(
            PeopleService people,
            VisitRepository visits,
            PlanPen plan,
            Quotes quotes,
            StarQuotes starQuotes,
            Dictations dictations,
            Telling telling,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.visits = visits;
        this.plan = plan;
        this.quotes = quotes;
        this.starQuotes = starQuotes;
        this.dictations = dictations;
        this.telling = telling;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A letter as somebody finds it.
     *
     * @param by who wrote it, by the name the reader knows
     * @param quotes what it quotes of the young person and the reader may hear
     * @param starQuotes what it quotes of their stars and the reader may see
     * @param plan what it put into the plan, where the reader may read that
     */
    record Letter(
            Someone someone,
            Visit visit,
            String by,
            List<Quotes.Quote> quotes,
            List<StarQuotes.StarQuote> starQuotes,
            List<PlanPen.Written> plan) {}

    /** A letter in a list, without a word of it. */
    record Line(Visit visit, String by) {}

    /** What was written after visits, the latest visit first. */
    Page<Line> list(Actor actor, PersonId youngPerson, Page.Wanted wanted) {
        var someone = people.get(actor, Action.VISIT_READ, youngPerson);
        var before = wanted.place(VisitPlace::read).orElse(VisitPlace.BEGINNING);
        var found = visits.list(actor, someone, before.on(), before.id(), wanted.oneMore());
        return Page.of(found, wanted, it -> new VisitPlace(it.visit()).written())
                .map(it -> new Line(it.visit(), someone.calls(it.visit().byId(), it.worker())));
    }

    Letter get(Actor actor, PersonId youngPerson, UUID id) {
        var someone = people.get(actor, Action.VISIT_READ, youngPerson);
        var found = visits.find(actor, someone, id).orElseThrow(DomainError.NotFound::new);
        var inside = visits.findInside(found.visit());
        return new Letter(
                someone,
                found.visit(),
                someone.calls(found.visit().byId(), found.worker()),
                quotes.list(actor, someone, inside.sayings()),
                starQuotes.list(actor, someone, inside.stars()),
                plan.list(actor, someone, inside.planVersions()));
    }

    /** Writes one down; gives its id. */
    UUID write(Actor actor, PersonId youngPerson, WriteVisit wanted) {
        var someone = people.get(actor, Action.VISIT_WRITE, youngPerson);
        var result = new Receipts.Result(ids.next(), null);
        return Taken.again(() -> receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
                    requireDay(wanted.visitedOn());
                    add(actor, someone, wanted, result.id());
                }))
                .resultId();
    }

    private void add(Actor actor, Someone someone, WriteVisit wanted, UUID id) {
        var quoted = Objects.requireNonNull(wanted.quotes());
        quotes.require(actor, someone, quoted);
        var starQuoted = Objects.requireNonNull(wanted.starQuotes());
        starQuotes.require(actor, someone, starQuoted);
        var versions = Objects.requireNonNull(wanted.plan()).stream()
                .map(it -> plan.write(
                        actor,
                        someone.youngPersonId(),
                        new PlanPen.Stroke(it.matter(), it.basedOn(), it.templateVersion(), it.words())))
                .toList();
        var visit = new Visit(
                actor.council(),
                someone.youngPersonId(),
                id,
                actor.person(),
                wanted.visitedOn(),
                wanted.how(),
                wanted.alone(),
                Words.of(wanted.words()),
                Words.of(wanted.next()),
                clock.instant());
        visits.save(visit, someone, quoted, starQuoted, versions);
        if (wanted.dictated() != null) {
            dictations.letGo(actor, someone, wanted.dictated());
        }
        telling.ofLetter(actor, someone.youngPersonId(), id);
    }

    private void requireDay(LocalDate day) {
        var today = Clocks.today(clock);
        if (day.isAfter(today)) {
            throw new Invalid("visitedOn", "That day has not come yet. Write about a visit once it has been.");
        }
        if (day.isBefore(today.minusYears(LONGEST_AGO_YEARS))) {
            throw new Invalid("visitedOn", "That is more than a year ago. Choose the day of the visit.");
        }
    }
}
