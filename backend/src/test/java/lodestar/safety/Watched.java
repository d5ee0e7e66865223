package lodestar.safety;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lodestar.MadeUp;
import lodestar.TurnedClock;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.api.SameDatabase;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.YoungPerson;
import lodestar.server.Lodestar;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;

/** A second server that watches over concerns, on a clock that a test turns, and asked to go on by the test alone. */
final class Watched implements AutoCloseable {

    /** A Monday in winter, far enough from any holiday, after now, so that nobody's link has not begun yet. */
    static final LocalDate MONDAY = LocalDate.now(Clock.systemUTC())
            .plusYears(1)
            .withMonth(2)
            .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));

    private final TurnedClock clock = new TurnedClock();
    private final Lodestar lodestar;

    Watched(Map<String, Object> settings) {
        lodestar = clock.started(() -> SameDatabase.start(settings));
        lodestar.serve();
    }

    <T> T bean(Class<T> type) {
        return lodestar.context().getBean(type);
    }

    boolean has(Class<?> type) {
        return lodestar.context().containsBean(type);
    }

    void at(String time) {
        clock.turnTo(Instant.parse(MONDAY + "T" + time + ":00Z"));
    }

    void at(LocalDate day, String time) {
        clock.turnTo(day.atTime(Integer.parseInt(time.substring(0, 2)), Integer.parseInt(time.substring(3)))
                .toInstant(ZoneOffset.UTC));
    }

    Instant now() {
        return clock.instant();
    }

    /** A concern of somebody's, as it is made when they ask for help. */
    UUID raised(MadeUp council, YoungPerson of, PersonId... notFor) {
        var me = SafetyKnocks.me(council.id(), of.id());
        var about = SafetyKnocks.found(me).orElseThrow();
        var id = bean(Ids.class).next();
        inTransaction(() -> {
            bean(Raising.class)
                    .raise(me, about, id, new Raising.Cause(ConcernCause.HELP_NOW, null, Set.of(notFor)), null, null);
            return id;
        });
        return id;
    }

    <T> T inTransaction(Supplier<T> work) {
        return bean(Database.class).inTransaction(work);
    }

    /** As often as there is something to do. */
    void goOn(MadeUp council) {
        while (bean(ConcernWatch.class).goOn(council.id())) {
            // Until nothing is due.
        }
    }

    /** As the rounds do: those whose holder left wait again, and the next are told. */
    void beginAgain(MadeUp council) {
        while (bean(ConcernWatch.class).beginAgain(council.id())) {
            // Until everybody who has one is there.
        }
        goOn(council);
    }

    void send(MadeUp council) {
        while (bean(Sending.class).sendOne(council.id())) {
            // Until nothing is due.
        }
    }

    /** How it stands, as the young person is told. */
    SeenConcern seen(MadeUp council, YoungPerson of, UUID id) {
        var me = SafetyKnocks.me(council.id(), of.id());
        return bean(ConcernRepository.class)
                .findOwn(me, SafetyKnocks.found(me).orElseThrow(), id)
                .orElseThrow();
    }

    void takeUp(MadeUp council, PersonId by, Role as, UUID id, int version) {
        var actor = new Actor(council.id(), council.account(by, as), by, as, null, Instant.EPOCH);
        bean(ConcernService.class).takeUp(actor, new TakeUp(UUID.randomUUID(), id, version));
    }

    void close(MadeUp council, PersonId by, UUID id, int version) {
        var role = Role.SAFEGUARDING_LEAD;
        var actor = new Actor(council.id(), council.account(by, role), by, role, null, Instant.EPOCH);
        bean(ConcernService.class)
                .close(actor, new CloseConcern(UUID.randomUUID(), id, version, "They are safe", "Somebody went there"));
    }

    /** Who was told, one after the other: the rung, and the name where it is a person. */
    static List<String> told(UUID id) {
        return DatabaseAs.owner().list("""
            SELECT CONCAT_WS(' ', t.rung, h.name) FROM concern_telling t
            LEFT JOIN helper h ON h.council_id = t.council_id AND h.id = t.helper_id
            WHERE t.concern_id = 0x%s ORDER BY t.number\
            """.formatted(hex(id)));
    }

    static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    @Override
    public void close() {
        lodestar.close();
    }
}
