package lodestar.day;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.people.DayOf;
import lodestar.people.DayPart;
import lodestar.review.ReviewDue;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** Everything that waits for whoever a day is of: one statement, put together from what each feature says waits. */
@Singleton
class DayRepository {

    private final Database database;
    private final Clock clock;
    private final List<DayPart> parts;

    DayRepository(Database database, Clock clock, List<DayPart> parts) {
        this.database = database;
        this.clock = clock;
        this.parts = parts.stream()
                .sorted(Comparator.comparing(part -> part.getClass().getName()))
                .toList();
    }

    /** One thing that waits, with the part of the day it belongs to. */
    record Found(DayPart part, Waiting waiting) {

        /** The same as the review that waits; nothing when theirs does not. */
        Stream<Found> reviewed(Map<PersonId, ReviewDue> due) {
            return Stream.ofNullable(due.get(waiting.youngPersonId()))
                    .map(review -> new Found(part, waiting.as(review)));
        }
    }

    List<Found> list(Actor actor, DayOf whose, Predicate<DayPart> wanted) {
        var arms = IntStream.range(0, parts.size())
                .filter(at -> wanted.test(parts.get(at)))
                .mapToObj(at -> "SELECT d.*, %d AS part FROM (%s) d"
                        .formatted(at, parts.get(at).sql()))
                .collect(joining("\nUNION ALL\n"));
        return database.with(handle -> handle.createQuery("WITH w AS (%s)\n%s".formatted(whose.rows(), arms))
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("today", Clocks.today(clock))
                .map(this::found)
                .list());
    }

    private Found found(ResultSet row, StatementContext context) throws SQLException {
        var people = context.findColumnMapperFor(PersonId.class).orElseThrow();
        var waiting = new Waiting(
                people.map(row, "young_person_id", context),
                people.map(row, "helper_id", context),
                row.getString("helper"),
                What.valueOf(row.getString("what")),
                context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "thing_id", context),
                context.findColumnMapperFor(Instant.class).orElseThrow().map(row, "since", context),
                row.getObject("by_day", LocalDate.class));
        return new Found(parts.get(row.getInt("part")), waiting);
    }
}
