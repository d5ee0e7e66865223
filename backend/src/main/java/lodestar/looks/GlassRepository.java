package lodestar.looks;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.people.SupportLink;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.vault.DataKey;
import lodestar.vault.Vault;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Records opened in an emergency. Only their end and the telling are ever filled in; the rest is never changed. */
@Singleton
class GlassRepository {

    static final Columns<Glass> GLASSES = new Columns<>("glass", Glass.class);

    /**
     * A glass {@code g}, its young person {@code y}, who opened it {@code a} and {@code h}, and the key to its words.
     */
    static final String SEEN = """
        %s, y.reference, a.role AS as_role, a.person_id AS who_id, h.name AS who, h.manager_id AS their_manager,
          k.wrapped,
          EXISTS (SELECT 1 FROM support_link l
                  JOIN helper w ON w.council_id = l.council_id AND w.id = l.helper_id AND w.manager_id = :me
                  WHERE l.council_id = y.council_id AND l.young_person_id = y.id AND %s) AS managed
        """.formatted(GLASSES.of("g"), SupportLink.NOW);

    /** Chosen by ids alone, and put in order here, so that no sealed words go through a temporary table. */
    private static final String LIST = """
        SELECT %s
        FROM (%%s) n
        JOIN glass g ON g.council_id = n.council_id AND g.id = n.id
        JOIN young_person y ON y.council_id = g.council_id AND y.id = g.young_person_id
        JOIN account a ON a.council_id = g.council_id AND a.id = g.account_id
        JOIN helper h ON h.council_id = a.council_id AND h.id = a.person_id
        LEFT JOIN data_key k ON k.council_id = g.council_id AND k.young_person_id = g.young_person_id
        """.formatted(SEEN);

    private static final String ONE = "SELECT council_id, id FROM glass WHERE council_id = :council AND id = :id";

    private static final String OPEN = """
        SELECT council_id, id FROM glass
        WHERE council_id = :council AND account_id = :account AND ends_at > :now AND ended_at IS NULL
          AND (:anybody OR young_person_id = :person) LIMIT :most
        """;

    private static final String UNTOLD = """
        SELECT g.council_id, g.id FROM glass g
        WHERE g.council_id = :council AND g.told_at IS NULL AND (:first OR g.id < :after)
          AND (:all OR EXISTS (SELECT 1 FROM support_link l
                               JOIN helper w ON w.council_id = l.council_id AND w.id = l.helper_id
                                 AND w.manager_id = :me
                               WHERE l.council_id = g.council_id AND l.young_person_id = g.young_person_id AND %s))
        ORDER BY g.id DESC LIMIT :most
        """.formatted(SupportLink.NOW);

    private static final UUID NONE = new UUID(0, 0);

    private final Database database;
    private final Vault vault;
    private final Clock clock;

    GlassRepository(Database database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    void save(Glass glass, DataKey key) {
        database.run(handle -> GLASSES.insert(handle, List.of(glass.sealed(key))));
    }

    Optional<OpenedGlass> find(Actor actor, UUID id) {
        return list(actor, ONE, query -> query.bind("id", id)).stream().findFirst();
    }

    /** What the account has open now; of one young person, or of anybody. */
    List<OpenedGlass> listOpen(Actor actor, @Nullable PersonId youngPerson, int most) {
        return list(
                actor,
                OPEN,
                query -> query.bind("account", actor.accountId())
                        .bind("now", clock.instant())
                        .bind("anybody", youngPerson == null)
                        .bind("person", youngPerson == null ? new PersonId(NONE) : youngPerson)
                        .bind("most", most));
    }

    /**
     * Those that the young person has not been told of, the newest first.
     *
     * @param all of the whole council, or only of those whose workers the actor manages
     * @param after the id of the last one that is known already
     */
    List<OpenedGlass> listUntold(Actor actor, boolean all, @Nullable UUID after, int most) {
        return list(
                actor,
                UNTOLD,
                query -> query.bind("all", all)
                        .bind("first", after == null)
                        .bind("after", after == null ? NONE : after)
                        .bind("most", most));
    }

    /** Ends it, unless it has ended. */
    void end(Glass glass, Actor by) {
        database.run(handle -> handle.createUpdate("""
            UPDATE glass SET ended_at = :now, ended_by = :account
            WHERE council_id = :council AND id = :id AND ended_at IS NULL AND ends_at > :now\
            """)
                .bind("council", glass.councilId())
                .bind("id", glass.id())
                .bind("now", clock.instant())
                .bind("account", by.accountId())
                .execute());
    }

    /** True for whoever says first that it is safe to tell the young person. */
    boolean tell(Glass glass, Actor by) {
        return database.with(handle -> handle.createUpdate("""
            UPDATE glass SET told_at = :now, told_by = :account
            WHERE council_id = :council AND id = :id AND told_at IS NULL\
            """)
                        .bind("council", glass.councilId())
                        .bind("id", glass.id())
                        .bind("now", clock.instant())
                        .bind("account", by.accountId())
                        .execute())
                == 1;
    }

    private List<OpenedGlass> list(Actor actor, String which, UnaryOperator<Query> chosen) {
        RowMapper<OpenedGlass> opened = this::opened;
        return database.with(handle -> chosen
                .apply(handle.createQuery(LIST.formatted(which)))
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("today", today())
                .map(opened)
                .stream()
                .sorted(Comparator.comparing((OpenedGlass it) -> it.glass().id())
                        .reversed())
                .toList());
    }

    /** One row over {@link #SEEN}. */
    OpenedGlass opened(ResultSet row, StatementContext context) throws SQLException {
        var glass = GLASSES.mapper("g").map(row, context);
        var wrapped = row.getBytes("wrapped");
        var people = context.findColumnMapperFor(PersonId.class).orElseThrow();
        return new OpenedGlass(
                wrapped == null
                        ? glass.withoutWords()
                        : glass.opened(vault.open(wrapped, glass.councilId(), glass.youngPersonId())),
                row.getString("reference"),
                row.getString("who"),
                Role.valueOf(row.getString("as_role")),
                people.map(row, "who_id", context),
                people.map(row, "their_manager", context),
                row.getBoolean("managed"));
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }
}
