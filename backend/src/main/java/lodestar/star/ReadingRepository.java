package lodestar.star;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.Moment;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFrom;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.generic.GenericType;

/** Readings with their ratings. They are added and read, nothing else: there is no update and no delete. */
@Singleton
public class ReadingRepository {

    static final Columns<Reading> READINGS = new Columns<>("reading", Reading.class);
    /** Whatever shows readings to helpers holds to it: for them it is as if the reading had never been. */
    private static final String NOT_HIDDEN = HiddenFrom.not("r", ":me");

    static final Columns<Rating> RATINGS = new Columns<>("rating", Rating.class);

    /**
     * Readings and ratings in one statement; a worker's reading with the worker's name. Which readings is told by their
     * ids alone, and the order is put right here: a sealed text in a temporary table would go to disk, and a prepared
     * statement that does so many times over has brought MariaDB 11.4.5 down.
     */
    private static final String GIVEN = """
        SELECT %s, %s, h.name AS helper_name
        FROM (%%s) n
        JOIN reading r ON r.council_id = n.council_id AND r.id = n.id
        JOIN rating g ON g.council_id = r.council_id AND g.reading_id = r.id
        LEFT JOIN helper h ON h.council_id = r.council_id AND h.id = r.rater_id
        """.formatted(READINGS.of("r"), RATINGS.of("g"));

    /** The newest readings of one rater about one young person, read off the index whatever the history. */
    private static final String NEWEST = """
        (SELECT r.council_id, r.id FROM reading r
         WHERE r.council_id = :council AND r.young_person_id = :%s AND r.rater = '%s' AND %s
         ORDER BY r.given_at DESC, r.id DESC LIMIT %d)
        """;

    private static final String OLDER = """
        SELECT r.council_id, r.id FROM reading r
        WHERE r.council_id = :council AND r.young_person_id = :person AND r.rater = 'YOUNG_PERSON'
          AND (r.given_at < :at OR (r.given_at = :at AND r.id < :id)) AND %s
        ORDER BY r.given_at DESC, r.id DESC LIMIT :most
        """.formatted(NOT_HIDDEN);

    private static final String ONE = """
        SELECT r.council_id, r.id FROM reading r
        WHERE r.council_id = :council AND r.id = :id AND r.young_person_id = :person AND %s
        """.formatted(NOT_HIDDEN);

    private static final String OWN = ONE + " AND r.rater = 'YOUNG_PERSON'";

    private static final String SOME_OWN = """
        SELECT r.council_id, r.id FROM reading r
        WHERE r.council_id = :council AND r.id IN (<ids>) AND r.young_person_id = :person AND r.rater = 'YOUNG_PERSON'
          AND %s
        """.formatted(NOT_HIDDEN);

    /** Read off the index person by person, so that it costs the same whatever the history. */
    private static final String LAST_GIVEN = """
        SELECT y.id, (SELECT r.given_at FROM reading r
                      WHERE r.council_id = y.council_id AND r.young_person_id = y.id AND r.rater = 'YOUNG_PERSON'
                        AND %s
                      ORDER BY r.given_at DESC, r.id DESC LIMIT 1) AS last
        FROM young_person y
        WHERE y.council_id = :council AND y.id IN (<people>)
        """.formatted(NOT_HIDDEN);

    private final Database database;

    ReadingRepository(Database database) {
        this.database = database;
    }

    /** Keeps a reading with the time it was given at. */
    public void save(Reading reading, List<Rating> ratings, Someone about) {
        database.run(handle -> {
            READINGS.insert(handle, List.of(reading.sealed(about.key())));
            RATINGS.insert(
                    handle,
                    ratings.stream().map(rating -> rating.sealed(about.key())).toList());
        });
    }

    /**
     * For each, their own newest readings and the newest view of a worker: one statement, however many people.
     *
     * @param me who asks: what is hidden from them is not there
     */
    Map<Someone, Star> findStars(Collection<Someone> people, int newest, PersonId me) {
        if (people.isEmpty()) {
            return Map.of();
        }
        if (newest == 0) {
            return GivenRows.stars(people, List.of());
        }
        var parts = new ArrayList<String>();
        for (int at = 0; at < people.size(); at++) {
            parts.add(NEWEST.formatted("p" + at, Rater.YOUNG_PERSON, NOT_HIDDEN, newest));
            parts.add(NEWEST.formatted("p" + at, Rater.PRACTITIONER, NOT_HIDDEN, 1));
        }
        var rows = database.with(handle -> {
            var query = handle.createQuery(GIVEN.formatted(String.join(" UNION ALL ", parts)))
                    .bind("me", me);
            int at = 0;
            for (var someone : people) {
                query.bind("council", someone.person().councilId())
                        .bind("p" + at++, someone.person().id());
            }
            return GivenRows.read(query);
        });
        return GivenRows.stars(people, rows);
    }

    /** The young person's own readings before the one at the position. */
    List<Given> listOlder(Someone someone, Moment before, int most, PersonId me) {
        var rows = database.with(handle -> GivenRows.read(handle.createQuery(GIVEN.formatted(OLDER))
                .bind("council", someone.person().councilId())
                .bind("person", someone.person().id())
                .bind("at", before.at())
                .bind("id", before.id())
                .bind("most", most)
                .bind("me", me)));
        return GivenRows.given(rows, someone);
    }

    /** A reading about somebody, whoever gave it. */
    Optional<Given> find(Someone someone, UUID id, PersonId me) {
        return find(ONE, someone, id, me);
    }

    /** A reading that the young person gave themselves. */
    Optional<Given> findOwn(Someone someone, UUID id, PersonId me) {
        return find(OWN, someone, id, me);
    }

    /** Those of these that the young person gave themselves: one statement, however many. */
    List<Given> listOwn(Someone someone, List<UUID> ids, PersonId me) {
        var rows = database.with(handle -> GivenRows.read(handle.createQuery(GIVEN.formatted(SOME_OWN))
                .bind("council", someone.person().councilId())
                .bind("person", someone.person().id())
                .bindList("ids", ids)
                .bind("me", me)));
        return GivenRows.given(rows, someone);
    }

    private Optional<Given> find(String which, Someone someone, UUID id, PersonId me) {
        var rows = database.with(handle -> GivenRows.read(handle.createQuery(GIVEN.formatted(which))
                .bind("council", someone.person().councilId())
                .bind("person", someone.person().id())
                .bind("id", id)
                .bind("me", me)));
        return GivenRows.given(rows, someone).stream().findFirst();
    }

    /** When each young person last gave a reading that the actor may see; nothing for those who gave none. */
    Map<PersonId, Instant> findLastGiven(Actor actor, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return database.with(handle -> handle.createQuery(LAST_GIVEN)
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bindList("people", List.copyOf(people))
                .setMapKeyColumn("id")
                .setMapValueColumn("last")
                .collectInto(new GenericType<Map<PersonId, Instant>>() {}));
    }
}
