package lodestar.people;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import lodestar.vault.DataKey;
import lodestar.vault.Vault;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Young people, each found together with what the asking actor is to them and the key to their words. */
@Singleton
public class PeopleRepository {

    private static final Columns<YoungPerson> PEOPLE = new Columns<>("young_person", YoungPerson.class);

    /**
     * A young person, the key to their words, and what somebody is to them on a day; at this very moment, where they
     * opened the record in an emergency.
     */
    private static final String FOUND =
            """
            SELECT %s, k.wrapped, y.id = :me AS is_self,
              EXISTS (SELECT 1 FROM support_link l
                      WHERE l.council_id = y.council_id AND l.young_person_id = y.id AND l.helper_id = :me
                        AND l.kind IN ('SOCIAL_WORKER', 'PERSONAL_ADVISER') AND %s) AS supports,
              EXISTS (SELECT 1 FROM support_link l
                      WHERE l.council_id = y.council_id AND l.young_person_id = y.id AND l.helper_id = :me
                        AND l.kind = 'CARER' AND %s) AS cares_for,
              EXISTS (SELECT 1 FROM support_link l
                      JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id AND h.manager_id = :me
                      WHERE l.council_id = y.council_id AND l.young_person_id = y.id AND %s) AS manages,
              EXISTS (SELECT 1 FROM glass g
                      WHERE g.council_id = y.council_id AND g.account_id = :account AND g.young_person_id = y.id
                        AND g.ends_at > :now AND g.ended_at IS NULL) AS break_glass,
              %s
            FROM young_person y
            JOIN data_key k ON k.council_id = y.council_id AND k.young_person_id = y.id AND k.destroyed_at IS NULL
            WHERE y.council_id = :council
            """.formatted(PEOPLE.of("y"), SupportLink.NOW, SupportLink.NOW, SupportLink.NOW, HelperWords.OWN);

    private static final String ONE = FOUND + " AND y.id = :id";

    private static final String BY_REFERENCE = FOUND + " AND y.reference = :reference";

    private static final String SUPPORTED = """
        %s AND y.id IN (SELECT l.young_person_id FROM support_link l
                        WHERE l.council_id = :council AND %s
                          AND l.helper_id IN (SELECT h.id FROM helper h WHERE h.council_id = :council
                                              AND (h.id = :me OR h.manager_id = :me)))
        """.formatted(FOUND, SupportLink.NOW);

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Database database;
    private final Vault vault;
    private final Clock clock;

    PeopleRepository(Database database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    public Optional<Someone> find(Actor actor, PersonId id, LocalDate today) {
        return database.with(handle -> as(actor, handle.createQuery(ONE))
                .bind("today", today)
                .bind("id", id)
                .map(someone())
                .findOne());
    }

    /** By exactly the council's own reference. One that the council could not have given finds nobody. */
    public Optional<Someone> findByReference(Actor actor, String reference, LocalDate today) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(reference)
                ? database.with(handle -> as(actor, handle.createQuery(BY_REFERENCE))
                        .bind("today", today)
                        .bind("reference", reference)
                        .map(someone())
                        .findOne())
                : Optional.empty();
    }

    /** Everybody whom the actor, or a worker the actor manages, supports on that day. */
    List<Someone> listSupported(Actor actor, LocalDate today) {
        return database.with(handle -> as(actor, handle.createQuery(SUPPORTED))
                .bind("today", today)
                .map(someone())
                .list());
    }

    /** Adds young people, each with a key of their own. */
    public void save(Collection<YoungPerson> people, Instant now) {
        database.run(handle -> {
            var rows = new ArrayList<YoungPerson>();
            var keys = handle.prepareBatch("""
                INSERT INTO data_key (council_id, young_person_id, wrapped, made_at)
                VALUES (:councilId, :id, :wrapped, :now)\
                """);
            for (var person : people) {
                var wrapped = vault.newKey(person.councilId(), person.id());
                var key = vault.open(wrapped, person.councilId(), person.id());
                rows.add(person.sealed(key));
                keys.bindMethods(person)
                        .bind("wrapped", wrapped)
                        .bind("now", now)
                        .add();
            }
            PEOPLE.insert(handle, rows);
            keys.execute();
        });
    }

    /** False when somebody changed it first. */
    boolean rename(YoungPerson renamed, DataKey key) {
        return database.with(handle -> handle.createUpdate("""
            UPDATE young_person SET name = :name, name_is_own = :nameIsOwn, version = :version
            WHERE council_id = :councilId AND id = :id AND version = :version - 1\
            """)
                        .bindMethods(renamed.sealed(key))
                        .execute())
                == 1;
    }

    /** The names the council gives those who have not said one. */
    public void callThem(Collection<Someone> named) {
        database.with(handle -> {
            var batch = handle.prepareBatch("""
                UPDATE young_person SET name = :name
                WHERE council_id = :councilId AND id = :id AND name_is_own = FALSE\
                """);
            named.forEach(someone ->
                    batch.bindMethods(someone.person().sealed(someone.key())).add());
            return batch.execute();
        });
    }

    /** Everybody in the council, as nobody in particular: for bringing files in, where there is no actor. */
    public List<Someone> list(CouncilId council) {
        return database.with(handle -> as(council, NOBODY, NOBODY.value(), handle.createQuery(FOUND))
                .bind("today", LocalDate.EPOCH)
                .map(someone())
                .filter(someone -> !someone.isSpoilt())
                .list());
    }

    private Query as(Actor actor, Query query) {
        return as(actor.council(), actor.person(), actor.accountId(), query);
    }

    private Query as(CouncilId council, PersonId me, UUID account, Query query) {
        return query.bind("council", council)
                .bind("me", me)
                .bind("account", account)
                .bind("now", clock.instant());
    }

    private RowMapper<Someone> someone() {
        return Rows.with(PEOPLE.mapper("y"), (person, row) -> opened(person, row));
    }

    /** One whose key or name does not open is there still, and nobody else is any the worse for it. */
    private Someone opened(YoungPerson person, ResultSet row) throws SQLException {
        var ties = Ties.read(row);
        var key = vault.open(row.getBytes("wrapped"), person.councilId(), person.id());
        try {
            return new Someone(person.opened(key), ties, key, HelperWords.read(row.getString("helper_words")));
        } catch (DomainError.Refused nameDoesNotOpen) {
            return new Someone(person.withoutName(), ties, key.spoilt());
        }
    }
}
