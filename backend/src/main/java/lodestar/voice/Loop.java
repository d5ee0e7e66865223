package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.people.Someone;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import org.jspecify.annotations.Nullable;

/** Adds what happens next with a saying, once. Who may is asked before. */
@Singleton
class Loop {

    private static final int TRIES = 3;

    private final Sayings sayings;
    private final HappenedRepository happened;
    private final List<StepWatch> watches;
    private final Receipts receipts;

    Loop(Sayings sayings, HappenedRepository happened, List<StepWatch> watches, Receipts receipts) {
        this.sayings = sayings;
        this.happened = happened;
        this.watches = watches;
        this.receipts = receipts;
    }

    /**
     * What somebody wants to happen.
     *
     * @param version where the saying stood when they chose; none for what is right wherever it stands
     * @param payload what they sent
     */
    record Wanted(
            Actor actor, UUID clientMutationId, @Nullable Integer version, Record payload) {}

    /**
     * Adds it.
     *
     * @param next what happens, which may be nothing, given how far it is
     */
    void next(Wanted wanted, Someone speaker, Saying saying, Function<Progress, List<? extends Happened>> next) {
        var result = new Receipts.Result(saying.id(), null);
        again(() -> receipts.once(
                wanted.actor(),
                wanted.clientMutationId(),
                wanted.payload(),
                result,
                () -> add(wanted, speaker, saying, next)));
    }

    /** Somebody else was next, a moment before. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Does again what was overtaken: it then finds what stands there, and whether it still fits. */
    static void again(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (Overtaken once) {
                if (attempt == TRIES) {
                    throw new DomainError.Conflict("", 0);
                }
            }
        }
    }

    private void add(Wanted wanted, Someone speaker, Saying saying, Function<Progress, List<? extends Happened>> next) {
        var progress = sayings.progress(saying, speaker);
        if (wanted.version() != null && wanted.version() != progress.version()) {
            throw conflict(progress);
        }
        int number = progress.steps().size();
        var others = new ArrayList<StepWatch.Step>();
        for (var step : next.apply(progress)) {
            progress.require(step);
            if (!happened.add(HappenedRow.of(saying, ++number, step), speaker)) {
                throw new Overtaken();
            }
            if (!step.by().equals(speaker.youngPersonId())) {
                others.add(new StepWatch.Step(saying.id(), number, step.at()));
            }
        }
        tell(speaker, others);
    }

    /** Nobody is told of what they did themselves. */
    private void tell(Someone speaker, List<StepWatch.Step> others) {
        if (!others.isEmpty()) {
            watches.forEach(watch -> watch.happened(speaker, others));
        }
    }

    /** With the words that stand there now, so that nothing is overwritten unseen. */
    private static DomainError.Conflict conflict(Progress now) {
        var words = now.steps().stream()
                .map(step -> switch (step) {
                    case Answered it -> it.reason().text();
                    case Done it -> it.words().text();
                    default -> "";
                })
                .filter(text -> !text.isEmpty())
                .reduce("", (before, after) -> after);
        return new DomainError.Conflict(words, now.version());
    }
}
