package lodestar.news;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.mapper.RowMapper;

/** What young people are told. Rows are added; only that it was seen is ever filled in. */
@Singleton
class NewsRepository {

    private static final Columns<News> NEWS = new Columns<>("news", News.class);
    private static final Columns<Telling> TELLINGS = new Columns<>("telling", Telling.class);

    private static final String UNSEEN = """
        SELECT %s, h.kind, w.id AS who_id, w.name AS who
        FROM news n
        JOIN happened h ON h.council_id = n.council_id AND h.saying_id = n.saying_id AND h.number = n.number
        JOIN helper w ON w.council_id = h.council_id AND w.id = h.by_id
        WHERE n.council_id = :council AND n.young_person_id = :me AND n.seen_at IS NULL AND n.tell_at <= :now
        ORDER BY n.tell_at DESC LIMIT :most
        """.formatted(NEWS.of("n"));

    private final Database database;
    private final Clock clock;

    NewsRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void save(List<News> news) {
        database.run(handle -> NEWS.insert(handle, news));
    }

    /** Takes a time to tell; false when what happened earlier has taken it. */
    boolean take(Telling telling) {
        return database.added(handle -> TELLINGS.insert(handle, List.of(telling)));
    }

    /** What the actor is told now, the newest first. */
    List<News.Item> listUnseen(Someone me, int most) {
        return database.with(handle -> handle
                .createQuery(UNSEEN)
                .bind("council", me.person().councilId())
                .bind("me", me.youngPersonId())
                .bind("now", clock.instant())
                .bind("most", most)
                .map(item(me))
                .stream()
                .sorted(Comparator.comparing((News.Item it) -> it.news().happenedAt())
                        .thenComparing(it -> it.news().number())
                        .reversed())
                .toList());
    }

    private static RowMapper<News.Item> item(Someone me) {
        return (row, context) -> new News.Item(
                NEWS.mapper("n").map(row, context),
                row.getString("kind"),
                me.calls(
                        context.findColumnMapperFor(PersonId.class)
                                .orElseThrow()
                                .map(row, "who_id", context),
                        row.getString("who")));
    }

    /** Whether there is anything that they are told and have not had before them. */
    boolean isAnythingNew(CouncilId council, PersonId youngPerson) {
        return database.with(handle -> handle.createQuery("""
            SELECT 1 FROM news n
            WHERE n.council_id = :council AND n.young_person_id = :person AND n.seen_at IS NULL AND n.tell_at <= :now
            LIMIT 1\
            """)
                .bind("council", council)
                .bind("person", youngPerson)
                .bind("now", clock.instant())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** The actor has had one of their sayings before them, up to what happened then. */
    void see(Actor actor, UUID saying, Instant upTo) {
        database.run(handle -> handle.createUpdate("""
            UPDATE news SET seen_at = :now
            WHERE council_id = :council AND saying_id = :saying AND young_person_id = :me
              AND happened_at <= :upTo AND seen_at IS NULL\
            """)
                .bind("now", clock.instant())
                .bind("council", actor.council())
                .bind("saying", saying)
                .bind("me", actor.person())
                .bind("upTo", upTo)
                .execute());
    }

    How how(CouncilId council, PersonId youngPerson) {
        return database.with(handle -> handle.createQuery("""
            SELECT how FROM told_how WHERE council_id = :council AND young_person_id = :person\
            """)
                .bind("council", council)
                .bind("person", youngPerson)
                .mapTo(How.class)
                .findOne()
                .orElse(How.ONCE_A_DAY));
    }

    void choose(Actor actor, How how) {
        database.run(handle -> handle.createUpdate("""
            INSERT INTO told_how (council_id, young_person_id, how) VALUES (:council, :me, :how)
            ON DUPLICATE KEY UPDATE how = :how\
            """)
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("how", how)
                .execute());
    }
}
