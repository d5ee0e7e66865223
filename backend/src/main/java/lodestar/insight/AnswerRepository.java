package lodestar.insight;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lodestar.insight.Measure.What;
import lodestar.kernel.CouncilId;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * What young people gave in a quarter, while it is being closed: gathered, counted and forgotten in one transaction,
 * with statements over everybody at once. Words are never read.
 */
@Singleton
class AnswerRepository {

    /**
     * In the order of the table's key: out of it, each row would be written to another page of a large table. What is
     * sorted and grouped on the way has 64 MB and 256 MB of the database server's memory, in bytes: with the little
     * that a server gives by itself, everybody in England goes over its disk several times. A smaller council takes
     * less.
     */
    private static final String GATHER = """
        SET STATEMENT sort_buffer_size = 67108864, tmp_memory_table_size = 268435456, max_heap_table_size = 268435456 FOR
        INSERT INTO closing_answer (council_id, quarter, subject, token, token_before, first_place, second_place,
                                    step, step_before, heard, answered, done, sorted, so)
        SELECT :council, :quarter, g.subject, p.token, CASE WHEN g.step_before IS NULL THEN NULL ELSE q.token END,
               p.first_place, p.second_place, g.step, CASE WHEN q.token IS NULL THEN NULL ELSE g.step_before END, g.heard, g.answered, g.done, g.sorted, g.so
        FROM (%s) g
        JOIN (SELECT y.id, n.token, %s AS first_place, %s AS second_place
              FROM young_person y
              JOIN ledger_person n ON n.council_id = y.council_id AND n.quarter = :quarter AND n.young_person_id = y.id
              WHERE y.council_id = :council) p ON p.id = g.young_person_id
        LEFT JOIN ledger_person q ON q.council_id = :council AND q.quarter = :before AND q.young_person_id = g.young_person_id
        ORDER BY g.subject, p.token\
        """;

    /**
     * The newest answer of each young person on each area, in this quarter and in the one before. One that is no step
     * is an answer as well, and takes the older one's place. The index is named because it stands in the order of time,
     * as the areas do: by the index of each young person's journey, every area is looked up on another page.
     */
    private static final String AREAS = """
        SELECT a.young_person_id, a.subject, MAX(CASE WHEN a.is_now THEN a.step END) AS step,
               MAX(CASE WHEN a.is_now THEN NULL ELSE a.step END) AS step_before,
               NULL AS heard, NULL AS answered, NULL AS done, NULL AS sorted, NULL AS so
        FROM (SELECT r.young_person_id, g.area AS subject, g.step, r.given_at >= :from AS is_now,
                     ROW_NUMBER() OVER (PARTITION BY r.young_person_id, g.area, r.given_at >= :from
                                        ORDER BY r.given_at DESC, r.id DESC) AS nth
              FROM reading r FORCE INDEX (PRIMARY)
              JOIN rating g ON g.council_id = r.council_id AND g.reading_id = r.id
              WHERE r.council_id = :council AND r.rater = 'YOUNG_PERSON' AND g.area IN (<areas>)
                AND r.given_at >= :fromBefore AND r.given_at < :to) a
        WHERE a.nth = 1
        GROUP BY a.young_person_id, a.subject
        HAVING MAX(CASE WHEN a.is_now THEN a.step END) IS NOT NULL\
        """;

    /** What is neither a step nor a time: that somebody is in it, and what is so of them. */
    private static final String FACTS = """
        SELECT f.young_person_id, f.subject, NULL AS step, NULL AS step_before,
               NULL AS heard, NULL AS answered, NULL AS done, NULL AS sorted, f.so
        FROM (%s) f\
        """;

    private static final String STARS = """
        SELECT DISTINCT r.young_person_id, 'STARS' AS subject, NULL AS so
        FROM reading r
        WHERE r.council_id = :council AND r.rater = 'YOUNG_PERSON' AND r.given_at >= :from AND r.given_at < :to\
        """;

    private static final String GROUPS = """
        SELECT w.subject, w.first_place, w.second_place, w.step, w.step_before, w.heard, w.answered, w.done, w.sorted,
               w.so, COUNT(*) AS people
        FROM closing_answer w WHERE w.council_id = :council AND w.quarter = :quarter
        GROUP BY w.subject, w.first_place, w.second_place, w.step, w.step_before, w.heard, w.answered, w.done, w.sorted, w.so\
        """;

