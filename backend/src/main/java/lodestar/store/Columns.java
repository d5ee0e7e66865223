package lodestar.store;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The columns of a table, read once off the record that is its row, so that a new column is named in one place. */
public final class Columns<R extends Record> {

    private final List<RecordComponent> components;
    private final List<String> names;
    private final Constructor<R> constructor;
    private final String insert;

    /**
     * Reads them.
     *
     * @param table the table's name
     * @param row the record whose components are the columns
     */
    public Columns(String table, Class<R> row) {
        components = List.of(row.getRecordComponents());
        components.forEach(component -> component.getAccessor().setAccessible(true));
        names = components.stream()
                .map(component -> snakeCase(component.getName()))
                .toList();
        constructor = constructor(row);
        insert = "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table,
                        String.join(", ", names),
                        components.stream()
                                .map(component -> ":" + component.getName())
                                .collect(joining(", ")));
    }

    /** The columns as {@code alias.column AS alias_column}, for a SELECT that {@link #mapper} reads. */
    public String of(String alias) {
        return names.stream()
                .map(name -> "%s.%s AS %s_%s".formatted(alias, name, alias, name))
                .collect(joining(", "));
    }

    /** Reads a row out of a SELECT over {@link #of}. */
    public RowMapper<R> mapper(String alias) {
        return ConstructorMapper.of(constructor, alias);
    }

    /** Binds every component of a row to the parameter of its name. */
    public <S extends SqlStatement<S>> S bind(S statement, R of) {
        for (var component : components) {
            statement.bindByType(component.getName(), value(component, of), component.getGenericType());
        }
        return statement;
    }

    /** Adds rows, with one statement however many they are. */
    public void insert(Handle handle, Collection<R> rows) {
        forEach(handle, insert, rows);
    }

    /** Runs a statement for every row, with the row's components as its parameters. */
    public void forEach(Handle handle, String sql, Collection<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(sql);
        rows.forEach(of -> bind(batch, of).add());
        batch.execute();
    }

    /** Rows are their package's own business, so their records need not be public. */
    private static <R extends Record> Constructor<R> constructor(Class<R> row) {
        try {
            var constructor = row.getDeclaredConstructor(Arrays.stream(row.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
