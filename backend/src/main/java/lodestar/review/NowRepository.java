package lodestar.review;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lodestar.access.Actor;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFrom;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** How it stands with the meetings of one young person: all of it in one statement. */
@Singleton
class NowRepository {

    private static final Columns<ReviewFacts> FACTS = new Columns<>("review_facts", ReviewFacts.class);
    private static final Columns<Meeting> MEETINGS = new Columns<>("review_meeting", Meeting.class);
    private static final Columns<Wish> WISHES = new Columns<>("review_wish", Wish.class);

    private static final String NOW =
            """
            SELECT f.*, NOT (%s) AS is_hidden, %s, %s, b.name AS meeting_by, h.id AS helper_id, h.name AS helper_name,
              EXISTS (SELECT 1 FROM plan_review p
                      WHERE p.council_id = m.council_id AND p.young_person_id = m.young_person_id
                        AND (p.meeting_id = m.meeting_id OR p.held_on = m.day)) AS is_held
            FROM (%s) f
            JOIN young_person y ON y.council_id = :council AND y.id = f.f_young_person_id
            LEFT JOIN review_meeting m ON m.council_id = y.council_id AND m.young_person_id = y.id
              AND m.number = (SELECT MAX(n.number) FROM review_meeting n
                              WHERE n.council_id = y.council_id AND n.young_person_id = y.id)
            LEFT JOIN helper b ON b.council_id = m.council_id AND b.id = m.by_id
            LEFT JOIN review_wish w ON w.council_id = y.council_id AND w.young_person_id = y.id
              AND w.number = (SELECT MAX(n.number) FROM review_wish n
                              WHERE n.council_id = y.council_id AND n.young_person_id = y.id)
            LEFT JOIN review_wish_person q ON q.council_id = w.council_id AND q.young_person_id = w.young_person_id
              AND q.number = w.number
            LEFT JOIN helper h ON h.council_id = q.council_id AND h.id = q.helper_id
            ORDER BY h.name, h.id
            """.formatted(HiddenFrom.not("y", ":me"), MEETINGS.of("m"), WISHES.of("w"), ReviewFactsRepository.ONE);

    private final Database database;

    NowRepository(Database database) {
        this.database = database;
    }

    private record Row(
            ReviewFacts facts,
            boolean isHidden,
            Now.@Nullable Arranged meeting,
            @Nullable Wish wish,
            Now.@Nullable Person person) {

        static Row read(ResultSet row, StatementContext context) throws SQLException {
            return new Row(
                    FACTS.mapper("f").map(row, context),
                    row.getBoolean("is_hidden"),
                    row.getBytes("m_id") == null
                            ? null
                            : new Now.Arranged(
                                    MEETINGS.mapper("m").map(row, context),
                                    row.getString("meeting_by"),
                                    row.getBoolean("is_held")),
                    row.getBytes("w_id") == null ? null : WISHES.mapper("w").map(row, context),
                    row.getBytes("helper_id") == null
                            ? null
                            : new Now.Person(
                                    context.findColumnMapperFor(PersonId.class)
                                            .orElseThrow()
                                            .map(row, "helper_id", context),
                                    row.getString("helper_name")));
        }
    }

    /** As whoever asks finds it, sealed; whether they may see it is still to be asked. */
    Optional<Now> find(Actor actor, PersonId youngPerson, LocalDate today) {
        var rows = database.with(handle -> handle.createQuery(NOW)
                .bind("council", actor.council())
                .bind("id", youngPerson)
                .bind("me", actor.person())
                .bind("today", today)
                .map(Row::read)
                .list());
        return rows.stream().findFirst().map(first -> {
            var people = rows.stream()
                    .map(Row::person)
                    .flatMap(person -> Optional.ofNullable(person).stream())
                    .toList();
            var wish = first.wish() == null ? null : new Now.Wished(Objects.requireNonNull(first.wish()), people);
            return new Now(first.facts(), first.isHidden(), first.meeting(), wish);
        });
    }
}
