package lodestar.people;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.store.Columns;
import lodestar.store.Database;

/** Young people's own words, version by version. Added and read, nothing else: there is no update and no delete. */
@Singleton
public class PreferredWordRepository {

    /** In SQL, what stands newest under one thing {@code w}. */
    static final String NEWEST = """
        w.version = (SELECT MAX(l.version) FROM preferred_word l
                     WHERE l.council_id = w.council_id AND l.young_person_id = w.young_person_id
                       AND l.thing_id = w.thing_id)\
        """;

    private static final Columns<PreferredWord> WORDS = new Columns<>("preferred_word", PreferredWord.class);

    private static final String LIST = """
        SELECT %s FROM preferred_word w
        WHERE w.council_id = :council AND w.young_person_id = :person AND %s
        """.formatted(WORDS.of("w"), NEWEST);

    private final Database database;

    PreferredWordRepository(Database database) {
        this.database = database;
    }

    /** All their words as they stand now, opened; those that were taken off the list as well. */
    public List<PreferredWord> list(Someone someone) {
        return database
                .with(handle -> handle.createQuery(LIST)
                        .bind("council", someone.person().councilId())
                        .bind("person", someone.youngPersonId())
                        .map(WORDS.mapper("w"))
                        .list())
                .stream()
                .map(word -> word.opened(someone.key()))
                .toList();
    }

    /** Adds a version; false when there is one of that number. */
    public boolean save(PreferredWord word, Someone owner) {
        return database.added(handle -> WORDS.insert(handle, List.of(word.sealed(owner.key()))));
    }
}
