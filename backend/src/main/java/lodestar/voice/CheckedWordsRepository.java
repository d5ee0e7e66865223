package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.voice.SpokenSayings.Wordless;

/** What speakers checked. Added, and read with the saying; there is no update and no delete. */
@Singleton
class CheckedWordsRepository {

    private static final Columns<CheckedWords> ROWS = new Columns<>("checked_words", CheckedWords.class);
    private static final String WORDLESS = """
        SELECT s.about_person_id FROM saying s
        WHERE s.council_id = :council AND s.id = :saying AND s.manner = 'SPOKEN'
          AND NOT EXISTS (SELECT 1 FROM checked_words c
                          WHERE c.council_id = s.council_id AND c.saying_id = s.id AND c.kind = 'WORDS')
          AND %s
        """.formatted(Hearing.NAMED);

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

    /** Something said out loud to somebody, of which no words were checked. */
    Optional<Wordless> findWordless(CouncilId council, UUID saying) {
        return database.with(handle -> handle.createQuery(WORDLESS)
                .bind("council", council)
                .bind("saying", saying)
                .map((row, context) -> new Wordless(context.findColumnMapperFor(PersonId.class)
                        .orElseThrow()
                        .map(row, "about_person_id", context)))
                .findOne());
    }
}