    /**
     * What of the quarter before is in the ledger, and which of it is now seen beside this quarter's. The index is
     * named because the rows are of this very transaction: the server, which has not counted them yet, takes another
     * that reads everybody for each of them.
     */
    private static final String RELEASED = """
        SELECT l.subject, l.signature, w.first_place, w.second_place, w.token IS NOT NULL AS at_both_ends,
               COUNT(*) AS people
        FROM (SELECT e.subject, e.token,
                     GROUP_CONCAT(e.released, ':', e.cells ORDER BY e.released SEPARATOR ' ') AS signature
              FROM ledger e WHERE e.council_id = :council AND e.quarter = :before
              GROUP BY e.subject, e.token) l
        LEFT JOIN closing_answer w FORCE INDEX (ix_closing_answer_before) ON w.council_id = :council AND w.quarter = :quarter AND w.subject = l.subject
          AND w.token_before = l.token
        GROUP BY l.subject, l.signature, w.first_place, w.second_place, w.token IS NOT NULL\
        """;

    private static final List<String> PARTS = List.of(
            AREAS,
            SayingsInSql.SAYINGS,
            FACTS.formatted(STARS),
            FACTS.formatted(ThemesInSql.THEMES),
            FACTS.formatted(PromisesInSql.CAME),
            FACTS.formatted(RecordingsInSql.CORRECTED),
            FACTS.formatted(WorkersInSql.WORKERS),
            FACTS.formatted(ReviewsInSql.REVIEWS),
            FACTS.formatted(AskedInSql.FAMILY),
            FACTS.formatted(AskedInSql.NEEDS),
            FACTS.formatted(CharterInSql.CHARTER));

    private final Database database;

    AnswerRepository(Database database) {
        this.database = database;
    }

    /** Gathers everything that was given in the quarter, with what the same people gave in the one before. */
    void gather(CouncilId council, Window window, List<Breakdown> chosen, List<Topic> told) {
        var areas = told.stream()
                .filter(topic -> topic.measures().contains(Measure.SPREAD))
                .map(Topic::code)
                .toList();
        for (var part : PARTS) {
            database.run(handle -> bound(
                            handle.createUpdate(GATHER.formatted(part, place(chosen, 0), place(chosen, 1))),
                            council,
                            window)
                    .bind("firstDay", window.firstDay())
                    .bind("day", window.lastDay())
                    .bind("from", window.from())
                    .bind("fromBefore", window.before().from())
                    .bind("to", window.to())
                    .bindList("areas", areas)
                    .execute());
        }
    }

    private static String place(List<Breakdown> chosen, int at) {
        return at < chosen.size() ? CategoriesInSql.place(chosen.get(at)) : "NULL";
    }

    Map<String, List<Given>> count(CouncilId council, Window window, List<Breakdown> chosen) {
        return database
                .with(handle -> bound(handle.createQuery(GROUPS), council, window)
                        .map((row, _) -> given(row, chosen))
                        .list())
                .stream()
                .collect(groupingBy(Given::subject));
    }

    /** A crowd of the quarter before, with what it is about. */
    record Released(String subject, Crowd crowd) {}

    List<Released> countReleased(CouncilId council, Window window, List<Breakdown> chosen) {
        return database.with(handle -> bound(handle.createQuery(RELEASED), council, window)
                .map((row, _) -> new Released(
                        row.getString("subject"),
                        new Crowd(
                                true,
                                row.getString("signature"),
                                categories(row, chosen),
                                row.getBoolean("at_both_ends"),
                                row.getInt("people"))))
                .list());
    }

    void forget(CouncilId council, Window window) {
        database.run(handle -> bound(
                        handle.createUpdate(
                                "DELETE FROM closing_answer WHERE council_id = :council AND quarter = :quarter"),
                        council,
                        window)
                .execute());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, CouncilId council, Window window) {
        return statement
                .bind("council", council)
                .bind("quarter", window.number())
                .bind("before", window.before().number());
    }

    private static Given given(ResultSet row, List<Breakdown> chosen) throws SQLException {
        return new Given(
                row.getString("subject"),
                categories(row, chosen),
                number(row, "step"),
                number(row, "step_before"),
                waits(row),
                row.getInt("so"),
                row.getInt("people"));
    }

    private static Map<What, Wait> waits(ResultSet row) throws SQLException {
        var waits = new EnumMap<What, Wait>(What.class);
        for (var point : List.of(What.HEARD, What.ANSWERED, What.DONE, What.SORTED)) {
            var place = number(row, point.name().toLowerCase(Locale.ROOT));
            if (place != null) {
                waits.put(point, Wait.values()[place]);
            }
        }
        return waits;
    }

    /** Their places in the breakdowns that were chosen; none for those who gave nothing in the quarter. */
    private static List<Category> categories(ResultSet row, List<Breakdown> chosen) throws SQLException {
        var categories = new ArrayList<Category>();
        for (int at = 0; at < chosen.size(); at++) {
            var place = number(row, at == 0 ? "first_place" : "second_place");
            if (place != null) {
                categories.add(chosen.get(at).categories().get(place));
            }
        }
        return List.copyOf(categories);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
