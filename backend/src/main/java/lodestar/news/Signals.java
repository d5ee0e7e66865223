package lodestar.news;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;

/** The outbox of signals: written with the time to tell that they are for, taken out one at a time. */
@Singleton
class Signals {

    private static final Columns<Signal> SIGNALS = new Columns<>("phone_signal", Signal.class);
    private static final Columns<ToldPhone> PHONES = new Columns<>("told_phone", ToldPhone.class);

    /** Longer than any sending takes. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final String DUE = "SELECT %s, %s".formatted(SIGNALS.of("s"), PHONES.of("p")) + """
         FROM phone_signal s
        JOIN told_phone p ON p.council_id = s.council_id AND p.device_id = s.device_id
        WHERE s.council_id = :council AND s.next_at <= :now
        ORDER BY s.next_at LIMIT 1 FOR UPDATE SKIP LOCKED\
        """;

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    Signals(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** One to each of their phones, in the transaction in which the time to tell was taken. */
    void put(Telling telling) {
        database.run(handle -> handle.createUpdate("""
            INSERT INTO phone_signal (council_id, device_id, slot, good_until, tries, next_at)
            SELECT p.council_id, p.device_id, :slot, :goodUntil, 0, :tellAt FROM told_phone p
            WHERE p.council_id = :council AND p.young_person_id = :person\
            """)
                .bind("slot", telling.slot())
                .bind("goodUntil", telling.dayEnds())
                .bind("tellAt", telling.tellAt())
                .bind("council", telling.councilId())
                .bind("person", telling.youngPersonId())
                .execute());
    }

    /** The one that waits longest, for whoever takes it to send; nobody else is given it meanwhile. */
    Optional<Signal.Taken> take(CouncilId council) {
        var now = clock.instant();
        return database.inTransaction(() -> {
            var due = database.with(handle -> handle.createQuery(DUE)
                    .bind("council", council)
                    .bind("now", now)
                    .map(Rows.with(
                            SIGNALS.mapper("s"),
                            PHONES.mapper("p"),
                            (signal, phone, _) -> new Signal.Taken(signal, phone)))
                    .findOne());
            return due.map(it -> new Signal.Taken(leased(it.signal(), now.plus(LEASE)), it.phone()));
        });
    }

    private Signal leased(Signal signal, Instant until) {
        var leased = signal.leased(until, ids.next());
        database.run(handle -> SIGNALS.bind(handle.createUpdate("""
            UPDATE phone_signal SET tries = :tries, next_at = :nextAt, lease_token = :leaseToken
            WHERE council_id = :councilId AND device_id = :deviceId AND slot = :slot\
            """), leased).execute());
        return leased;
    }

    /** It was sent, or need not be. Whoever lost the lease meanwhile says so too: once is enough. */
    void done(Signal signal) {
        database.run(handle -> SIGNALS.bind(handle.createUpdate("""
            DELETE FROM phone_signal WHERE council_id = :councilId AND device_id = :deviceId AND slot = :slot\
            """), signal).execute());
    }

    /** It was not taken. It is tried again later, unless somebody else is at it. */
    void failed(Signal signal, Duration wait) {
        database.run(handle -> SIGNALS.bind(handle.createUpdate("""
            UPDATE phone_signal SET next_at = :later
            WHERE council_id = :councilId AND device_id = :deviceId AND slot = :slot AND lease_token = :leaseToken\
            """), signal)
                .bind("later", clock.instant().plus(wait))
                .execute());
    }
}
