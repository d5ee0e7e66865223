package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import lodestar.kernel.CouncilId;
import lodestar.recording.JobRepository.Claim;
import lodestar.store.Database;
import lodestar.voice.SpokenSayings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives up recordings that nobody can write down, and tells those who must know, both or neither. */
@Singleton
class GivingUp {

    /** Each of its workers died, or it made them die. */
    static final String LOST = "LOST";

    /** No worker came to it in time. */
    static final String LATE = "LATE";

    private static final Logger LOG = LoggerFactory.getLogger(GivingUp.class);

    private final JobRepository jobs;
    private final HopelessJobs hopeless;
    private final RecordingRepository recordings;
    private final SpokenSayings sayings;
    private final UnwrittenWatch watch;
    private final Database database;
    private final Clock clock;

    GivingUp(
            JobRepository jobs,
            HopelessJobs hopeless,
            RecordingRepository recordings,
            SpokenSayings sayings,
            UnwrittenWatch watch,
            Database database,
            Clock clock) {
        this.jobs = jobs;
        this.hopeless = hopeless;
        this.recordings = recordings;
        this.sayings = sayings;
        this.watch = watch;
        this.database = database;
        this.clock = clock;
    }

    /** By whoever tried it last; nothing happens when it is not theirs any more. */
    void giveUp(Claim claim, Recording recording, String code) {
        database.inTransaction(() -> {
            var mine = jobs.giveUp(claim, code, clock.instant());
            if (mine) {
                tell(recording);
            }
            return mine;
        });
    }

    /** One whose workers died; false when there is none. */
    boolean giveUpLost(CouncilId council) {
        return giveUpOne(council, LOST, hopeless::findLost);
    }

    /** One to which no worker came in time; false when there is none. */
    boolean giveUpLate(CouncilId council) {
        return giveUpOne(council, LATE, hopeless::findLate);
    }

    /** In the transaction in which it is given up. What its speaker has put into words was watched as those words. */
    void tell(Recording recording) {
        var saying = recording.sayingId();
        if (saying == null) {
            return;
        }
        sayings.findWordless(recording.councilId(), saying)
                .map(it -> new UnwrittenWatch.Unwritten(
                        recording.councilId(), recording.youngPersonId(), saying, it.aboutPersonId()))
                .ifPresent(watch::notWrittenDown);
    }

    private boolean giveUpOne(CouncilId council, String code, BiFunction<CouncilId, Instant, Optional<UUID>> find) {
        var at = new AtomicReference<@Nullable UUID>();
        try {
            return database.inTransaction(() -> {
                var found = find.apply(council, clock.instant());
                at.set(found.orElse(null));
                found.ifPresent(recording -> {
                    hopeless.giveUp(council, recording, code);
                    recordings.find(council, recording).map(Standing::recording).ifPresent(this::tell);
                });
                return found.isPresent();
            });
        } catch (RuntimeException failure) {
            var failed = at.get();
            if (failed == null) {
                throw failure;
            }
            LOG.error(
                    "Recording {} could not be given up: {}.",
                    failed,
                    failure.getClass().getSimpleName());
            hopeless.putOff(council, failed, clock.instant());
            return true;
        }
    }
}
