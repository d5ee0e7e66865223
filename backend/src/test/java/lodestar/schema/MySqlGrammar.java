package lodestar.schema;

import io.debezium.ddl.parser.mysql.generated.MySqlLexer;
import io.debezium.ddl.parser.mysql.generated.MySqlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.jspecify.annotations.Nullable;

/** A published grammar of MySQL 8, asked whether it can read a text; it knows no tables, only how SQL is written. */
public final class MySqlGrammar {

    /** MySQL has had it since 8.0.1, and the grammar has not. */
    private static final String SKIP_LOCKED = "FOR UPDATE SKIP LOCKED";

    private MySqlGrammar() {}

    /** What it could not read, with the line. Read quickly first, and only what that could not read with all care. */
    public static List<String> mistakes(String sql) {
        var known = sql.replace(SKIP_LOCKED, "FOR UPDATE");
        return mistakes(known, PredictionMode.SLL).isEmpty() ? List.of() : mistakes(known, PredictionMode.LL);
    }

    private static List<String> mistakes(String sql, PredictionMode mode) {
        var mistakes = new ArrayList<String>();
        var listener = new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> of,
                    @Nullable Object at,
                    int line,
                    int column,
                    String message,
                    @Nullable RecognitionException failure) {
                mistakes.add("line %d: %s".formatted(line, message));
            }
        };
        var lexer = new MySqlLexer(CharStreams.fromString(upperCaseOutsideQuotes(sql)));
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        var parser = new MySqlParser(new CommonTokenStream(lexer));
        parser.getInterpreter().setPredictionMode(mode);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        parser.root();
        return mistakes;
    }

    /** The grammar knows its own words in capitals only. */
    private static String upperCaseOutsideQuotes(String sql) {
        return Pattern.compile("'(?:[^']|'')*'|[^']+")
                .matcher(sql)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().startsWith("'")
                                ? part.group()
                                : part.group().toUpperCase(Locale.ROOT)));
    }
}
