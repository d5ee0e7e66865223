package lodestar.quote;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.voice.Quotable;

/** In SQL, what ends a young person's offer {@code w} of words. Whatever shows quotes holds to it. */
final class QuoteSql {

    private static final String NEXT_WORD_AT = """
        (SELECT MIN(n.said_at) FROM quote_word n
         WHERE n.council_id = :council AND n.saying_id = w.saying_id AND n.audience = w.audience
           AND n.number > w.number)\
        """;

    private static final String NOT_FOR_PANEL_AT = "IF(w.audience = 'PANEL', %s, NULL)"
            .formatted(Quotable.notForPanelAt("w.council_id", "w.saying_id", "w.share_number"));

    private static final String TAKEN_BACK_AT = Quotable.takenBackAt("w.council_id", "w.saying_id");

    private static final String OTHER_WORDS_AT =
            Quotable.otherWordsAt("w.council_id", "w.saying_id", "w.checked_number");

    /** When it ended; nothing while it holds. */
    static final String ENDED_AT = "NULLIF(LEAST(%s), '9999-12-31')"
            .formatted(ends().map("COALESCE(%s, '9999-12-31')"::formatted).collect(Collectors.joining(", ")));

    /** There are words, and nothing has ended it. */
    static final String HOLDS = "(w.words IS NOT NULL AND %s)"
            .formatted(ends().map("%s IS NULL"::formatted).collect(Collectors.joining(" AND ")));

    private QuoteSql() {}

    private static Stream<String> ends() {
        return Stream.of(NEXT_WORD_AT, TAKEN_BACK_AT, NOT_FOR_PANEL_AT, OTHER_WORDS_AT);
    }
}
