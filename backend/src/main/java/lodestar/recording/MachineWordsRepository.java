package lodestar.recording;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.vault.DataKey;

/** What machines heard: added and read, and removed with what is taken back. */
@Singleton
class MachineWordsRepository {

    private static final Columns<MachineWords> ROWS = new Columns<>("machine_words", MachineWords.class);

    private static final String OF_SAYING = "SELECT " + ROWS.of("m") + """
         FROM recording r
        JOIN machine_words m ON m.council_id = r.council_id AND m.recording_id = r.id
        WHERE r.council_id = :council AND r.saying_id = :saying AND r.young_person_id = :speaker\
        """;

    private static final String OF_RECORDING = "SELECT " + ROWS.of("m") + """
         FROM machine_words m WHERE m.council_id = :council AND m.recording_id = :recording\
        """;

    private final Database database;

    MachineWordsRepository(Database database) {
        this.database = database;
    }

    void save(MachineWords words, DataKey key) {
        database.run(handle -> ROWS.insert(handle, List.of(words.sealed(key))));
    }

    /** In a recording of that speaker's. */
    Optional<MachineWords> find(Someone speaker, UUID recording) {
        return database.with(handle -> handle.createQuery(OF_RECORDING)
                        .bind("council", speaker.person().councilId())
                        .bind("recording", recording)
                        .map(ROWS.mapper("m"))
                        .findOne())
                .map(words -> words.opened(speaker.key()));
    }

    Optional<MachineWords> findOfSaying(Someone speaker, UUID saying) {
        return database.with(handle -> handle.createQuery(OF_SAYING)
                        .bind("council", speaker.person().councilId())
                        .bind("saying", saying)
                        .bind("speaker", speaker.youngPersonId())
                        .map(ROWS.mapper("m"))
                        .findOne())
                .map(words -> words.opened(speaker.key()));
    }

    void remove(CouncilId council, UUID recording) {
        database.run(handle -> handle.createUpdate(
                        "DELETE FROM machine_words WHERE council_id = :council AND recording_id = :recording")
                .bind("council", council)
                .bind("recording", recording)
                .execute());
    }
}
