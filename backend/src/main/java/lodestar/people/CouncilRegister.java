package lodestar.people;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.Query;

/**
 * Who a council says is in its care, by its own references: read as a whole and brought up to date as a whole.
 *
 * <p>For whoever brings a council's return in. It asks no {@code Guard} and gives nobody's words away.
 */
@Singleton
public class CouncilRegister {

    private static final int REFERENCES_A_QUESTION = 1_000;

    private final Database database;
    private final PeopleRepository people;

    CouncilRegister(Database database, PeopleRepository people) {
        this.database = database;
        this.people = people;
    }

    /** One young person as the council knows them. */
    public record Entry(PersonId id, String reference, LocalDate dateOfBirth) {

        /** Only the id. */
        @Override
        public String toString() {
            return "Entry " + id;
        }
    }

    /** Sets a council up; once is enough. */
    public void save(Council council) {
        database.with(handle -> handle.createUpdate("""
            INSERT IGNORE INTO council (council_id, name, made_at) VALUES (:councilId, :name, :madeAt)\
            """).bindMethods(council).execute());
    }

    public Optional<String> findName(CouncilId council) {
        return database.with(handle -> handle.createQuery("SELECT name FROM council WHERE council_id = :council")
                .bind("council", council)
                .mapTo(String.class)
                .findOne());
    }

    /** The councils of this installation. */
    public List<CouncilId> listCouncils() {
        return database.with(handle -> handle.createQuery("SELECT council_id FROM council ORDER BY council_id")
                .mapTo(CouncilId.class)
                .list());
    }

    public List<Entry> list(CouncilId council) {
        return database.with(handle -> entries(handle.createQuery("""
            SELECT id, reference, date_of_birth FROM young_person WHERE council_id = :council\
            """).bind("council", council)));
    }

    /** As {@link #list}, and nobody else brings this council's return in until the transaction ends. */
    public List<Entry> listAndHold(CouncilId council) {
        return database.with(handle -> entries(handle.createQuery("""
            SELECT id, reference, date_of_birth FROM young_person WHERE council_id = :council FOR UPDATE\
            """).bind("council", council)));
    }

    /**
     * Those with one of these references in any other council, without saying which. This asks across councils on
     * purpose: nobody may be in two, and both may not come in at the same moment.
     */
    public List<Entry> listElsewhere(CouncilId council, List<String> references) {
        return IntStream.iterate(0, from -> from < references.size(), from -> from + REFERENCES_A_QUESTION)
                .mapToObj(from -> references.subList(from, Math.min(from + REFERENCES_A_QUESTION, references.size())))
                .flatMap(some -> elsewhere(council, some).stream())
                .toList();
    }

    private List<Entry> elsewhere(CouncilId council, List<String> references) {
        return database.with(handle ->
                entries(handle.createQuery("""
                    SELECT y.id, y.reference, y.date_of_birth
                    FROM council c JOIN young_person y ON y.council_id = c.council_id
                    WHERE c.council_id <> :council AND y.reference IN (<references>) LOCK IN SHARE MODE\
                    """).bind("council", council).bindList("references", references)));
    }

    /** Adds young people, each with a key of their own. */
    public void add(Collection<YoungPerson> newcomers, Instant now) {
        if (!newcomers.isEmpty()) {
            people.save(newcomers, now);
        }
    }

    /** Puts dates of birth right. */
    public void correct(CouncilId council, Collection<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        database.with(handle -> {
            var batch = handle.prepareBatch("""
                UPDATE young_person SET date_of_birth = :dateOfBirth WHERE council_id = :council AND id = :id\
                """);
            entries.forEach(
                    entry -> batch.bindMethods(entry).bind("council", council).add());
            return batch.execute();
        });
    }

    /** Brings the ends of links, and why they began, up to date. */
    public void change(Collection<SupportLink> links) {
        if (links.isEmpty()) {
            return;
        }
        database.with(handle -> {
            var batch = handle.prepareBatch("""
                UPDATE support_link SET ended = :ended, why = :why WHERE council_id = :councilId AND id = :id\
                """);
            links.forEach(link -> batch.bindMethods(link).add());
            return batch.execute();
        });
    }

    private static List<Entry> entries(Query query) {
        return query.map((row, context) -> new Entry(
                        new PersonId(context.findColumnMapperFor(UUID.class)
                                .orElseThrow()
                                .map(row, "id", context)),
                        row.getString("reference"),
                        row.getObject("date_of_birth", LocalDate.class)))
                .list();
    }
}
