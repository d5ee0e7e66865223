package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;
import lodestar.people.Keys;
import lodestar.recording.JobRepository.Claim;
import lodestar.sound.AudioDecoder;
import lodestar.store.Database;
import lodestar.transcription.Availability;
import lodestar.transcription.Draft;
import lodestar.transcription.Transcriber;
import lodestar.transcription.TranscriberSettings;
import lodestar.transcription.TranscriptionFailed;
import lodestar.vault.DataKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes recordings down, one after the other. It may be killed at any point: what it held comes round again. The work
 * itself is done outside of any transaction.
 */
@Singleton
class Writing {

    /** What is kept of the recording does not open. */
    static final String DAMAGED = "DAMAGED";

    /** How much longer than the work may take it is held. */
    private static final Duration SPARE = Duration.ofMinutes(1);

    private static final Duration ENGINE_AWAY = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

    private final JobRepository jobs;
    private final RecordingRepository recordings;
    private final MachineWordsRepository heard;
    private final GivingUp givingUp;
    private final SoundStore store;
    private final Keys keys;
    private final Transcriber transcriber;
    private final TranscriberSettings limits;
    private final Database database;
    private final Ids ids;
    private final Clock clock;

    Writing(
            JobRepository jobs,
            RecordingRepository recordings,
            MachineWordsRepository heard,
            GivingUp givingUp,
            SoundStore store,
            Keys keys,
            Transcriber transcriber,
            TranscriberSettings limits,
            Database database,
            Ids ids,
            Clock clock) {
        this.jobs = jobs;
        this.recordings = recordings;
        this.heard = heard;
        this.givingUp = givingUp;
        this.store = store;
        this.keys = keys;
        this.transcriber = transcriber;
        this.limits = limits;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** A claim, with what it takes to do the work. */
    record Work(Claim claim, Recording recording, DataKey key, Duration limit) {}

    /**
     * Writes down the one that is due longest; false when there is none, or no engine to do it with.
     *
     * @throws Stuck when an engine does not come back: this process must end, and another begin
     */
    boolean writeOne(CouncilId council) {
        jobs.release(council, clock.instant());
        if (!jobs.isDue(council, clock.instant())
                || !(transcriber.availability() instanceof Availability.Ready ready)) {
            return false;
        }
        var work = claim(council);
        work.ifPresent(it -> write(it, ready));
        return work.isPresent();
    }

    private Optional<Work> claim(CouncilId council) {
        var now = clock.instant();
        return database.inTransaction(
                () -> jobs.claim(council, UUID.randomUUID(), now).flatMap(claim -> work(claim, now)));
    }

    /** One whose key was destroyed has nothing left that could be written down. */
    private Optional<Work> work(Claim claim, Instant now) {
        var recording = recordings
                .find(claim.councilId(), claim.recordingId())
                .map(Standing::recording)
                .orElseThrow();
        var key = keys.find(recording.councilId(), recording.youngPersonId());
        if (key.isEmpty()) {
            jobs.giveUp(claim, DAMAGED, now);
            return Optional.empty();
        }
        var limit = limits.limit(Duration.ofMillis(recording.millis()));
        jobs.hold(claim, now.plus(limit).plus(SPARE));
        return Optional.of(new Work(claim, recording, key.orElseThrow(), limit));
    }

    private void write(Work work, Availability.Ready ready) {
        var claim = work.claim();
        try {
            var draft = Stuck.within(work.limit(), () -> hear(work));
            finish(work, MachineWords.of(work.recording(), ready, draft, clock.instant()));
        } catch (TranscriptionFailed failed) {
            again(work, failed);
        } catch (Refused | SoundStore.Missing damaged) {
            LOG.error("Recording {} could not be opened to be written down.", claim.recordingId());
            givingUp.giveUp(claim, work.recording(), DAMAGED);
        } catch (DomainError.TooMany away) {
            jobs.putOff(claim, "STORE_AWAY", clock.instant().plus(away.waiting()));
        } catch (TimeoutException slow) {
            failed(work, "SLOW");
        } catch (Stuck stuck) {
            failed(work, "STUCK");
            throw stuck;
        } catch (RuntimeException broken) {
            failed(work, broken.getClass().getSimpleName());
        }
    }

    private Draft hear(Work work) {
        return transcriber.transcribe(AudioDecoder.decode(store.read(work.recording(), work.key())));
    }

    /** Where no machine heard anybody speak there may still be somebody: a whisper, another language. */
    private void finish(Work work, MachineWords words) {
        database.inTransaction(() -> {
            var mine = jobs.finish(work.claim());
            if (mine) {
                heard.save(words, work.key());
            }
            if (mine && words.heard() == 0) {
                givingUp.tell(work.recording());
            }
            return mine;
        });
    }

    private void again(Work work, TranscriptionFailed failed) {
        switch (failed.next()) {
            case WAIT ->
                jobs.putOff(work.claim(), failed.code(), clock.instant().plus(ENGINE_AWAY));
            case TRY_AGAIN -> failed(work, failed.code());
            case GIVE_UP -> givingUp.giveUp(work.claim(), work.recording(), failed.code());
        }
    }

    /** By id and a short word: never what was said. */
    private void failed(Work work, String code) {
        var claim = work.claim();
        LOG.warn("Recording {} was not written down: {}.", claim.recordingId(), code);
        if (claim.tries() >= JobRepository.MOST_TRIES) {
            givingUp.giveUp(claim, work.recording(), code);
        } else {
            jobs.tryAgain(claim, code, clock.instant());
        }
    }
}
