package lodestar.voice;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import org.jspecify.annotations.Nullable;

/** What happened with sayings. Added and read, nothing else: there is no update and no delete. */
@Singleton
class HappenedRepository {

    private static final Columns<HappenedRow> ROWS = new Columns<>("happened", HappenedRow.class);

    private static final String OF_SAYINGS = """
        SELECT %s, b.name AS by_name, t.name AS to_name
        FROM happened h
        LEFT JOIN helper b ON b.council_id = h.council_id AND b.id = h.by_id
        LEFT JOIN helper t ON t.council_id = h.council_id AND t.id = h.to_id
        WHERE h.council_id = :council AND h.saying_id IN (<sayings>)
        """.formatted(ROWS.of("h"));

    private final Database database;

    HappenedRepository(Database database) {
        this.database = database;
    }

    /**
     * A row with the names of those in it.
     *
     * @param by the helper who did it; none when it was the young person
     */
    record Named(
            HappenedRow row, @Nullable String by, @Nullable String to) {

        /** Nothing of it: names are nobody's in a log. */
        @Override
        public String toString() {
            return row.toString();
        }
    }

    /** Adds the next step; false when somebody else was next. */
    boolean add(HappenedRow row, Someone speaker) {
        return database.added(handle -> ROWS.insert(handle, List.of(row.sealed(speaker.key()))));
    }

    /** For each saying what happened with it, the oldest first: one statement, however many sayings. */
    Map<UUID, List<Named>> list(CouncilId council, Collection<UUID> sayings) {
        if (sayings.isEmpty()) {
            return Map.of();
        }
        return database.with(handle -> handle
                .createQuery(OF_SAYINGS)
                .bind("council", council)
                .bindList("sayings", List.copyOf(sayings))
                .map(Rows.with(
                        ROWS.mapper("h"),
                        (row, columns) -> new Named(row, columns.getString("by_name"), columns.getString("to_name"))))
                .stream()
                .sorted(Comparator.comparing(named -> named.row().number()))
                .collect(groupingBy(named -> named.row().sayingId())));
    }
}
