package lodestar.safety;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.store.Columns;
import lodestar.store.Database;

/** The outbox of messages about concerns: written with what they are about, taken out one at a time. */
@Singleton
class ConcernMessages {

    private static final Columns<ConcernMessage> MESSAGES = new Columns<>("concern_message", ConcernMessage.class);

    /** Longer than any route takes. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String DUE = "SELECT " + MESSAGES.of("m") + """
         FROM concern_message m
        WHERE m.council_id = :council AND m.next_at <= :now
        ORDER BY m.next_at LIMIT 1 FOR UPDATE SKIP LOCKED\
        """;

    private final Database database;
    private final List<Route> routes;
    private final Ids ids;
    private final Clock clock;

    ConcernMessages(Database database, List<Route> routes, Ids ids, Clock clock) {
        this.database = database;
        this.routes = routes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the council has set up any way to them. */
    boolean reach(ConcernMessage.Whom whom) {
        return routes.stream().anyMatch(route -> route.reaches(whom));
    }

    /** Puts one out by every route to them, in the transaction that is open. */
    void put(Concern concern, ConcernMessage.Whom whom) {
        var now = clock.instant();
        var messages = routes.stream()
                .filter(route -> route.reaches(whom))
                .map(route -> new ConcernMessage(
                        concern.councilId(), ids.next(), concern.id(), route.kind(), whom, now, 0, now, null, null))
                .toList();
        database.run(handle -> MESSAGES.insert(handle, messages));
    }

    /** The one that waits longest, for whoever takes it to send; nobody else is given it meanwhile. */
    Optional<ConcernMessage> take(CouncilId council) {
        var now = clock.instant();
        return database.inTransaction(() -> {
            var due = database.with(handle -> handle.createQuery(DUE)
                    .bind("council", council)
                    .bind("now", now)
                    .map(MESSAGES.mapper("m"))
                    .findOne());
            return due.map(it -> leased(it, now));
        });
    }

    private ConcernMessage leased(ConcernMessage message, Instant now) {
        var leased = new ConcernMessage(
                message.councilId(),
                message.id(),
                message.concernId(),
                message.route(),
                message.whom(),
                message.madeAt(),
                message.tries() + 1,
                now.plus(LEASE),
                ids.next(),
                null);
        database.run(handle -> MESSAGES.bind(handle.createUpdate("""
            UPDATE concern_message SET tries = :tries, next_at = :nextAt, lease_token = :leaseToken
            WHERE council_id = :councilId AND id = :id\
            """), leased).execute());
        return leased;
    }

    /** The other side took it. Whoever lost the lease meanwhile says so too: it was sent. */
    void sent(ConcernMessage message) {
        database.run(handle -> handle.createUpdate("""
            UPDATE concern_message SET next_at = NULL, sent_at = :now
            WHERE council_id = :council AND id = :id AND sent_at IS NULL\
            """)
                .bind("now", clock.instant())
                .bind("council", message.councilId())
                .bind("id", message.id())
                .execute());
    }

    /** It was not taken. It is tried again later, unless somebody else is at it or it is needed no more. */
    void failed(ConcernMessage message, Duration wait) {
        database.run(handle -> handle.createUpdate("""
            UPDATE concern_message SET next_at = :later
            WHERE council_id = :council AND id = :id AND lease_token = :token AND next_at IS NOT NULL\
            """)
                .bind("later", clock.instant().plus(wait))
                .bind("council", message.councilId())
                .bind("id", message.id())
                .bind("token", message.leaseToken())
                .execute());
    }

    /** Somebody has taken the concern up: what is not sent yet need not be. */
    void drop(CouncilId council, UUID concern) {
        database.run(handle -> handle.createUpdate("""
            UPDATE concern_message SET next_at = NULL
            WHERE council_id = :council AND concern_id = :concern AND next_at IS NOT NULL\
            """)
                .bind("council", council)
                .bind("concern", concern)
                .execute());
    }
}
