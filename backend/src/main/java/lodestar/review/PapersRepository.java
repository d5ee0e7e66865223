package lodestar.review;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Who asked for reviews, and the meetings that were held: both in one statement, side by side. */
@Singleton
class PapersRepository {

    private static final Columns<Asked> ASKED = new Columns<>("review_request", Asked.class);
    private static final Columns<Answered> ANSWERED = new Columns<>("review_answer", Answered.class);
    private static final Columns<PlanReview> REVIEWS = new Columns<>("plan_review", PlanReview.class);
    private static final Columns<Said> SAID = new Columns<>("review_said", Said.class);

    private static final String REQUESTS = """
        SELECT %s, %s, %s, %s, b.name AS by_name, h.name AS answered_by, m.day AS told_day, %s AS is_open
        FROM review_request r
        LEFT JOIN review_answer t ON t.council_id = r.council_id AND t.young_person_id = r.young_person_id
          AND t.request = r.number
        LEFT JOIN review_meeting m ON m.council_id = t.council_id AND m.young_person_id = t.young_person_id
          AND m.number = t.meeting
        LEFT JOIN helper b ON b.council_id = r.council_id AND b.id = r.by_id
        LEFT JOIN helper h ON h.council_id = t.council_id AND h.id = t.by_id
        WHERE r.council_id = :council AND r.young_person_id = :person
        ORDER BY r.number DESC, t.number DESC LIMIT 200\
        """.formatted(
            ASKED.of("r"), ANSWERED.of("t"), nothing(REVIEWS.of("p")), nothing(SAID.of("s")), OpenRequests.OPEN);

    private static final String HELD =
            """
            SELECT %s, %s, %s, %s, h.name AS by_name, NULL AS answered_by, NULL AS told_day, FALSE AS is_open
            FROM plan_review p
            LEFT JOIN review_said s ON s.council_id = p.council_id AND s.review_id = p.id
            LEFT JOIN helper h ON h.council_id = p.council_id AND h.id = p.noted_by
            WHERE p.council_id = :council AND p.young_person_id = :person
            ORDER BY p.held_on DESC, s.number DESC LIMIT 200\
            """.formatted(nothing(ASKED.of("r")), nothing(ANSWERED.of("t")), REVIEWS.of("p"), SAID.of("s"));

    private static final String ALL = "(%s) UNION ALL (%s)".formatted(REQUESTS, HELD);

    private final Database database;

    PapersRepository(Database database) {
        this.database = database;
    }

    /** The same columns with nothing in them. */
    private static String nothing(String columns) {
        return columns.replaceAll("\\w+\\.\\w+ AS", "NULL AS");
    }

    private record Row(
            @Nullable Asked asked,
            Papers.@Nullable Answer answer,
            @Nullable PlanReview review,
            @Nullable Said said,
            @Nullable String by,
            boolean isOpen) {

        static Row read(ResultSet row, StatementContext context) throws SQLException {
            return new Row(
                    row.getBytes("r_id") == null ? null : ASKED.mapper("r").map(row, context),
                    row.getBytes("t_id") == null ? null : answer(row, context),
                    row.getBytes("p_id") == null ? null : REVIEWS.mapper("p").map(row, context),
                    row.getBytes("s_id") == null ? null : SAID.mapper("s").map(row, context),
                    row.getString("by_name"),
                    row.getBoolean("is_open"));
        }

        private static Papers.Answer answer(ResultSet row, StatementContext context) throws SQLException {
            return new Papers.Answer(
                    ANSWERED.mapper("t").map(row, context),
                    row.getString("answered_by"),
                    row.getObject("told_day", LocalDate.class));
        }
    }

    /** All of one young person, opened; the newest first. */
    Papers list(Someone someone) {
        var rows = database.with(handle -> handle.createQuery(ALL)
                .bind("council", someone.person().councilId())
                .bind("person", someone.youngPersonId())
                .map(Row::read)
                .list());
        return new Papers(
                each(rows, row -> Optional.ofNullable(row.asked())).stream()
                        .map(same -> request(same, someone))
                        .sorted(comparing((Papers.Request it) -> it.asked().number())
                                .reversed())
                        .toList(),
                each(rows, row -> Optional.ofNullable(row.review())).stream()
                        .map(same -> held(same, someone))
                        .sorted(comparing((Papers.Held it) -> it.review().heldOn())
                                .reversed())
                        .toList());
    }

    private static <T> Collection<List<Row>> each(List<Row> rows, Function<Row, Optional<T>> of) {
        return rows.stream()
                .filter(row -> of.apply(row).isPresent())
                .collect(groupingBy(of, LinkedHashMap::new, toList()))
                .values();
    }

    private static Papers.Request request(List<Row> same, Someone someone) {
        var first = same.getFirst();
        var answers = same.stream()
                .flatMap(row -> Optional.ofNullable(row.answer()).stream())
                .map(it -> new Papers.Answer(
                        it.row().opened(someone.key()), someone.calls(it.row().byId(), it.by()), it.day()))
                .sorted(comparing((Papers.Answer it) -> it.row().number()).reversed())
                .toList();
        var asked = Optional.ofNullable(first.asked()).orElseThrow();
        return new Papers.Request(
                asked.opened(someone.key()), someone.callsAny(asked.byId(), first.by()), first.isOpen(), answers);
    }

    private static Papers.Held held(List<Row> same, Someone someone) {
        var first = same.getFirst();
        var said = same.stream()
                .flatMap(row -> Optional.ofNullable(row.said()).stream())
                .map(it -> it.opened(someone.key()))
                .sorted(comparing(Said::number).reversed())
                .toList();
        var review = Optional.ofNullable(first.review()).orElseThrow();
        return new Papers.Held(review, someone.callsAny(review.notedBy(), first.by()), said);
    }
}
