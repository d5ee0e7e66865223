package lodestar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Puts several things that stand in one row together; looks the columns up once for all rows. */
public final class Rows {

    private Rows() {}

    /** Makes one thing of a record and of what stands beside it in the row. */
    @FunctionalInterface
    public interface Beside<A, T> {
        T of(A record, ResultSet row) throws SQLException;
    }

    /** Makes one thing of two records and of what stands beside them in the row. */
    @FunctionalInterface
    public interface BesideBoth<A, B, T> {
        T of(A first, B second, ResultSet row) throws SQLException;
    }

    public static <A, T> RowMapper<T> with(RowMapper<A> record, Beside<A, T> put) {
        return new RowMapper<>() {
            @Override
            public T map(ResultSet row, StatementContext context) throws SQLException {
                return put.of(record.map(row, context), row);
            }

            @Override
            public RowMapper<T> specialize(ResultSet row, StatementContext context) throws SQLException {
                return with(record.specialize(row, context)::map, put);
            }
        };
    }

    public static <A, B, T> RowMapper<T> with(RowMapper<A> first, RowMapper<B> second, BesideBoth<A, B, T> put) {
        return new RowMapper<>() {
            @Override
            public T map(ResultSet row, StatementContext context) throws SQLException {
                return put.of(first.map(row, context), second.map(row, context), row);
            }

            @Override
            public RowMapper<T> specialize(ResultSet row, StatementContext context) throws SQLException {
                return with(first.specialize(row, context)::map, second.specialize(row, context)::map, put);
            }
        };
    }
}
