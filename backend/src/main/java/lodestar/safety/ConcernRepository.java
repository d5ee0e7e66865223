package lodestar.safety;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Concerns as they are shown. Whom one is about is never shown it: the query itself leaves it out. */
@Singleton
class ConcernRepository {

    private static final Columns<Concern> CONCERNS = new Columns<>("concern", Concern.class);
    private static final Columns<Closing> CLOSINGS = new Columns<>("concern_closed", Closing.class);

    /** In SQL, a concern {@code c} that the one who asks may learn of. */
    private static final String NOT_ABOUT_ME =
            """
            NOT EXISTS (SELECT 1 FROM concern_not_for n
                        WHERE n.council_id = c.council_id AND n.concern_id = c.id AND n.helper_id = :me)
            AND (:all OR %s)\
            """.formatted(Listeners.areOrItIsNoRecording("c.cause", "c.council_id", "c.cause_id", ":me"));

    /** Chosen by ids alone, and put in order here, so that no sealed words go through a temporary table. */
    private static final String LIST = """
        SELECT %s, %s, y.reference, t.rung, th.id AS told_id, th.name AS told_name, t.told_at, w.next_at,
          EXISTS (SELECT 1 FROM concern_message m
                  WHERE m.council_id = c.council_id AND m.concern_id = c.id AND m.whom = 'DUTY'
                    AND m.sent_at IS NOT NULL) AS duty_sent,
          COALESCE(u.number, 0) AS taken_up, uh.id AS taken_up_id,
          uh.name AS taken_up_by, u.taken_at, xh.id AS closed_by_id, xh.name AS closed_by
        FROM (%%s) i
        JOIN concern c ON c.council_id = i.council_id AND c.id = i.id
        JOIN young_person y ON y.council_id = c.council_id AND y.id = c.young_person_id
        JOIN concern_watch w ON w.council_id = c.council_id AND w.concern_id = c.id
        JOIN concern_telling t ON t.council_id = c.council_id AND t.concern_id = c.id
          AND t.number = (SELECT MAX(l.number) FROM concern_telling l
                          WHERE l.council_id = c.council_id AND l.concern_id = c.id)
        LEFT JOIN helper th ON th.council_id = t.council_id AND th.id = t.helper_id
        LEFT JOIN concern_taken_up u ON u.council_id = c.council_id AND u.concern_id = c.id
          AND u.number = (SELECT MAX(l.number) FROM concern_taken_up l
                          WHERE l.council_id = c.council_id AND l.concern_id = c.id)
        LEFT JOIN account ua ON ua.council_id = u.council_id AND ua.id = u.account_id
        LEFT JOIN helper uh ON uh.council_id = ua.council_id AND uh.id = ua.person_id
        LEFT JOIN concern_closed x ON x.council_id = c.council_id AND x.concern_id = c.id
        LEFT JOIN account xa ON xa.council_id = x.council_id AND xa.id = x.account_id
        LEFT JOIN helper xh ON xh.council_id = xa.council_id AND xh.id = xa.person_id
        """.formatted(CONCERNS.of("c"), CLOSINGS.of("x"));

    private static final String ONE = """
        SELECT c.council_id, c.id FROM concern c WHERE c.council_id = :council AND c.id = :id AND %s
        """.formatted(NOT_ABOUT_ME);

    private static final String OPEN = """
        SELECT c.council_id, c.id
        FROM concern_watch w
        JOIN concern c ON c.council_id = w.council_id AND c.id = w.concern_id
        WHERE w.council_id = :council AND w.closed_id IS NULL AND (:first OR w.concern_id > :after) AND %s
          AND (:takenUp IS NULL OR :takenUp = (w.next_at IS NULL)) AND (:all OR %s)
        ORDER BY w.concern_id LIMIT :most
        """.formatted(NOT_ABOUT_ME, Ladder.isOn(":me", ":manages"));

    /** Of a young person: what came from themselves, by whichever way they were in, and nothing of anybody else. */
    private static final String OWN = """
        SELECT c.council_id, c.id FROM concern c
        JOIN account a ON a.council_id = c.council_id AND a.id = c.raised_by AND a.person_id = c.young_person_id
        WHERE c.council_id = :council AND c.young_person_id = :me AND (:first OR c.id < :after)
        ORDER BY c.id DESC LIMIT :most
        """;

    private static final String OWN_ONE = """
        SELECT c.council_id, c.id FROM concern c
        WHERE c.council_id = :council AND c.raised_by = :account AND c.id = :id
        """;

    private static final BiFunction<PersonId, String, String> BY_NAME = (_, name) -> name;
    private static final UUID NONE = new UUID(0, 0);

    private final Database database;
    private final Clock clock;

    ConcernRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<SeenConcern> find(Actor actor, UUID id) {
        return list(actor, ONE, query -> query.bind("id", id), BY_NAME).stream().findFirst();
    }

    /** Those that are open, the oldest first: of whom the actor, or who they manage, supports now; or of everybody. */
    List<SeenConcern> listOpen(Actor actor, @Nullable Boolean takenUp, @Nullable UUID after, int most) {
        return list(
                        actor,
                        OPEN,
                        query -> from(query, after, most)
                                .bind("takenUp", takenUp)
                                .bind("manages", actor.role() == Role.MANAGER),
                        BY_NAME)
                .reversed();
    }

