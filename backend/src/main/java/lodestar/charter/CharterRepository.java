package lodestar.charter;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;

/** Versions, signatures, and what young people say of them. Added and read: there is no update and no delete. */
@Singleton
class CharterRepository {

    private static final Columns<Charter> CHARTERS = new Columns<>("charter", Charter.class);
    private static final Columns<Signature> SIGNATURES = new Columns<>("charter_signature", Signature.class);
    private static final Columns<KeptWord> WORDS = new Columns<>("charter_kept", KeptWord.class);

    private static final String VERSIONS = "SELECT " + CHARTERS.of("c") + """
         FROM charter c WHERE c.council_id = :council ORDER BY c.number DESC LIMIT :most\
        """;

    private static final String SIGNERS = "SELECT " + SIGNATURES.of("s") + """
        , h.name FROM charter_signature s
        JOIN helper h ON h.council_id = s.council_id AND h.id = s.helper_id
        WHERE s.council_id = :council AND s.charter = :charter AND s.signed
          AND s.number = (SELECT MAX(n.number) FROM charter_signature n
                          WHERE n.council_id = s.council_id AND n.charter = s.charter AND n.helper_id = s.helper_id)
        ORDER BY s.signed_at DESC, s.helper_id LIMIT :from, :most\
        """;

    private static final String SIGNED_AS = """
        SELECT s.role, COUNT(*) AS many FROM charter_signature s
        WHERE s.council_id = :council AND s.charter = :charter AND s.signed
          AND s.number = (SELECT MAX(n.number) FROM charter_signature n
                          WHERE n.council_id = s.council_id AND n.charter = s.charter AND n.helper_id = s.helper_id)
        GROUP BY s.role ORDER BY s.role\
        """;

    private static final String NEWEST_OF = "SELECT " + SIGNATURES.of("s") + """
         FROM charter_signature s
        WHERE s.council_id = :council AND s.charter = :charter AND s.helper_id = :helper
        ORDER BY s.number DESC LIMIT 1\
        """;

    private static final String NEWEST_WORD = "SELECT " + WORDS.of("w") + """
         FROM charter_kept w
        WHERE w.council_id = :council AND w.young_person_id = :me AND w.charter = :charter
        ORDER BY w.number DESC LIMIT 1\
        """;

    private final Database database;

    CharterRepository(Database database) {
        this.database = database;
    }

    /** How many signed in one role. */
    record SignedAs(Role role, int many) {}

    /** The newest first. */
    List<Charter> list(CouncilId council, int most) {
        return database.with(handle -> handle.createQuery(VERSIONS)
                .bind("council", council)
                .bind("most", most)
                .map(CHARTERS.mapper("c"))
                .list());
    }

    Optional<Charter> findNewest(CouncilId council) {
        return list(council, 1).stream().findFirst();
    }

    /** False when another version was next. */
    boolean save(Charter charter) {
        return database.added(handle -> CHARTERS.insert(handle, List.of(charter)));
    }

    /** False when another word was next. */
    boolean save(Signature signature) {
        return database.added(handle -> SIGNATURES.insert(handle, List.of(signature)));
    }

    /** False when another word was next. */
    boolean save(KeptWord word) {
        return database.added(handle -> WORDS.insert(handle, List.of(word)));
    }

    /** Those whose signature stands, under their own names. */
    List<Signature.Named> listSigners(Charter charter, int from, int most) {
        return database.with(handle -> handle.createQuery(SIGNERS)
                .bind("council", charter.councilId())
                .bind("charter", charter.number())
                .bind("from", from)
                .bind("most", most)
                .map(Rows.with(
                        SIGNATURES.mapper("s"),
                        (signature, row) -> new Signature.Named(signature, row.getString("name"))))
                .list());
    }

    List<SignedAs> listSignedAs(Charter charter) {
        return database.with(handle -> handle.createQuery(SIGNED_AS)
                .bind("council", charter.councilId())
                .bind("charter", charter.number())
                .map((row, context) -> new SignedAs(Role.valueOf(row.getString("role")), row.getInt("many")))
                .list());
    }

    /** Somebody's newest word on a version. */
    Optional<Signature> findSignature(CouncilId council, int charter, PersonId helper) {
        return database.with(handle -> handle.createQuery(NEWEST_OF)
                .bind("council", council)
                .bind("charter", charter)
                .bind("helper", helper)
                .map(SIGNATURES.mapper("s"))
                .findOne());
    }

    Optional<KeptWord> findWord(Actor me, int charter) {
        return database.with(handle -> handle.createQuery(NEWEST_WORD)
                .bind("council", me.council())
                .bind("me", me.person())
                .bind("charter", charter)
                .map(WORDS.mapper("w"))
                .findOne());
    }
}
