package lodestar.people;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.store.Database;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads rows of one young person for their story, still sealed. Who may is asked before. */
@Singleton
public class StoryRows {

    private final Database database;

    StoryRows(Database database) {
        this.database = database;
    }

    /** All rows of a SELECT that asks for {@code :council} and {@code :person}. */
    public <R> List<R> list(Someone me, String sql, RowMapper<R> mapper) {
        return database.with(handle -> handle.createQuery(sql)
                .bind("council", me.person().councilId())
                .bind("person", me.youngPersonId())
                .map(mapper)
                .list());
    }
}
