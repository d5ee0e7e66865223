package lodestar.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.generic.GenericType;

/** Helpers, and the dated links from them to young people. A link is never removed: it ends. */
@Singleton
public class HelperRepository {

    private static final Columns<Helper> HELPERS = new Columns<>("helper", Helper.class);
    private static final Columns<SupportLink> LINKS = new Columns<>("support_link", SupportLink.class);

    private static final String SUPPORTERS = """
        SELECT h.id, h.name, l.kind, MIN(l.began) AS since
        FROM support_link l
        JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
        WHERE l.council_id = :council AND l.young_person_id = :id AND %s
        GROUP BY h.id, h.name, l.kind
        UNION ALL
        SELECT m.id, m.name, 'MANAGER', MIN(l.began)
        FROM support_link l
        JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
        JOIN helper m ON m.council_id = h.council_id AND m.id = h.manager_id
        WHERE l.council_id = :council AND l.young_person_id = :id AND %s
        GROUP BY m.id, m.name
        ORDER BY 4, 2 LIMIT :most
        """.formatted(SupportLink.NOW, SupportLink.NOW);

    private static final Columns<SupportSpell> SPELLS = new Columns<>("support_spell", SupportSpell.class);

    private static final String ALL_SUPPORT = """
        SELECT l.helper_id AS s_helper_id, h.name AS s_helper_name, h.manager_id AS s_manager_id, l.kind AS s_kind,
          l.began AS s_began, l.ended AS s_ended
        FROM support_link l
        JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
        WHERE l.council_id = :council AND l.young_person_id = :id
        """;

    private static final String MANAGERS = """
        SELECT h.manager_id
        FROM support_link l
        JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
        WHERE l.council_id = :council AND l.young_person_id = :id AND h.manager_id IS NOT NULL AND %s
        UNION
        SELECT h.manager_id FROM helper h
        WHERE h.council_id = :council AND h.id = :worker AND h.manager_id IS NOT NULL
        """.formatted(SupportLink.NOW);

    private final Database database;

    HelperRepository(Database database) {
        this.database = database;
    }

    public void save(Helper helper) {
        saveAll(List.of(helper));
    }

    public void saveAll(Collection<Helper> helpers) {
        add(HELPERS, helpers);
    }

    public void saveLinks(Collection<SupportLink> links) {
        add(LINKS, links);
    }

    /** Who supports a young person on a day, and who manages those who do. */
    List<Supporter> listSupporters(
            Someone someone,
            LocalDate today,
            int most,
            Predicate<Supporter.Kind> seesStar,
            Predicate<Supporter.Kind> mayHear) {
        return database.with(handle -> handle.createQuery(SUPPORTERS)
                .bind("council", someone.person().councilId())
                .bind("id", someone.youngPersonId())
                .bind("today", today)
                .bind("most", most)
                .map((row, context) -> {
                    var kind = Supporter.Kind.valueOf(row.getString("kind"));
                    var id = context.findColumnMapperFor(PersonId.class)
                            .orElseThrow()
                            .map(row, "id", context);
                    return new Supporter(
                            id,
                            someone.calls(id, row.getString("name")),
                            kind,
                            seesStar.test(kind),
                            mayHear.test(kind),
                            row.getObject("since", LocalDate.class));
                })
                .list());
    }

    /** Everybody who supports a young person or did so, the latest last. */
    public List<SupportSpell> listAllSupport(YoungPerson person) {
        return database.with(handle -> handle
                .createQuery(ALL_SUPPORT)
                .bind("council", person.councilId())
                .bind("id", person.id())
                .map(SPELLS.mapper("s"))
                .stream()
                .sorted(Comparator.comparing(SupportSpell::began))
                .toList());
    }

    /** Who manages the workers of a young person on a day, and who manages one worker. */
    public List<PersonId> listManagers(CouncilId council, PersonId youngPerson, PersonId worker, LocalDate today) {
        return database.with(handle -> handle.createQuery(MANAGERS)
                .bind("council", council)
                .bind("id", youngPerson)
                .bind("worker", worker)
                .bind("today", today)
                .mapTo(PersonId.class)
                .list());
    }

    public Optional<Helper> find(CouncilId council, PersonId id) {
        return database.with(handle -> handle.createQuery(
                        "SELECT " + HELPERS.of("h") + " FROM helper h WHERE h.council_id = :council AND h.id = :id")
                .bind("council", council)
                .bind("id", id)
                .map(HELPERS.mapper("h"))
                .findOne());
    }

    /** The names of those who are helpers: one statement, however many. */
    public Map<PersonId, String> findNames(CouncilId council, Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.with(handle -> handle.createQuery(
                        "SELECT h.id, h.name FROM helper h WHERE h.council_id = :council AND h.id IN (<helpers>)")
                .bind("council", council)
                .bindList("helpers", List.copyOf(ids))
                .setMapKeyColumn("id")
                .setMapValueColumn("name")
                .collectInto(new GenericType<Map<PersonId, String>>() {}));
    }

    /** A social worker by their number in the council's return. */
    public Optional<Helper> findByReference(CouncilId council, String reference) {
        return database.with(handle -> handle.createQuery("SELECT " + HELPERS.of("h")
                        + " FROM helper h WHERE h.council_id = :council AND h.reference = :reference")
                .bind("council", council)
                .bind("reference", reference)
                .map(HELPERS.mapper("h"))
                .findOne());
    }

    public List<Helper> list(CouncilId council) {
        return database.with(handle -> handle.createQuery(
                        "SELECT " + HELPERS.of("h") + " FROM helper h WHERE h.council_id = :council")
                .bind("council", council)
                .map(HELPERS.mapper("h"))
                .list());
    }

    public List<SupportLink> listLinks(CouncilId council) {
        return database.with(handle -> handle.createQuery(
                        "SELECT " + LINKS.of("l") + " FROM support_link l WHERE l.council_id = :council")
                .bind("council", council)
                .map(LINKS.mapper("l"))
                .list());
    }

    /** Gives a helper a name and somebody who manages them. */
    public void change(Helper helper) {
        database.with(handle -> handle.createUpdate("""
            UPDATE helper SET name = :name, manager_id = :managerId
            WHERE council_id = :councilId AND id = :id\
            """).bindMethods(helper).execute());
    }

    /** Ends a link; from that day on it gives no access. */
    public void end(SupportLink link, LocalDate day) {
        database.with(handle ->
                handle.createUpdate("""
                    UPDATE support_link SET ended = :day WHERE council_id = :councilId AND id = :id\
                    """).bindMethods(link).bind("day", day).execute());
    }

    private <R extends Record> void add(Columns<R> table, Collection<R> rows) {
        database.run(handle -> table.insert(handle, rows));
    }
}
