package lodestar.looks;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What people must be told, each to one person in one role. Only that it was seen is ever filled in. */
@Singleton
class NoticeRepository {

    private static final Columns<Notice> NOTICES = new Columns<>("notice", Notice.class);

    /** Chosen by ids alone, and put in order here, so that no sealed words go through a temporary table. */
    private static final String LIST = """
        SELECT %s, %s
        FROM (%%s) i
        JOIN notice n ON n.council_id = i.council_id AND n.id = i.id
        JOIN young_person y ON y.council_id = n.council_id AND y.id = n.young_person_id
        JOIN account a ON a.council_id = n.council_id AND a.id = n.account_id
        JOIN helper h ON h.council_id = a.council_id AND h.id = a.person_id
        LEFT JOIN glass g ON g.council_id = n.council_id AND g.id = n.about_id
        LEFT JOIN data_key k ON k.council_id = n.council_id AND k.young_person_id = n.young_person_id
        """.formatted(NOTICES.of("n"), GlassRepository.SEEN);

    private static final String MINE = """
        SELECT council_id, id FROM notice
        WHERE council_id = :council AND person_id = :me AND role = :role AND (:first OR id < :after)
          AND (NOT :unseenOnly OR seen_at IS NULL)
        ORDER BY id DESC LIMIT :most
        """;

    private static final String ONE = """
        SELECT council_id, id FROM notice
        WHERE council_id = :council AND id = :id AND person_id = :me AND role = :role
        """;

    private static final UUID NONE = new UUID(0, 0);

    private final Database database;
    private final GlassRepository glasses;
    private final Clock clock;

    NoticeRepository(Database database, GlassRepository glasses, Clock clock) {
        this.database = database;
        this.glasses = glasses;
        this.clock = clock;
    }

    /** Tells people, each at most once of the same thing. */
    void save(Collection<Notice> notices) {
        database.run(handle -> NOTICES.insert(handle, notices));
    }

    List<SeenNotice> list(Actor actor, boolean unseenOnly, @Nullable UUID after, int most) {
        return list(
                actor,
                MINE,
                query -> query.bind("unseenOnly", unseenOnly)
                        .bind("first", after == null)
                        .bind("after", after == null ? NONE : after)
                        .bind("most", most));
    }

    Optional<SeenNotice> find(Actor actor, UUID id) {
        return list(actor, ONE, query -> query.bind("id", id)).stream().findFirst();
    }

    int countUnseen(Actor actor) {
        return database.with(handle -> handle.createQuery("""
            SELECT COUNT(*) FROM notice
            WHERE council_id = :council AND person_id = :me AND role = :role AND seen_at IS NULL\
            """)
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("role", actor.role())
                .mapTo(Integer.class)
                .one());
    }

    /** The first time counts. */
    void see(Notice notice) {
        database.run(handle -> handle.createUpdate("""
            UPDATE notice SET seen_at = :now WHERE council_id = :council AND id = :id AND seen_at IS NULL\
            """)
                .bind("council", notice.councilId())
                .bind("id", notice.id())
                .bind("now", clock.instant())
                .execute());
    }

    private List<SeenNotice> list(Actor actor, String which, UnaryOperator<Query> chosen) {
        RowMapper<SeenNotice> seen = this::seen;
        return database.with(handle -> chosen
                .apply(handle.createQuery(LIST.formatted(which)))
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("role", actor.role())
                .bind("today", Clocks.today(clock))
                .map(seen)
                .stream()
                .sorted(Comparator.comparing((SeenNotice it) -> it.notice().id())
                        .reversed())
                .toList());
    }

    private SeenNotice seen(ResultSet row, StatementContext context) throws SQLException {
        var notice = NOTICES.mapper("n").map(row, context);
        return new SeenNotice(
                notice,
                row.getString("reference"),
                context.findColumnMapperFor(PersonId.class).orElseThrow().map(row, "who_id", context),
                row.getString("who"),
                Role.valueOf(row.getString("as_role")),
                notice.kind() == Notice.Kind.EMERGENCY ? glasses.opened(row, context) : null);
    }
}
