package lodestar.people;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import lodestar.vault.DataKey;
import lodestar.vault.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Young people, each found together with what the asking actor is to them and the key to their words. */
@Singleton
public class PeopleRepository {

    private static final Columns<YoungPerson> PEOPLE = new Columns<>("young_person", YoungPerson.class);

    /** A link that gives access today: begun, and not ended. */
    private static final String NOW = "l.began <= :today AND (l.ended IS NULL OR l.ended > :today)";

    private static final String LINKED = """
            EXISTS (SELECT 1 FROM support_link l
                    WHERE l.council_id = y.council_id AND l.young_person_id = y.id AND l.helper_id = :me
                      AND l.kind %s AND """ + " " + NOW + ")";

    private static final String FOUND = "SELECT " + PEOPLE.of("y") + ", k.wrapped, y.id = :me AS is_self, "
            + LINKED.formatted("IN ('SOCIAL_WORKER', 'PERSONAL_ADVISER')") + " AS supports, "
            + LINKED.formatted("= 'CARER'") + " AS cares_for, " + """
            EXISTS (SELECT 1 FROM support_link l
                    JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id AND h.manager_id = :me
                    WHERE l.council_id = y.council_id AND l.young_person_id = y.id
                      AND """ + " " + NOW + """
            ) AS manages
            FROM young_person y
            JOIN data_key k ON k.council_id = y.council_id AND k.young_person_id = y.id
            WHERE y.council_id = :council AND\s""";

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Database database;
    private final Vault vault;

    PeopleRepository(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    public Optional<Someone> find(Actor actor, PersonId id, LocalDate today) {
        return database.with(handle -> handle.createQuery(FOUND + "y.id = :id")
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("today", today)
                .bind("id", id)
                .map(someone())
                .findOne());
    }

    /** Everybody whom the actor, or a worker the actor manages, supports on that day. */
    List<Someone> listSupported(Actor actor, LocalDate today) {
        return database.with(handle -> handle.createQuery(FOUND + """
                        y.id IN (SELECT l.young_person_id FROM support_link l
                                 WHERE l.council_id = :council AND """ + " " + NOW + """

                                   AND l.helper_id IN (SELECT h.id FROM helper h WHERE h.council_id = :council
                                                       AND (h.id = :me OR h.manager_id = :me)))""")
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("today", today)
                .map(someone())
                .list());
    }

    List<Supporter> listSupporters(YoungPerson person, LocalDate today, int most) {
        return database.with(handle -> handle.createQuery("""
                        SELECT h.name, l.kind, MIN(l.began) AS since
                        FROM support_link l JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
                        WHERE l.council_id = :council AND l.young_person_id = :id AND """ + " " + NOW + """

                        GROUP BY h.id, h.name, l.kind
                        UNION ALL
                        SELECT m.name, 'MANAGER', MIN(l.began)
                        FROM support_link l
                        JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
                        JOIN helper m ON m.council_id = h.council_id AND m.id = h.manager_id
                        WHERE l.council_id = :council AND l.young_person_id = :id AND """ + " " + NOW + """

                        GROUP BY m.id, m.name
                        ORDER BY 3, 1 LIMIT :most""")
                .bind("council", person.councilId())
                .bind("id", person.id())
                .bind("today", today)
                .bind("most", most)
                .map((row, context) -> new Supporter(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class)))
                .list());
    }

    /** Adds young people, each with a key of their own. */
    public void save(Collection<YoungPerson> people, Instant now) {
        database.run(handle -> {
            var rows = new ArrayList<YoungPerson>();
            var keys = handle.prepareBatch("""
                    INSERT INTO data_key (council_id, young_person_id, wrapped, made_at)
                    VALUES (:councilId, :id, :wrapped, :now)""");
            for (var person : people) {
                var wrapped = vault.newKey(person.councilId(), person.id());
                var key = vault.open(wrapped, person.councilId(), person.id());
                rows.add(person.sealed(key));
                keys.bindMethods(person).bind("wrapped", wrapped).bind("now", now).add();
            }
            PEOPLE.insert(handle, rows);
            keys.execute();
        });
    }

    /** False when somebody changed it first. */
    boolean rename(YoungPerson renamed, DataKey key) {
        return database.with(handle -> handle.createUpdate("""
                        UPDATE young_person SET name = :name, name_is_own = :nameIsOwn, version = :version
                        WHERE council_id = :councilId AND id = :id AND version = :version - 1""")
                .bindMethods(renamed.sealed(key))
                .execute()) == 1;
    }

    /** The names the council gives those who have not said one. */
    public void callThem(Collection<Someone> named) {
        database.with(handle -> {
            var batch = handle.prepareBatch("""
                    UPDATE young_person SET name = :name
                    WHERE council_id = :councilId AND id = :id AND name_is_own = FALSE""");
            named.forEach(someone ->
                    batch.bindMethods(someone.person().sealed(someone.key())).add());
            return batch.execute();
        });
    }

    public void save(Council council) {
        database.with(handle -> handle.createUpdate("""
                        INSERT IGNORE INTO council (council_id, name, made_at) VALUES (:councilId, :name, :madeAt)""")
                .bindMethods(council)
                .execute());
    }

    public Optional<String> findCouncilName(CouncilId council) {
        return database.with((Handle handle) -> handle.createQuery("SELECT name FROM council WHERE council_id = :council")
                .bind("council", council)
                .mapTo(String.class)
                .findOne());
    }

    /** Everybody in the council, as nobody in particular: for bringing files in, where there is no actor. */
    public List<Someone> list(CouncilId council) {
        return database.with(handle -> handle.createQuery(FOUND + "TRUE")
                .bind("council", council)
                .bind("me", NOBODY)
                .bind("today", LocalDate.EPOCH)
                .map(someone())
                .list());
    }

    private RowMapper<Someone> someone() {
        return Rows.with(PEOPLE.mapper("y"), (sealed, row) -> {
            var key = vault.open(row.getBytes("wrapped"), sealed.councilId(), sealed.id());
            return new Someone(sealed.opened(key), Ties.read(row), key);
        });
    }
}
