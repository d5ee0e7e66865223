package lodestar.quote;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.vault.DataKey;
import lodestar.vault.Vault;
import lodestar.voice.KeptSayings;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Offers of words that hold, of everybody in a council. What was taken back is not there, and neither is what somebody
 * keeps its speaker safe about, or what does not open: each query holds to that, and so everything shown does.
 */
@Singleton
class CheckedQuoteRepository {

    /** More than that are not shown at once. */
    static final int MOST = 50;

    private static final Columns<QuoteWord> WORDS = QuoteRepository.WORDS;
    private static final Columns<QuoteCheck> CHECKS = QuoteRepository.CHECKS;

    /** Which they are is told by their ids alone: a sealed text never goes through a temporary table. */
    private static final String FOUND = """
        SELECT %s, c.nth AS check_nth, %s, k.wrapped
        FROM (%%s) i
        JOIN quote_word w ON w.council_id = i.council_id AND w.id = i.id
        LEFT JOIN data_key k ON k.council_id = w.council_id AND k.young_person_id = w.young_person_id
        LEFT JOIN quote_check c ON c.council_id = w.council_id AND c.word_id = w.id
          AND c.nth = (SELECT MAX(m.nth) FROM quote_check m WHERE m.council_id = w.council_id AND m.word_id = w.id)
        """.formatted(WORDS.of("w"), CHECKS.of("c"));

    /** What nobody has checked yet. In the order of their ids, which are random and so in none. */
    private static final String TO_CHECK = """
        SELECT w.council_id, w.id FROM quote_word w
        WHERE w.council_id = :council AND %s
          AND NOT EXISTS (SELECT 1 FROM quote_check c WHERE c.council_id = w.council_id AND c.word_id = w.id)
        ORDER BY w.id LIMIT :most
        """.formatted(QuoteSql.HOLDS);

    private static final String ONE = """
        SELECT w.council_id, w.id FROM quote_word w WHERE w.council_id = :council AND w.id = :id AND %s
        """.formatted(QuoteSql.HOLDS);

    /** What somebody released to an audience and nobody took down; the newest where there is no room for more. */
    private static final String RELEASED = """
        SELECT w.council_id, w.id FROM quote_check r
        JOIN quote_word w ON w.council_id = r.council_id AND w.id = r.word_id
        WHERE r.council_id = :council AND r.outcome = 'RELEASED' AND r.show_on <= :until AND w.audience = :audience
          AND %s
          AND NOT EXISTS (SELECT 1 FROM quote_check d
                          WHERE d.council_id = r.council_id AND d.word_id = r.word_id AND d.nth > r.nth)
        ORDER BY r.show_on DESC, w.id LIMIT :most
        """.formatted(QuoteSql.HOLDS);

    private static final Comparator<CheckedQuote> BY_ALPHABET = Comparator.comparing(
                    (CheckedQuote quote) -> Objects.requireNonNull(quote.shown()), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(quote -> quote.word().id());

    private final Database database;
    private final Vault vault;
    private final KeptSayings kept;
    private final Clock clock;

    CheckedQuoteRepository(Database database, Vault vault, KeptSayings kept, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.kept = kept;
        this.clock = clock;
    }

    /** An offer with the key it opens with. */
    record Found(CheckedQuote quote, DataKey key) {

        /** Only which. */
        @Override
        public String toString() {
            return quote.toString();
        }
    }

    List<CheckedQuote> listToCheck(CouncilId council) {
        return opened(council, found(council, TO_CHECK, query -> query))
                .map(Found::quote)
                .toList();
    }

    Optional<Found> find(CouncilId council, UUID id) {
        return opened(council, found(council, ONE, query -> query.bind("id", id)))
                .findFirst();
    }

    /** What an audience is shown by that day, in the order of the alphabet, which tells nothing about when. */
    List<CheckedQuote> listReleased(CouncilId council, QuoteAudience audience, LocalDate until) {
        return opened(
                        council,
                        found(
                                council,
                                RELEASED,
                                query -> query.bind("audience", audience).bind("until", until)))
                .map(Found::quote)
                .sorted(BY_ALPHABET)
                .toList();
    }

    /** The words that an audience is shown today. */
    List<String> listShown(CouncilId council, QuoteAudience audience) {
        return listReleased(council, audience, Clocks.today(clock)).stream()
                .map(quote -> Objects.requireNonNull(quote.shown()))
                .toList();
    }

    /** With what the young person is told of it; false when somebody else checked it first. */
    boolean save(QuoteCheck check, List<QuoteNews> news, DataKey key) {
        return database.added(handle -> {
            CHECKS.insert(handle, List.of(check.sealed(key)));
            QuoteNews.ROWS.insert(handle, news);
        });
    }

    /** As the database holds it; none of {@code wrapped} where the key was destroyed. */
    private record Sealed(CheckedQuote quote, byte @Nullable [] wrapped) {

        /** Only which. */
        @Override
        public String toString() {
            return quote.toString();
        }
    }

    private List<Sealed> found(CouncilId council, String which, UnaryOperator<Query> bound) {
        return database.with(handle -> bound.apply(handle.createQuery(FOUND.formatted(which)))
                .bind("council", council)
                .bind("most", MOST)
                .map(CheckedQuoteRepository::read)
                .list());
    }

    private Stream<Found> opened(CouncilId council, List<Sealed> found) {
        var hidden = kept.list(
                council, found.stream().map(it -> it.quote().sayingId()).collect(Collectors.toSet()));
        return found.stream()
                .filter(it -> !hidden.contains(it.quote().sayingId()))
                .flatMap(this::opening);
    }

    private Stream<Found> opening(Sealed sealed) {
        var wrapped = sealed.wrapped();
        if (wrapped == null) {
            return Stream.of();
        }
        var word = sealed.quote().word();
        var key = vault.open(wrapped, word.councilId(), word.youngPersonId());
        try {
            return Stream.of(new Found(sealed.quote().opened(key), key));
        } catch (DomainError.Refused doesNotOpen) {
            return Stream.of();
        }
    }

    private static Sealed read(ResultSet row, StatementContext context) throws SQLException {
        var word = WORDS.mapper("w").map(row, context);
        var check =
                row.getObject("check_nth") == null ? null : CHECKS.mapper("c").map(row, context);
        return new Sealed(new CheckedQuote(word, check), row.getBytes("wrapped"));
    }
}
