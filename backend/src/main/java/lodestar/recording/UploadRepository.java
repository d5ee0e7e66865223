package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.recording.Upload.Piece;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;

/** Recordings on their way here, each found by its owner and the phone's id together. */
@Singleton
class UploadRepository {

    private static final Columns<Upload> UPLOADS = new Columns<>("upload", Upload.class);
    private static final Columns<Piece> PIECES = new Columns<>("upload_piece", Piece.class);
    private static final int DUPLICATE = 1062;
    private static final int MOST_AT_ONCE = 100;

    private static final String ONE = """
        SELECT %s, COALESCE((SELECT SUM(p.length) FROM upload_piece p
                             WHERE p.council_id = u.council_id AND p.young_person_id = u.young_person_id
                               AND p.speaker_id = u.speaker_id AND p.upload_id = u.id), 0) AS received
        FROM upload u
        WHERE u.council_id = :council AND u.young_person_id = :person AND u.speaker_id = :speaker AND u.id = :id
        """.formatted(UPLOADS.of("u"));

    private static final String IN_ORDER = "SELECT " + PIECES.of("p") + """
         FROM upload_piece p
        WHERE p.council_id = :council AND p.young_person_id = :person AND p.speaker_id = :speaker AND p.upload_id = :id
        ORDER BY p.begins\
        """;

    private static final String TAKEN = """
        SELECT COALESCE((SELECT SUM(r.length) FROM recording r
                         WHERE r.council_id = :council AND r.young_person_id = :person AND r.speaker_id = :speaker
                           AND r.gone_at IS NULL), 0)
             + COALESCE((SELECT SUM(u.length) FROM upload u
                         WHERE u.council_id = :council AND u.young_person_id = :person AND u.speaker_id = :speaker
                           AND u.recording_id IS NULL), 0)\
        """;

    private final Database database;

    UploadRepository(Database database) {
        this.database = database;
    }

    Optional<Upload.Progress> find(Voice voice, UUID id) {
        return database.with(handle -> handle.createQuery(ONE)
                .bind("council", voice.councilId())
                .bind("person", voice.youngPersonId())
                .bind("speaker", voice.speaker())
                .bind("id", id)
                .map(Rows.with(
                        UPLOADS.mapper("u"), (upload, row) -> new Upload.Progress(upload, row.getInt("received"))))
                .findOne());
    }

    /** How many bytes are kept for them, or will be. */
    long taken(Voice voice) {
        return database.with(handle -> handle.createQuery(TAKEN)
                .bind("council", voice.councilId())
                .bind("person", voice.youngPersonId())
                .bind("speaker", voice.speaker())
                .mapTo(Long.class)
                .one());
    }

    /** False when the id is taken. */
    boolean begin(Upload upload) {
        return added(() -> database.run(handle -> UPLOADS.insert(handle, List.of(upload))));
    }

    /** False when a piece that begins there is here already. */
    boolean add(Piece piece, Voice voice) {
        var bytes = voice.key().sealBytes(piece.bytes(), Piece.COLUMN, piece.place());
        var row = new Piece(
                piece.councilId(),
                piece.youngPersonId(),
                piece.speakerId(),
                piece.uploadId(),
                piece.begins(),
                piece.length(),
                bytes);
        return added(() -> database.run(handle -> PIECES.insert(handle, List.of(row))));
    }

    /** In order, opened. */
    List<byte[]> pieces(Voice voice, UUID id) {
        return database.with(handle -> handle.createQuery(IN_ORDER)
                .bind("council", voice.councilId())
                .bind("person", voice.youngPersonId())
                .bind("speaker", voice.speaker())
                .bind("id", id)
                .map(PIECES.mapper("p"))
                .map(piece -> voice.key().openBytes(piece.bytes(), Piece.COLUMN, piece.place()))
                .list());
    }

    /** It became this recording, and its pieces are needed no more; false when it became another one before. */
    boolean finish(Upload upload, UUID recording) {
        var first = database.with(handle -> UPLOADS.bind(handle.createUpdate("""
            UPDATE upload SET recording_id = :recording
            WHERE council_id = :councilId AND young_person_id = :youngPersonId AND speaker_id = :speakerId AND id = :id AND recording_id IS NULL\
            """), upload)
                        .bind("recording", recording)
                        .execute())
                == 1;
        if (first) {
            database.run(
                    handle -> UPLOADS.bind(handle.createUpdate("""
                        DELETE FROM upload_piece
                        WHERE council_id = :councilId AND young_person_id = :youngPersonId AND speaker_id = :speakerId
                          AND upload_id = :id\
                        """), upload).execute());
        }
        return first;
    }

    /** What cannot be a recording; its pieces go with it. */
    void remove(Upload upload) {
        database.run(handle -> UPLOADS.bind(handle.createUpdate("""
            DELETE FROM upload
            WHERE council_id = :councilId AND young_person_id = :youngPersonId AND speaker_id = :speakerId AND id = :id AND recording_id IS NULL\
            """), upload).execute());
    }

    /** Those that were begun before and never finished; some of them at a time. */
    int removeUnfinished(CouncilId council, Instant begunBefore) {
        return database.with(handle -> handle.createUpdate("""
            DELETE FROM upload WHERE council_id = :council AND recording_id IS NULL AND began_at < :before LIMIT :most\
            """)
                .bind("council", council)
                .bind("before", begunBefore)
                .bind("most", MOST_AT_ONCE)
                .execute());
    }

    private static boolean added(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (RuntimeException failure) {
            if (Database.errorCode(failure) == DUPLICATE) {
                return false;
            }
            throw failure;
        }
    }
}
