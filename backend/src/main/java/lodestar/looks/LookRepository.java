package lodestar.looks;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lodestar.access.Role;
import lodestar.audit.Why;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.people.YoungPerson;
import lodestar.store.Database;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Looks at a young person's things, read out of the audit, and those that the young person did not expect. */
@Singleton
class LookRepository {

    /** Later than anything that will be asked for. */
    private static final Instant ALWAYS = Instant.parse("9000-01-01T00:00:00Z");

    /** A line is written a moment after the tie was asked for, so an emergency covers a little more than its time. */
    private static final String IN_GLASS = """
        g.council_id = l.council_id AND g.account_id = l.account_id AND g.young_person_id = l.young_person_id
        AND g.opened_at <= l.at AND l.at <= COALESCE(g.ended_at, g.ends_at) + INTERVAL 5 SECOND\
        """;

    /** What the young person may know now: nothing of an emergency of which it is not safe to tell them. */
    private static final String MAY_BE_KNOWN = """
        (:all OR l.why <> 'BREAK_GLASS'
         OR NOT EXISTS (SELECT 1 FROM glass g WHERE g.told_at IS NULL AND %s))\
        """.formatted(IN_GLASS);

    private static final String NEWEST = """
        SELECT l.council_id, l.number FROM audit_line l
        WHERE l.council_id = :council AND l.young_person_id = :person AND l.is_look = TRUE AND l.at <= :from AND %s
        ORDER BY l.at DESC, l.id DESC LIMIT :most
        """.formatted(MAY_BE_KNOWN);

    /** All that the young person may know now, for whoever takes their story away. */
    private static final String WHOLE = """
        SELECT l.council_id, l.number FROM audit_line l
        WHERE l.council_id = :council AND l.young_person_id = :person AND l.is_look = TRUE AND %s
        """.formatted(MAY_BE_KNOWN);

    private static final String ONE = """
        SELECT l.council_id, l.number FROM audit_line l
        WHERE l.council_id = :council AND l.id = :id AND l.young_person_id = :person AND l.is_look = TRUE AND %s
        """.formatted(MAY_BE_KNOWN);

    private static final String LINES = """
        SELECT l.id, l.at, l.account_id, l.role, l.action, l.why, a.person_id, h.name, %s
        FROM (%%s) n
        JOIN audit_line l ON l.council_id = n.council_id AND l.number = n.number
        LEFT JOIN account a ON a.council_id = l.council_id AND a.id = l.account_id
        LEFT JOIN helper h ON h.council_id = a.council_id AND h.id = a.person_id
        LEFT JOIN glass g ON l.why = 'BREAK_GLASS' AND %s
        """.formatted(GlassRepository.GLASSES.of("g"), IN_GLASS);

    private final Database database;
    private final Clock clock;

    LookRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The lines of somebody's looks, as many as one page may need.
     *
     * @param all also those of which the young person is not to be told yet
     */
    List<LookLine> listLines(Someone about, Looking.@Nullable Position after, boolean all) {
        return lines(
                about,
                NEWEST,
                query -> query.bind("from", after == null ? ALWAYS : after.from())
                        .bind("most", Looking.MOST_LINES)
                        .bind("all", all));
    }

    /** Every line of somebody's looks that they may know of. */
    List<LookLine> listAll(Someone about) {
        return lines(about, WHOLE, query -> query.bind("all", false));
    }

    /** One line of a look that the young person may know of. */
    Optional<LookLine> findLine(Someone about, UUID id) {
        return lines(about, ONE, query -> query.bind("id", id).bind("all", false)).stream()
                .findFirst();
    }

    /** True for the first time that somebody says so of this line. */
    boolean saveUnexpected(YoungPerson by, UUID line) {
        return database.with(handle -> handle.createUpdate("""
            INSERT IGNORE INTO unexpected_look (council_id, line_id, young_person_id, said_at)
            VALUES (:council, :line, :person, :now)\
            """)
                        .bind("council", by.councilId())
                        .bind("line", line)
                        .bind("person", by.id())
                        .bind("now", clock.instant())
                        .execute())
                == 1;
    }

    /** Of which lines the young person said so, whom it went to, and who has seen it. */
    List<Unexpected> listUnexpected(Someone by, Collection<UUID> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<UUID, Unexpected>();
        RowMapper<Unexpected> unexpected = (row, context) -> unexpected(row, context, by);
        database.run(handle -> handle.createQuery("""
            SELECT u.line_id, u.said_at, h.id, h.name, n.seen_at
            FROM unexpected_look u
            LEFT JOIN notice n ON n.council_id = u.council_id AND n.about_id = u.line_id
            LEFT JOIN helper h ON h.council_id = n.council_id AND h.id = n.person_id
            WHERE u.council_id = :council AND u.line_id IN (<lines>)\
            """)
                .bind("council", by.person().councilId())
                .bindList("lines", List.copyOf(lines))
                .map(unexpected)
                .forEach(one -> found.merge(one.lineId(), one, Unexpected::and)));
        return new ArrayList<>(found.values());
    }

    private List<LookLine> lines(Someone about, String which, UnaryOperator<Query> chosen) {
        var found = new LinkedHashMap<UUID, LookLine>();
        RowMapper<LookLine> line = (row, context) -> line(row, context, about);
        database.run(handle -> chosen
                .apply(handle.createQuery(LINES.formatted(which)))
                .bind("council", about.person().councilId())
                .bind("person", about.youngPersonId())
                .map(line)
                .stream()
                .sorted(LookLine.NEWEST_FIRST)
                .forEach(one -> found.putIfAbsent(one.id(), one)));
        return new ArrayList<>(found.values());
    }

    private static LookLine line(ResultSet row, StatementContext context, Someone about) throws SQLException {
        var why = Why.valueOf(row.getString("why"));
        var role = row.getString("role");
        var person = read(PersonId.class, row, "person_id", context);
        var isGlass = why == Why.BREAK_GLASS && row.getBytes("g_id") != null;
        return new LookLine(
                read(UUID.class, row, "id", context),
                read(Instant.class, row, "at", context),
                read(UUID.class, row, "account_id", context),
                isRole(role) ? Role.valueOf(role) : null,
                row.getString("action"),
                why,
                person,
                about.callsAny(person, row.getString("name")),
                isGlass ? GlassRepository.GLASSES.mapper("g").map(row, context).opened(about.key()) : null);
    }

    private static Unexpected unexpected(ResultSet row, StatementContext context, Someone by) throws SQLException {
        var name = by.callsAny(read(PersonId.class, row, "id", context), row.getString("name"));
        var seenAt = read(Instant.class, row, "seen_at", context);
        return new Unexpected(
                read(UUID.class, row, "line_id", context),
                read(Instant.class, row, "said_at", context),
                name == null ? List.of() : List.of(new Unexpected.To(name, seenAt)));
    }

    /** A command on the council's own machine is nobody's role. */
    private static boolean isRole(String name) {
        return java.util.Arrays.stream(Role.values())
                .anyMatch(role -> role.name().equals(name));
    }

    private static <T> T read(Class<T> type, ResultSet row, String column, StatementContext context)
            throws SQLException {
        ColumnMapper<T> mapper = context.findColumnMapperFor(type).orElseThrow();
        return mapper.map(row, column, context);
    }
}
