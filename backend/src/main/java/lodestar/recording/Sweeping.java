package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import lodestar.kernel.CouncilId;
import lodestar.store.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away what is wanted no more: uploads that were never finished, and the sound of what was taken back. */
@Singleton
class Sweeping {

    static final Duration UNFINISHED = Duration.ofDays(1);

    /** How long one that failed is left alone, so that it holds up no other. */
    private static final Duration PUT_OFF = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final UploadRepository uploads;
    private final RecordingRepository recordings;
    private final JobRepository jobs;
    private final MachineWordsRepository words;
    private final SoundStore store;
    private final Database database;
    private final Clock clock;

    Sweeping(
            UploadRepository uploads,
            RecordingRepository recordings,
            JobRepository jobs,
            MachineWordsRepository words,
            SoundStore store,
            Database database,
            Clock clock) {
        this.uploads = uploads;
        this.recordings = recordings;
        this.jobs = jobs;
        this.words = words;
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    /** Some of the unfinished ones; false when there were none. */
    boolean sweepUploads(CouncilId council) {
        return uploads.removeUnfinished(council, clock.instant().minus(UNFINISHED)) > 0;
    }

    /**
     * The sound that is due longest, with what a machine heard in it; false when there is none. The row says so last,
     * so none is forgotten.
     */
    boolean sweepOne(CouncilId council) {
        var at = new AtomicReference<@Nullable Recording>();
        try {
            return database.inTransaction(() -> {
                var due = recordings.findDue(council, clock.instant());
                at.set(due.orElse(null));
                due.ifPresent(recording -> {
                    jobs.remove(council, recording.id());
                    words.remove(council, recording.id());
                    store.remove(recording);
                    recordings.gone(recording, clock.instant());
                });
                return due.isPresent();
            });
        } catch (RuntimeException failure) {
            var failed = at.get();
            if (failed == null) {
                throw failure;
            }
            LOG.error(
                    "The sound of recording {} could not be taken away: {}.",
                    failed.id(),
                    failure.getClass().getSimpleName());
            recordings.letGo(council, failed.id(), clock.instant().plus(PUT_OFF));
            return true;
        }
    }
}
