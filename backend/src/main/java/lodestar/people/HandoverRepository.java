package lodestar.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** Handings over, and the links that end and begin with them. Reasons are added and read, nothing else. */
@Singleton
public class HandoverRepository {

    private static final Columns<Handover> HANDOVERS = new Columns<>("handover", Handover.class);
    private static final Columns<SupportLink> LINKS = new Columns<>("support_link", SupportLink.class);

    private static final Columns<Worker> NAMES = new Columns<>("helper", Worker.class);

    private static final String TOLD = """
        SELECT %s, %s, %s, b.kind
        FROM handover o
        JOIN support_link e ON e.council_id = o.council_id AND e.id = o.ended_link_id
        JOIN helper f ON f.council_id = e.council_id AND f.id = e.helper_id
        JOIN support_link b ON b.council_id = o.council_id AND b.id = o.began_link_id
        JOIN helper t ON t.council_id = b.council_id AND t.id = b.helper_id
        WHERE o.council_id = :council AND o.young_person_id IN (<people>)
        ORDER BY o.id DESC
        """.formatted(HANDOVERS.of("o"), NAMES.of("f"), NAMES.of("t"));

    /** As a worker of the young person's whom the one who asks manages. */
    private static final String MANAGED = """
        SELECT %s FROM support_link l
        JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
        WHERE l.council_id = :council AND l.young_person_id = :person AND l.helper_id = :from
          AND h.manager_id = :me AND l.kind IN ('SOCIAL_WORKER', 'PERSONAL_ADVISER') AND %s
        ORDER BY l.began LIMIT 1
        """.formatted(LINKS.of("l"), SupportLink.NOW);

    private static final String WORKERS = """
        SELECT %s FROM helper h
        JOIN account a ON a.council_id = h.council_id AND a.person_id = h.id
        WHERE h.council_id = :council AND a.role = 'PRACTITIONER' AND a.ended_at IS NULL
          AND (h.name > :name OR h.name = :name AND h.id > :id)
        ORDER BY h.name, h.id LIMIT :most
        """.formatted(NAMES.of("h"));

    private static final String WAY_IN = """
        SELECT EXISTS (SELECT 1 FROM account a
                       WHERE a.council_id = :council AND a.person_id = :to AND a.role = 'PRACTITIONER'
                         AND a.ended_at IS NULL)\
        """;

    private static final String UNTIL_TODAY = """
        SELECT l.id FROM support_link l
        WHERE l.council_id = :councilId AND l.young_person_id = :youngPersonId AND l.helper_id = :helperId
          AND l.kind = :kind AND l.began = :began AND l.ended = :began\
        """;

    private final Database database;

    HandoverRepository(Database database) {
        this.database = database;
    }

    /** A worker who has a way in. */
    public record Worker(PersonId id, String name) {

        /** By the young person's own word for them, where it is the young person who asks. */
        Worker calledBy(Someone someone) {
            return new Worker(id, someone.calls(id, name));
        }

        /** Only the id. */
        @Override
        public String toString() {
            return "Worker " + id;
        }
    }

    /** A handing over with the names of both. */
    public record Told(Handover handover, Worker from, Worker to, SupportLink.Kind kind) {

        PersonId youngPersonId() {
            return handover.youngPersonId();
        }

        Told opened(Someone someone) {
            return new Told(handover.opened(someone.key()), from.calledBy(someone), to.calledBy(someone), kind);
        }
    }

    /** Those of each of these people, the newest first: one statement, however many people. */
    public Map<Someone, List<Told>> list(Actor actor, Collection<Someone> people) {
        var byId = people.stream().collect(toMap(Someone::youngPersonId, identity()));
        return database.with(handle -> handle
                .createQuery(TOLD)
                .bind("council", actor.council())
                .bindList("people", List.copyOf(byId.keySet()))
                .map((row, context) -> new Told(
                        HANDOVERS.mapper("o").map(row, context),
                        NAMES.mapper("f").map(row, context),
                        NAMES.mapper("t").map(row, context),
                        SupportLink.Kind.valueOf(row.getString("kind"))))
                .stream()
                .map(told -> Map.entry(Objects.requireNonNull(byId.get(told.youngPersonId())), told))
                .collect(groupingBy(
                        Map.Entry::getKey, mapping(each -> each.getValue().opened(each.getKey()), toList()))));
    }

    /** The link by which a worker supports the young person now, if the actor manages that worker. */
    public Optional<SupportLink> findManaged(Actor actor, PersonId youngPerson, PersonId from, LocalDate today) {
        return database.with(handle -> handle.createQuery(MANAGED)
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("person", youngPerson)
                .bind("from", from)
                .bind("today", today)
                .map(LINKS.mapper("l"))
                .findOne());
    }

    /** Whether somebody has a way in as a worker. */
    public boolean isWorker(Actor actor, PersonId to) {
        return database.with(handle -> handle.createQuery(WAY_IN)
                .bind("council", actor.council())
                .bind("to", to)
                .mapTo(Boolean.class)
                .one());
    }

    /** Everybody who has a way in as a worker, by name, after one of them. */
    public List<Worker> listWorkers(Actor actor, String name, PersonId after, int most) {
        return database.with(handle -> handle.createQuery(WORKERS)
                .bind("council", actor.council())
                .bind("name", name)
                .bind("id", after)
                .bind("most", most)
                .map(NAMES.mapper("h"))
                .list());
    }

    /** Ends a link that has not ended; false when somebody ended it first. */
    public boolean end(SupportLink link, LocalDate today) {
        return database.with(handle -> handle.createUpdate("""
            UPDATE support_link SET ended = :today
            WHERE council_id = :councilId AND id = :id AND (ended IS NULL OR ended > :today)\
            """)
                        .bindMethods(link)
                        .bind("today", today)
                        .execute())
                == 1;
    }

    /**
     * Begins a link, or goes on with the one that the same worker had until this very day, such as after a mistake;
     * none when that worker is there already.
     */
    public Optional<UUID> begin(SupportLink link) {
        return database.with(handle -> {
            var until = handle.createQuery(UNTIL_TODAY)
                    .bindMethods(link)
                    .mapTo(UUID.class)
                    .findOne();
            until.ifPresent(id ->
                    handle.createUpdate("""
                        UPDATE support_link SET ended = NULL WHERE council_id = :councilId AND id = :until\
                        """).bindMethods(link).bind("until", id).execute());
            return until.isPresent() || database.added(own -> LINKS.insert(own, List.of(link)))
                    ? Optional.of(until.orElse(link.id()))
                    : Optional.empty();
        });
    }

    public void save(Handover handover, Someone someone) {
        database.run(handle -> HANDOVERS.insert(handle, List.of(handover.sealed(someone.key()))));
    }
}
