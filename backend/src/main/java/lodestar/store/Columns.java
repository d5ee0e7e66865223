package lodestar.store;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The columns of a table, read off the record that is its row, so that a new column is named in one place.
 *
 * @param table the table's name
 * @param row the record whose components are the columns
 */
public record Columns<R extends Record>(String table, Class<R> row) {

    /** The columns as {@code alias.column AS alias_column}, for a SELECT that {@link #mapper} reads. */
    public String of(String alias) {
        return names().stream()
                .map(name -> "%s.%s AS %s_%s".formatted(alias, name, alias, name))
                .collect(joining(", "));
    }

    /** Reads a row out of a SELECT over {@link #of}. */
    public RowMapper<R> mapper(String alias) {
        return ConstructorMapper.of(row, alias);
    }

    /** An INSERT that takes its values from the record's components. */
    public String insert() {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table,
                        String.join(", ", names()),
                        components().stream().map(name -> ":" + name).collect(joining(", ")));
    }

    private List<String> names() {
        return components().stream().map(Columns::snakeCase).toList();
    }

    private List<String> components() {
        return Arrays.stream(row.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
