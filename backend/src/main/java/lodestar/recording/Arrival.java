package lodestar.recording;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lodestar.audit.Audit;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;
import lodestar.sound.AudioDecoder;
import lodestar.sound.OpenedSound;
import lodestar.sound.Refusal;

/** The end of an upload: all its pieces are here, and become a recording or nothing. */
@Singleton
class Arrival {

    /** Sound whose row was not filled in by then is what a killed process left. */
    private static final Duration LONGEST_WRITE = Duration.ofHours(1);

    /** A phone that loses its signal says days later what it recorded. */
    private static final Duration UNSAID = Duration.ofDays(7);

    /** An update is written on the day of the visit; what was dictated and forgotten does not stay. */
    static final Duration DICTATED = Duration.ofDays(1);

    private final UploadRepository uploads;
    private final RecordingRepository recordings;
    private final JobRepository jobs;
    private final SoundStore store;
    private final Decoding decoding;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Arrival(
            UploadRepository uploads,
            RecordingRepository recordings,
            JobRepository jobs,
            SoundStore store,
            Decoding decoding,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.recordings = recordings;
        this.jobs = jobs;
        this.store = store;
        this.decoding = decoding;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** However many end the same upload at once, it becomes one recording. */
    void end(Voice voice, Upload upload) {
        decoding.take(() -> opened(voice, upload)).ifPresent(sound -> keep(voice, upload, sound));
    }

    /** Nothing when it became a recording meanwhile, so that its pieces were gone. */
    private Optional<OpenedSound> opened(Voice voice, Upload upload) {
        try {
            return Optional.of(AudioDecoder.open(whole(voice, upload)));
        } catch (Refused refused) {
            uploads.remove(upload);
            if (uploads.find(voice, upload.id()).isEmpty()) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private byte[] whole(Voice voice, Upload upload) {
        var whole = new ByteArrayOutputStream(upload.length());
        uploads.pieces(voice, upload.id()).forEach(whole::writeBytes);
        if (!MessageDigest.isEqual(sha256(whole.toByteArray()), upload.sha256())) {
            throw Refusal.RECORDING_CUT_SHORT.refused();
        }
        return whole.toByteArray();
    }

    /** Its row first, so that a process that dies here leaves nothing that no row knows of. */
    private void keep(Voice voice, Upload upload, OpenedSound sound) {
        var now = clock.instant();
        var recording = new Recording(
                upload.councilId(),
                ids.next(),
                upload.youngPersonId(),
                upload.speakerId(),
                null,
                sound.mediaType(),
                sound.file().length,
                (int) sound.length().toMillis(),
                now,
                null,
                now.plus(LONGEST_WRITE),
                null);
        recordings.save(recording);
        store.keep(sound.file(), recording, voice.key());
        audit.together(() -> {
            if (uploads.finish(upload, recording.id())) {
                kept(recording);
            }
            return recording;
        });
    }

    /** What is dictated is said with it already: it waits to be written down from the first moment. */
    private void kept(Recording recording) {
        var now = clock.instant();
        recordings.keep(recording, now, now.plus(recording.isDictated() ? DICTATED : UNSAID));
        if (recording.isDictated()) {
            jobs.add(recording.councilId(), recording.id(), now, false);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
