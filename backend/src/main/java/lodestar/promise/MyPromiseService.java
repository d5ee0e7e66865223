package lodestar.promise;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.people.PeopleService;
import lodestar.promise.PromiseNewsRepository.CameWord;
import lodestar.promise.PromiseNewsRepository.Mine;
import lodestar.store.Taken;

/**
 * The promises that answer what a young person said: told to them alone, and they say whether it came true for them.
 */
@Singleton
class MyPromiseService {

    private final PromiseService promises;
    private final PromiseRepository repository;
    private final PromiseNewsRepository news;
    private final PeopleService people;
    private final Guard guard;
    private final Receipts receipts;
    private final Clock clock;

    MyPromiseService(
            PromiseService promises,
            PromiseRepository repository,
            PromiseNewsRepository news,
            PeopleService people,
            Guard guard,
            Receipts receipts,
            Clock clock) {
        this.promises = promises;
        this.repository = repository;
        this.news = news;
        this.people = people;
        this.guard = guard;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** A promise that answers what whoever asks said, with what they were told of it. */
    record Shown(Mine mine, PromiseService.Shown promise) {

        /** Whether they are asked if it happened for them. */
        boolean isAsked() {
            return promise.standing().stands() == PromiseWhat.KEPT
                    && mine.told() >= promise.standing().last().nth();
        }
    }

    /** The page itself; each part of it is fetched where it is asked for. */
    record Own() {}

    Own open(Actor actor) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        return new Own();
    }

    List<Shown> list(Actor actor, int most) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        var mine = news.list(actor, most);
        var found =
                repository
                        .list(
                                actor.council(),
                                mine.stream().map(Mine::promiseId).toList(),
                                promises.calls(actor))
                        .stream()
                        .collect(toMap(it -> it.promise().id(), Function.identity()));
        return mine.stream()
                .map(it -> new Shown(it, promises.shown(actor, Objects.requireNonNull(found.get(it.promiseId())))))
                .toList();
    }

    /** Whether they are told of anything that they have not had before them. */
    boolean isAnythingNew(Actor actor) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        return news.isAnythingNew(actor);
    }

    /** What is not theirs, or not there, is not new to them either: nothing changes, and nothing is told of it. */
    void see(Actor actor, SawPromise wanted, UUID promise) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        var result = new Receipts.Result(promise, null);
        receipts.once(
                actor, wanted.clientMutationId(), wanted, result, () -> news.see(actor, promise, wanted.version()));
    }

    /** Only those are asked who were told that it was kept; for everybody else there is nothing to answer. */
    void say(Actor actor, SayWhatCame wanted, UUID promise) {
        people.get(actor, Action.PROMISE_SAY_WHAT_CAME, actor.person());
        var result = new Receipts.Result(promise, null);
        Taken.again(() -> receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            int kept = news.findKept(actor, promise).orElseThrow(DomainError.NotFound::new);
            Taken.unless(news.save(new CameWord(
                    actor.council(),
                    actor.person(),
                    promise,
                    kept,
                    news.lastWord(actor, promise) + 1,
                    wanted.came(),
                    clock.instant())));
        }));
    }
}
