package lodestar.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One piece of SQL of ours and where it stands: a migration, or a text in a source file that speaks to the database.
 */
record SqlText(Path file, String sql) {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path SOURCES = Path.of("src/main/java");

    /** It speaks to our own server only, before there is a database. */
    private static final String OUR_OWN_SERVER = "EmbeddedDatabase.java";

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"\\s*\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern SPEAKS =
            Pattern.compile("^\\s*(SELECT|INSERT|UPDATE|DELETE|EXISTS|REPLACE|WITH|CALL|\\(SELECT)\\b");
    private static final Pattern WHOLE = Pattern.compile("^(SELECT|INSERT|UPDATE|CALL)\\b");

    static Stream<SqlText> all() {
        return Stream.concat(ofMigrations(), ofSources());
    }

    static Stream<SqlText> ofMigrations() {
        return files(MIGRATIONS, ".sql").map(file -> new SqlText(file, withoutComments(read(file))));
    }

    /** Every text of a file that holds SQL, since a query is often put together from several. */
    static Stream<SqlText> ofSources() {
        return files(SOURCES, ".java")
                .filter(file -> !file.endsWith(OUR_OWN_SERVER))
                .map(SqlText::literals)
                .filter(texts -> texts.stream()
                        .anyMatch(text -> SPEAKS.matcher(text.sql()).find()))
                .flatMap(List::stream);
    }

    /** A query that is not a part of a longer one. */
    boolean isWhole() {
        return WHOLE.matcher(sql).find()
                && !sql.contains("%s")
                && !sql.endsWith(" ")
                && !sql.matches("(?s).*\\b(SELECT|WHERE|AND)")
                && sql.contains(" ");
    }

    /** With values where the parameters are, as the server gets it. */
    SqlText withValues() {
        return new SqlText(file, sql.replaceAll("\\(<\\w+>\\)", "(1)").replaceAll(":\\w+", "1"));
    }

    /** Where it stands and how it begins. */
    @Override
    public String toString() {
        return "%s: %s"
                .formatted(file.getFileName(), sql.strip().lines().findFirst().orElse(""));
    }

    private static List<SqlText> literals(Path file) {
        var texts = new ArrayList<SqlText>();
        LITERAL.matcher(withoutJavaComments(read(file)))
                .results()
                .map(SqlText::text)
                .forEach(text -> texts.add(new SqlText(file.getFileName(), text)));
        return texts;
    }

    private static String text(MatchResult literal) {
        var text =
                literal.group(1) == null ? literal.group(2) : literal.group(1).stripIndent();
        return text.replace("\\\n", "").strip();
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("(?m)^\\s*--.*$", "").replace("${application}", "'application'@'%'");
    }

    private static String withoutJavaComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$", "")
                .replaceAll("'\\\\?\"'", "");
    }

    private static Stream<Path> files(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
