package lodestar.safety;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of a concern, one person after the other, again and again until somebody takes it up: in office hours a person
 * by name, otherwise the duty route.
 */
@Singleton
class ConcernWatch {

    /** How long somebody has to take it up before the next is told. */
    static final Duration WAIT = Duration.ofMinutes(15);

    /** How often the duty route is told again. */
    static final Duration DUTY_WAIT = Duration.ofHours(1);

    /** How long one that failed is left alone, so that it holds up no other. */
    private static final Duration PUT_OFF = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(ConcernWatch.class);
    private static final Columns<Concern> CONCERNS = new Columns<>("concern", Concern.class);
    private static final Columns<Telling> TELLINGS = new Columns<>("concern_telling", Telling.class);

    private static final String DUE = """
        SELECT w.concern_id FROM concern_watch w
        WHERE w.council_id = :council AND w.next_at <= :now
        ORDER BY w.next_at LIMIT 1 FOR UPDATE SKIP LOCKED\
        """;

    private static final String ONE =
            "SELECT " + CONCERNS.of("c") + " FROM concern c WHERE c.council_id = :council AND c.id = :concern";

    private static final String TOLD = "SELECT " + TELLINGS.of("t") + """
         FROM concern_telling t
        WHERE t.council_id = :council AND t.concern_id = :concern ORDER BY t.number\
        """;

    private final Database database;
    private final Ladder ladder;
    private final TakingUpRepository takings;
    private final ConcernMessages messages;
    private final OfficeHours hours;
    private final Clock clock;

    ConcernWatch(
            Database database,
            Ladder ladder,
            TakingUpRepository takings,
            ConcernMessages messages,
            OfficeHours hours,
            Clock clock) {
        this.database = database;
        this.ladder = ladder;
        this.takings = takings;
        this.messages = messages;
        this.hours = hours;
        this.clock = clock;
    }

    /** What comes next: who is told, and when the one after them, if nobody took it up. */
    private record Next(Rung rung, @Nullable PersonId helper, Instant after) {}

    /**
     * Tells the first, and watches from then on; in the transaction that makes the concern.
     *
     * @param leavesSomebodyOut whether there is anybody who never learns of it
     */
    void begin(Concern concern, boolean leavesSomebodyOut) {
        var next = tell(concern, List.of(), () -> leavesSomebodyOut);
        database.run(handle -> handle.createUpdate("""
            INSERT INTO concern_watch (council_id, concern_id, next_at) VALUES (:council, :concern, :next)\
            """)
                .bind("council", concern.councilId())
                .bind("concern", concern.id())
                .bind("next", next)
                .execute());
    }

    /** Goes on with the one that is due longest; false when there is none. One that fails is put off a little. */
    boolean goOn(CouncilId council) {
        var at = new AtomicReference<@Nullable UUID>();
        try {
            return database.inTransaction(() -> {
                var due = due(council);
                at.set(due.orElse(null));
                due.map(id -> get(council, id)).ifPresent(this::tellNext);
                return due.isPresent();
            });
        } catch (RuntimeException failure) {
            var failed = at.get();
            if (failed == null) {
                throw failure;
            }
            LOG.error(
                    "Concern {} could not go on: {}.",
                    failed,
                    failure.getClass().getSimpleName());
            until(council, failed, clock.instant().plus(PUT_OFF));
            return true;
        }
    }

    /**
     * Whoever leaves takes nothing along: what they had taken up waits again, and is due at once; false when nobody who
     * left has any.
     */
    boolean beginAgain(CouncilId council) {
        return takings.findWithoutHolder(council)
                .map(id -> database.inTransaction(() -> beginAgain(council, id)))
                .orElse(false);
    }

    private boolean beginAgain(CouncilId council, UUID id) {
        takings.hold(council, id);
        if (!takings.isWithoutHolder(council, id)) {
            return false;
        }
        takings.beginAgain(council, id);
        return true;
    }

    private Optional<UUID> due(CouncilId council) {
        return database.with(handle -> handle.createQuery(DUE)
                .bind("council", council)
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .findOne());
    }

    private Concern get(CouncilId council, UUID id) {
        return database.with(handle -> handle.createQuery(ONE)
                .bind("council", council)
                .bind("concern", id)
                .map(CONCERNS.mapper("c"))
                .one());
    }

    private void tellNext(Concern concern) {
        var next = tell(concern, listTold(concern), () -> ladder.leavesSomebodyOut(concern));
        until(concern.councilId(), concern.id(), next);
    }

    /** Never for one that somebody took up meanwhile. */
    private void until(CouncilId council, UUID concern, Instant next) {
        database.run(handle -> handle.createUpdate("""
            UPDATE concern_watch SET next_at = :next
            WHERE council_id = :council AND concern_id = :concern AND next_at IS NOT NULL\
            """)
                .bind("council", council)
                .bind("concern", concern)
                .bind("next", next)
                .execute());
    }

    private List<Telling> listTold(Concern concern) {
        return database.with(handle -> handle.createQuery(TOLD)
                .bind("council", concern.councilId())
                .bind("concern", concern.id())
                .map(TELLINGS.mapper("t"))
                .list());
    }

    /** Tells whoever is next, and gives when the one after them is. */
    private Instant tell(Concern concern, List<Telling> before, BooleanSupplier leavesSomebodyOut) {
        var now = clock.instant();
        var open = hours.openUntil(now);
        var next = open.isPresent() ? inHours(concern, before, now, open.orElseThrow()) : outOfHours(now);
        var telling = new Telling(concern.councilId(), concern.id(), number(before), next.rung(), next.helper(), now);
        database.run(handle -> TELLINGS.insert(handle, List.of(telling)));
        if (next.rung() != Rung.NOBODY) {
            messages.put(concern, whom(next.rung(), leavesSomebodyOut));
        }
        return next.after();
    }

    /** Whom a concern is about may read what is sent in office hours; so then it goes to those on duty alone. */
    private static ConcernMessage.Whom whom(Rung rung, BooleanSupplier leavesSomebodyOut) {
        return rung == Rung.DUTY || leavesSomebodyOut.getAsBoolean()
                ? ConcernMessage.Whom.DUTY
                : ConcernMessage.Whom.IN_HOURS;
    }

    private static int number(List<Telling> before) {
        return before.isEmpty() ? 1 : before.getLast().number() + 1;
    }

    /** Whoever was told least often, of those the nearest: so the one who came or who is left, and then round again. */
    private Next inHours(Concern concern, List<Telling> before, Instant now, Instant closes) {
        var after = earlier(now.plus(WAIT), closes);
        var people = ladder.list(concern);
        if (people.isEmpty()) {
            return new Next(duty(), null, after);
        }
        var next = people.stream()
                .min(Comparator.comparing(it -> times(it, before)))
                .orElseThrow();
        return new Next(next.rung(), next.helper(), after);
    }

    private static long times(Ladder.Step step, List<Telling> told) {
        return told.stream()
                .filter(it -> it.rung() == step.rung() && step.helper().equals(it.helperId()))
                .count();
    }

    private Next outOfHours(Instant now) {
        return new Next(duty(), null, earlier(now.plus(DUTY_WAIT), hours.opensNext(now)));
    }

    private Rung duty() {
        return messages.reach(ConcernMessage.Whom.DUTY) ? Rung.DUTY : Rung.NOBODY;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
