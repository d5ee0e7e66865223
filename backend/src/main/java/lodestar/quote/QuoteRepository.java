package lodestar.quote;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Words that young people offered, as they find them themselves. Added and read, nothing else. */
@Singleton
class QuoteRepository {

    static final Columns<QuoteWord> WORDS = new Columns<>("quote_word", QuoteWord.class);
    static final Columns<QuoteCheck> CHECKS = new Columns<>("quote_check", QuoteCheck.class);

    private static final String MINE = """
        SELECT %s, %s AS ended_at, c.nth AS check_nth, %s, h.name AS helper
        FROM quote_word w
        LEFT JOIN quote_check c ON c.council_id = w.council_id AND c.word_id = w.id
        LEFT JOIN helper h ON h.council_id = c.council_id AND h.id = c.by_id
        WHERE w.council_id = :council AND w.saying_id = :saying AND w.young_person_id = :me AND w.words IS NOT NULL
        """.formatted(WORDS.of("w"), QuoteSql.ENDED_AT, CHECKS.of("c"));

    private static final String LAST = "SELECT " + WORDS.of("w") + """
         FROM quote_word w
        WHERE w.council_id = :council AND w.saying_id = :saying AND w.audience = :audience
        ORDER BY w.number DESC LIMIT 1\
        """;

    private static final Comparator<MyQuote> NEWEST_FIRST = Comparator.comparing(
                    (MyQuote quote) -> quote.word().audience())
            .thenComparing(quote -> -quote.word().number());

    private final Database database;

    QuoteRepository(Database database) {
        this.database = database;
    }

    private record Found(
            QuoteWord word,
            @Nullable Instant endedAt,
            @Nullable QuoteCheck check,
            @Nullable String helper) {}

    /** False when another phone was next. */
    boolean save(QuoteWord word, Someone me) {
        return database.added(handle -> WORDS.insert(handle, List.of(word.sealed(me.key()))));
    }

    /** The newest word of a saying and an audience, unopened. */
    Optional<QuoteWord> findLast(Actor me, UUID saying, QuoteAudience audience) {
        return database.with(handle -> handle.createQuery(LAST)
                .bind("council", me.council())
                .bind("saying", saying)
                .bind("audience", audience)
                .map(WORDS.mapper("w"))
                .findOne());
    }

    /** Every offer of one's own about one saying, audience by audience, the newest first: one statement. */
    List<MyQuote> list(Actor me, Someone someone, UUID saying) {
        var found = database.with(handle -> handle.createQuery(MINE)
                .bind("council", me.council())
                .bind("saying", saying)
                .bind("me", me.person())
                .map(QuoteRepository::read)
                .list());
        return found.stream()
                .collect(groupingBy(it -> it.word().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> new MyQuote(
                        rows.getFirst().word().opened(someone.key()),
                        rows.getFirst().endedAt(),
                        false,
                        lines(someone, rows)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static List<MyQuote.Line> lines(Someone someone, List<Found> rows) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.check()).map(check -> line(someone, check, row.helper())))
                .sorted(Comparator.comparing(line -> line.check().nth()))
                .toList();
    }

    private static MyQuote.Line line(Someone someone, QuoteCheck check, @Nullable String helper) {
        return new MyQuote.Line(check.opened(someone.key()), someone.calls(check.byId(), String.valueOf(helper)));
    }

    private static Found read(ResultSet row, StatementContext context) throws SQLException {
        var isChecked = row.getObject("check_nth") != null;
        return new Found(
                WORDS.mapper("w").map(row, context),
                context.findColumnMapperFor(Instant.class).orElseThrow().map(row, "ended_at", context),
                isChecked ? CHECKS.mapper("c").map(row, context) : null,
                row.getString("helper"));
    }
}
