package lodestar.records;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Database;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * The audit with the names of helpers, the newest line first; read off an index whatever its length. A line keeps the
 * id that somebody asked for; it is shown when it is a young person's of this council, and no other council's ever is.
 */
@Singleton
class AuditEntryRepository {

    private static final String ENTRIES = """
        SELECT l.number, l.at, l.role, l.action, y.id AS young_person_id, l.allowed, l.why, h.name AS who
        FROM audit_line l
        LEFT JOIN account a ON a.council_id = l.council_id AND a.id = l.account_id
        LEFT JOIN helper h ON h.council_id = a.council_id AND h.id = a.person_id
        LEFT JOIN young_person y ON y.council_id = l.council_id AND y.id = l.young_person_id
        WHERE l.council_id = :council AND %s LIMIT :most
        """;

    private static final String OF_EVERYBODY = ENTRIES.formatted("l.number < :number ORDER BY l.number DESC");

    private static final String ABOUT_ONE =
            ENTRIES.formatted("l.young_person_id = :person AND (l.at < :at OR (l.at = :at AND l.number < :number))"
                    + " ORDER BY l.at DESC, l.number DESC");

    private static final RowMapper<AuditEntry> ENTRY = (row, context) -> new AuditEntry(
            row.getLong("number"),
            context.findColumnMapperFor(Instant.class).orElseThrow().map(row, "at", context),
            row.getString("role"),
            row.getString("action"),
            person(context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "young_person_id", context)),
            row.getBoolean("allowed"),
            row.getString("why"),
            row.getString("who"));

    private final Database database;

    AuditEntryRepository(Database database) {
        this.database = database;
    }

    /** The lines before a number. */
    List<AuditEntry> list(CouncilId council, long before, int most) {
        return database.with(handle -> handle.createQuery(OF_EVERYBODY)
                .bind("council", council)
                .bind("number", before)
                .bind("most", most)
                .map(ENTRY)
                .list());
    }

    /** The lines about one young person before a moment, or at it and before a number. */
    List<AuditEntry> listAbout(CouncilId council, PersonId person, Instant at, long before, int most) {
        return database.with(handle -> handle.createQuery(ABOUT_ONE)
                .bind("council", council)
                .bind("person", person)
                .bind("at", at)
                .bind("number", before)
                .bind("most", most)
                .map(ENTRY)
                .list());
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