    /** Those that came from the young person themselves, the newest first. */
    List<SeenConcern> listOwn(Actor actor, Someone me, @Nullable UUID after, int most) {
        return list(actor, OWN, query -> from(query, after, most), me::calls);
    }

    Optional<SeenConcern> findOwn(Actor actor, Someone about, UUID id) {
        return list(actor, OWN_ONE, query -> query.bind("id", id), about::calls).stream()
                .findFirst();
    }

    /** Whether an open concern was made for it. */
    boolean isOpen(CouncilId council, PersonId youngPerson, UUID cause) {
        return database.with(handle -> handle.createQuery("""
            SELECT EXISTS (SELECT 1 FROM concern c
                           JOIN concern_watch w ON w.council_id = c.council_id AND w.concern_id = c.id
                           WHERE c.council_id = :council AND c.young_person_id = :person AND c.cause_id = :cause
                             AND w.closed_id IS NULL)\
            """)
                .bind("council", council)
                .bind("person", youngPerson)
                .bind("cause", cause)
                .mapTo(Boolean.class)
                .one());
    }

    /** For which of these an open concern was made, read off those that are open. */
    Set<UUID> listOpenOf(CouncilId council, Collection<UUID> causes) {
        return database.with(handle -> handle.createQuery("""
            SELECT c.cause_id FROM concern_watch w
            JOIN concern c ON c.council_id = w.council_id AND c.id = w.concern_id
            WHERE w.council_id = :council AND w.closed_id IS NULL AND c.cause_id IN (<causes>)\
            """)
                .bind("council", council)
                .bindList("causes", List.copyOf(causes))
                .mapTo(UUID.class)
                .set());
    }

    /** Whether a concern of that kind was ever made for it. */
    boolean isMade(CouncilId council, PersonId youngPerson, UUID cause, ConcernCause kind) {
        return database.with(handle -> handle.createQuery("""
            SELECT EXISTS (SELECT 1 FROM concern c
                           WHERE c.council_id = :council AND c.young_person_id = :person AND c.cause_id = :cause
                             AND c.cause = :kind)\
            """)
                .bind("council", council)
                .bind("person", youngPerson)
                .bind("cause", cause)
                .bind("kind", kind)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether an open concern of that kind was made for it. It is not closed before the transaction ends. */
    boolean holdOpen(CouncilId council, PersonId youngPerson, UUID cause, ConcernCause kind) {
        return database.with(handle -> handle.createQuery("""
            SELECT c.id FROM concern c
            JOIN concern_watch w ON w.council_id = c.council_id AND w.concern_id = c.id
            WHERE c.council_id = :council AND c.young_person_id = :person AND c.cause_id = :cause AND c.cause = :kind
              AND w.closed_id IS NULL LIMIT 1 FOR UPDATE\
            """)
                .bind("council", council)
                .bind("person", youngPerson)
                .bind("cause", cause)
                .bind("kind", kind)
                .mapTo(UUID.class)
                .findOne()
                .isPresent());
    }

    private static Query from(Query query, @Nullable UUID after, int most) {
        return query.bind("first", after == null)
                .bind("after", after == null ? NONE : after)
                .bind("most", most);
    }

    private List<SeenConcern> list(
            Actor actor, String which, UnaryOperator<Query> chosen, BiFunction<PersonId, String, String> called) {
        RowMapper<SeenConcern> seen = (row, context) -> seen(row, context, called);
        return database.with(handle -> chosen
                .apply(handle.createQuery(LIST.formatted(which)))
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("account", actor.accountId())
                .bind("all", actor.role() == Role.SAFEGUARDING_LEAD)
                .bind("today", Clocks.today(clock))
                .map(seen)
                .stream()
                .sorted(Comparator.comparing((SeenConcern it) -> it.concern().id())
                        .reversed())
                .toList());
    }

    private static SeenConcern seen(
            ResultSet row, StatementContext context, BiFunction<PersonId, String, String> called) throws SQLException {
        var moments = context.findColumnMapperFor(Instant.class).orElseThrow();
        var closed = row.getBytes("x_concern_id") != null;
        return new SeenConcern(
                CONCERNS.mapper("c").map(row, context),
                row.getString("reference"),
                Rung.valueOf(row.getString("rung")),
                name(row, context, "told_id", "told_name", called),
                moments.map(row, "told_at", context),
                moments.map(row, "next_at", context),
                row.getBoolean("duty_sent"),
                row.getInt("taken_up"),
                name(row, context, "taken_up_id", "taken_up_by", called),
                moments.map(row, "taken_at", context),
                closed ? CLOSINGS.mapper("x").map(row, context) : null,
                name(row, context, "closed_by_id", "closed_by", called));
    }

    private static @Nullable String name(
            ResultSet row,
            StatementContext context,
            String id,
            String name,
            BiFunction<PersonId, String, String> called)
            throws SQLException {
        var helper = context.findColumnMapperFor(PersonId.class).orElseThrow().map(row, id, context);
        return helper == null ? null : called.apply(helper, row.getString(name));
    }
}
