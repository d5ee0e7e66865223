package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;

/** What speakers checked. Added, and read with the saying; there is no update and no delete. */
@Singleton
class CheckedWordsRepository {

    private static final Columns<CheckedWords> ROWS = new Columns<>("checked_words", CheckedWords.class);
    private static final int DUPLICATE = 1062;

    private final Database database;

    CheckedWordsRepository(Database database) {
        this.database = database;
    }

    /** Adds the next; false when another phone was next. */
    boolean add(CheckedWords checked, Someone speaker) {
        try {
            database.run(handle -> ROWS.insert(handle, List.of(checked.sealed(speaker.key()))));
            return true;
        } catch (RuntimeException failure) {
            if (Database.errorCode(failure) == DUPLICATE) {
                return false;
            }
            throw failure;
        }
    }
}
