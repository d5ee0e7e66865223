package lodestar.star;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Readings with their ratings. They are added and read, nothing else: there is no update and no delete. */
@Singleton
public class ReadingRepository {

    private static final Columns<Reading> READINGS = new Columns<>("reading", Reading.class);
    private static final Columns<Rating> RATINGS = new Columns<>("rating", Rating.class);

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
        (SELECT council_id, id FROM reading
         WHERE council_id = :council AND young_person_id = :%s AND rater = '%s'
         ORDER BY given_at DESC, id DESC LIMIT %d)
        """;

    private static final String OLDER = """
        SELECT council_id, id FROM reading
        WHERE council_id = :council AND young_person_id = :person AND rater = 'YOUNG_PERSON'
          AND (given_at < :at OR (given_at = :at AND id < :id))
        ORDER BY given_at DESC, id DESC LIMIT :most
        """;

    private static final String ONE = """
        SELECT council_id, id FROM reading
        WHERE council_id = :council AND id = :id AND young_person_id = :person
        """;

    private static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(
                    (Row row) -> row.reading().givenAt())
            .thenComparing(row -> row.reading().id())
            .reversed()
            .thenComparing(row -> row.rating().area());

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

    /** For each, their own newest readings and the newest view of a worker: one statement, however many people. */
    Map<Someone, Star> findStars(Collection<Someone> people, int newest) {
        if (people.isEmpty()) {
            return Map.of();
        }
        if (newest == 0) {
            return stars(people, List.of());
        }
        var parts = new ArrayList<String>();
        for (int at = 0; at < people.size(); at++) {
            parts.add(NEWEST.formatted("p" + at, Rater.YOUNG_PERSON, newest));
            parts.add(NEWEST.formatted("p" + at, Rater.PRACTITIONER, 1));
        }
        var rows = database.with(handle -> {
            var query = handle.createQuery(GIVEN.formatted(String.join(" UNION ALL ", parts)));
            int at = 0;
            for (var someone : people) {
                query.bind("council", someone.person().councilId())
                        .bind("p" + at++, someone.person().id());
            }
            return rows(query);
        });
        return stars(people, rows);
    }

    /** The young person's own readings before the one at the position. */
    List<Given> listOlder(Someone someone, Instant at, UUID id, int most) {
        var rows = database.with(handle -> rows(handle.createQuery(GIVEN.formatted(OLDER))
                .bind("council", someone.person().councilId())
                .bind("person", someone.person().id())
                .bind("at", at)
                .bind("id", id)
                .bind("most", most)));
        return given(rows, someone);
    }

    Optional<Given> find(Someone someone, UUID id) {
        var rows = database.with(handle -> rows(handle.createQuery(GIVEN.formatted(ONE))
                .bind("council", someone.person().councilId())
                .bind("person", someone.person().id())
                .bind("id", id)));
        return given(rows, someone).stream().findFirst();
    }

    /** When each young person last gave a reading; one statement over the index. */
    Map<PersonId, Instant> findLastGiven(CouncilId council, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return database.with(handle -> handle.createQuery("""
            SELECT young_person_id, MAX(given_at) AS last FROM reading
            WHERE council_id = :council AND rater = 'YOUNG_PERSON' AND young_person_id IN (<people>)
            GROUP BY young_person_id\
            """)
                .bind("council", council)
                .bindList("people", List.copyOf(people))
                .setMapKeyColumn("young_person_id")
                .setMapValueColumn("last")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<PersonId, Instant>>() {}));
    }

    /** One line of the joined answer, with its words opened by the key of whom it is about. */
    private record Row(
            Reading reading, Rating rating, @Nullable String helperName) {}

    private static List<Row> rows(Query query) {
        return query
                .map(Rows.with(
                        READINGS.mapper("r"),
                        RATINGS.mapper("g"),
                        (reading, rating, row) -> new Row(reading, rating, row.getString("helper_name"))))
                .stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Map<Someone, Star> stars(Collection<Someone> people, List<Row> rows) {
        var byPerson = rows.stream().collect(groupingBy(row -> row.reading().youngPersonId()));
        var stars = new LinkedHashMap<Someone, Star>();
        for (var someone : people) {
            var given = given(byPerson.getOrDefault(someone.person().id(), List.of()), someone);
            stars.put(someone, new Star(someone, by(Rater.YOUNG_PERSON, given), newest(Rater.PRACTITIONER, given)));
        }
        return stars;
    }

    private static List<Given> by(Rater rater, List<Given> given) {
        return given.stream().filter(it -> it.reading().rater() == rater).toList();
    }

    private static @Nullable Given newest(Rater rater, List<Given> given) {
        var views = by(rater, given);
        return views.isEmpty() ? null : views.getFirst();
    }

    /** Rows that belong to one reading put together, in the order they came. */
    private static List<Given> given(List<Row> rows, Someone about) {
        var byReading = rows.stream().collect(groupingBy(row -> row.reading().id(), LinkedHashMap::new, toList()));
        return byReading.values().stream().map(same -> given(about, same)).toList();
    }

    private static Given given(Someone about, List<Row> same) {
        var first = same.getFirst();
        var ratings = same.stream().map(row -> row.rating().opened(about.key())).toList();
        var name = first.helperName() == null ? about.person().called() : first.helperName();
        return new Given(first.reading().opened(about.key()), name, ratings);
    }
}
