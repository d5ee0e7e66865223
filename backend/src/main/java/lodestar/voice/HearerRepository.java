package lodestar.voice;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.access.Tie;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.SupportLink;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Who may hear which saying, by what way, and how much of it waits. It reads no words. */
@Singleton
class HearerRepository {

    private static final String HEARERS = """
        SELECT s.id AS saying_id, b.id AS helper_id
        FROM saying s
        JOIN helper b ON b.council_id = s.council_id AND b.id IN (<helpers>)
        WHERE s.council_id = :council AND s.id IN (<sayings>) AND %s
        """.formatted(Hearing.mayHear("b.id"));

    private static final String TOOK_OVER_FROM = """
        SELECT s.id AS saying_id, MIN(b.name) AS name
        FROM saying s
        JOIN share_person p ON p.council_id = s.council_id AND p.saying_id = s.id
          AND p.number = (SELECT MAX(g.number) FROM share g WHERE g.council_id = s.council_id AND g.saying_id = s.id)
        JOIN helper b ON b.council_id = p.council_id AND b.id = p.helper_id
        WHERE s.council_id = :council AND s.id IN (<sayings>) AND %s
        GROUP BY s.id
        """.formatted(Hearing.tookOver(":me"));

    private static final String COUNT = """
        SELECT s.young_person_id AS person_id, COUNT(*) AS many
        FROM saying s
        WHERE s.council_id = :council AND s.young_person_id IN (<people>) AND %s AND %s
        GROUP BY s.young_person_id
        """.formatted(Hearing.WAITING, Hearing.MAY_HEAR);

    /** The oldest first, read off the index of one young person. */
    private static final String UNHEARD = """
        SELECT s.id FROM saying s
        WHERE s.council_id = :council AND s.young_person_id = :me AND %s
        ORDER BY s.said_at, s.id LIMIT :most
        """.formatted(Hearing.UNHEARD);

    /**
     * From whom. A manager finds those around whom there is somebody of theirs; where there is nobody at all, nobody
     * has a tie. Whom it is about does not learn of it.
     */
    private static final String UNHEARD_PEOPLE = """
        SELECT y.id, y.reference, MIN(s.said_at) AS since
        FROM young_person y
        JOIN saying s ON s.council_id = y.council_id AND s.young_person_id = y.id
        WHERE y.council_id = :council AND y.id > :after
          AND (:manages AND COALESCE((SELECT TRUE FROM support_link l
                                      JOIN helper w ON w.council_id = l.council_id AND w.id = l.helper_id
                                      WHERE l.council_id = y.council_id AND l.young_person_id = y.id
                                        AND w.manager_id = :me AND %s LIMIT 1), FALSE)
               OR NOT :manages AND %s)
          AND (s.about_person_id IS NULL OR s.about_person_id <> :me) AND %s
        GROUP BY y.id, y.reference
        ORDER BY y.id LIMIT :most
        """.formatted(SupportLink.NOW, Hearing.NOBODY_AROUND, Hearing.UNHEARD);

    private final Database database;
    private final Clock clock;

    HearerRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** That one helper may hear one saying. */
    record Hearer(UUID saying, PersonId helper) {}

    /** Which of these helpers may hear which of these sayings: one statement. */
    Set<Hearer> list(CouncilId council, Collection<UUID> sayings, Collection<PersonId> helpers) {
        return database.with(handle -> bound(handle.createQuery(HEARERS), council)
                .bindList("sayings", List.copyOf(sayings))
                .bindList("helpers", List.copyOf(helpers))
                .map((row, context) -> new Hearer(
                        read(UUID.class, row, "saying_id", context), read(PersonId.class, row, "helper_id", context)))
                .stream()
                .collect(toSet()));
    }

    /** From whom these came to the actor, by name; none for those that were said to the actor. */
    Map<UUID, String> listTookOverFrom(Actor actor, Collection<UUID> sayings) {
        return database.with(handle -> bound(handle.createQuery(TOOK_OVER_FROM), actor.council())
                .bind("me", actor.person())
                .bindList("sayings", List.copyOf(sayings))
                .map((row, context) -> Map.entry(read(UUID.class, row, "saying_id", context), row.getString("name")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How much waits for the actor from each of these people: one statement, however many people. */
    Map<PersonId, Integer> countWaiting(Actor actor, Collection<PersonId> people) {
        return database.with(handle -> bound(handle.createQuery(COUNT), actor.council())
                .bind("me", actor.person())
                .bindList("people", List.copyOf(people))
                .map((row, context) -> Map.entry(read(PersonId.class, row, "person_id", context), row.getInt("many")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What the actor said, waits, and can be heard by nobody they named nor by anybody who took over. */
    List<UUID> listUnheard(Actor actor, int most) {
        return database.with(handle -> bound(handle.createQuery(UNHEARD), actor.council())
                .bind("me", actor.person())
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    /** From whom something waits that nobody is there to hear: of those a manager is tied to, or of whom nobody is. */
    List<Unheard> listUnheardPeople(Actor actor, UUID after, int most) {
        return database.with(handle -> bound(handle.createQuery(UNHEARD_PEOPLE), actor.council())
                .bind("me", actor.person())
                .bind("manages", actor.role() == Role.MANAGER)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new Unheard(
                        read(PersonId.class, row, "id", context),
                        row.getString("reference"),
                        read(Instant.class, row, "since", context),
                        Set.of(actor.role() == Role.MANAGER ? Tie.MANAGES : Tie.COUNCIL)))
                .list());
    }

    private Query bound(Query query, CouncilId council) {
        return query.bind("council", council).bind("today", Clocks.today(clock));
    }

    private static <T> T read(Class<T> type, java.sql.ResultSet row, String column, StatementContext context)
            throws java.sql.SQLException {
        return context.findColumnMapperFor(type).orElseThrow().map(row, column, context);
    }
}
