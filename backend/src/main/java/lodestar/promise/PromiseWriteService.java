package lodestar.promise;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Makes promises and notes what comes of them: one step after the other, each told to those whose words it answers. */
@Singleton
class PromiseWriteService {

    private final PromiseService promises;
    private final PromiseRepository repository;
    private final ThemeRepository themes;
    private final PromiseNewsRepository news;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    PromiseWriteService(
            PromiseService promises,
            PromiseRepository repository,
            ThemeRepository themes,
            PromiseNewsRepository news,
            Guard guard,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.promises = promises;
        this.repository = repository;
        this.themes = themes;
        this.news = news;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is written as a step, beside where. */
    private record Said(
            PromiseWhat what,
            @Nullable String words,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate byDay) {

        /** Only what: somebody's words must not find their way into a log. */
        @Override
        public String toString() {
            return "Said " + what;
        }
    }

    /** Gives the promise's id. */
    UUID make(Actor actor, MakePromise wanted) {
        guard.requireYes(actor, Action.PROMISE_MAKE);
        var decidedOn = Objects.requireNonNull(wanted.decidedOn());
        return begin(actor, wanted, null, new Said(PromiseWhat.MADE, null, decidedOn, wanted.byDay()));
    }

    /** Nothing is promised and nobody is told until it is made. */
    UUID propose(Actor actor, MakePromise wanted) {
        guard.require(actor, Action.PROMISE_PROPOSE);
        var owner = Boolean.TRUE.equals(wanted.mine()) ? actor.person() : null;
        return begin(actor, wanted, owner, new Said(PromiseWhat.PROPOSED, null, null, wanted.byDay()));
    }

    int decide(Actor actor, DecidePromise wanted, UUID promise) {
        guard.requireYes(actor, Action.PROMISE_MAKE);
        var said = new Said(wanted.what().what(), wanted.words(), wanted.decidedOn(), wanted.byDay());
        var standing = get(actor, promise);
        return next(actor, wanted.clientMutationId(), wanted, standing, wanted.version(), said);
    }

    int note(Actor actor, NoteOnPromise wanted, UUID promise) {
        guard.require(actor, Action.PROMISE_PROGRESS);
        var standing = get(actor, promise);
        if (!promises.isTheirs(actor, standing.promise())) {
            throw new NotFound();
        }
        var said = new Said(wanted.what().what(), wanted.words(), null, wanted.byDay());
        return next(actor, wanted.clientMutationId(), wanted, standing, wanted.version(), said);
    }

    private UUID begin(Actor actor, MakePromise wanted, @Nullable PersonId owner, Said said) {
        var promise = new Promise(
                actor.council(), ids.next(), wanted.what(), wanted.ownerKind(), wanted.owner(), owner, clock.instant());
        var result = new Receipts.Result(promise.id(), 1);
        return receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
                    requireDays(said);
                    requireThemes(actor, wanted);
                    repository.save(promise, wanted.themesOf(promise), wanted.servesOf(promise));
                    add(actor, promise.id(), 1, said);
                })
                .resultId();
    }

    private void requireDays(Said said) {
        var today = Clocks.today(clock);
        if (said.decidedOn() != null) {
            Days.requirePast("decidedOn", said.decidedOn(), today);
        } else if (said.byDay() != null) {
            Days.requireToCome(said.byDay(), today);
        }
    }

    private void requireThemes(Actor actor, MakePromise wanted) {
        var there =
                themes.list(actor.council()).stream().map(it -> it.theme().id()).toList();
        if (!there.containsAll(wanted.themes())) {
            throw new Invalid("themes", "One of these themes is not there. Load the page again and choose.");
        }
    }

    private int next(Actor actor, UUID clientMutationId, Record wanted, Standing standing, int version, Said said) {
        var promise = standing.promise().id();
        var result = new Receipts.Result(ids.next(), version + 1);
        receipts.once(actor, clientMutationId, wanted, result, () -> {
            requireNext(standing, version, said);
            requireDays(said);
            if (!add(actor, promise, version + 1, said)) {
                throw conflict(get(actor, promise), said);
            }
        });
        return version + 1;
    }

    /** Nothing is said on what somebody has not seen, and nothing after it is over. */
    private static void requireNext(Standing standing, int version, Said said) {
        if (standing.last().nth() != version) {
            throw conflict(standing, said);
        }
        if (!standing.stands().next().contains(said.what())) {
            throw new Invalid("what", "That does not come next. Please load the page again and look at what stands.");
        }
    }

    private boolean add(Actor actor, UUID promise, int nth, Said said) {
        var step = new PromiseStep(
                actor.council(),
                promise,
                nth,
                ids.next(),
                said.what(),
                said.words(),
                said.decidedOn(),
                said.byDay(),
                actor.person(),
                clock.instant());
        if (!repository.save(step)) {
            return false;
        }
        if (said.what() != PromiseWhat.PROPOSED) {
            news.tell(step);
        }
        return true;
    }

    private Standing get(Actor actor, UUID promise) {
        return repository.find(actor.council(), promise, promises.calls(actor)).orElseThrow(NotFound::new);
    }

    private static DomainError.Conflict conflict(Standing now, Said refused) {
        var last = now.last();
        return new DomainError.Conflict(last.words() == null ? "" : last.words(), last.nth(), refused.words());
    }
}
