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
import lodestar.people.Someone;
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

    private final UploadRepository uploads;
    private final RecordingRepository recordings;
    private final SoundStore store;
    private final Decoding decoding;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Arrival(
            UploadRepository uploads,
            RecordingRepository recordings,
            SoundStore store,
            Decoding decoding,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.recordings = recordings;
        this.store = store;
        this.decoding = decoding;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** However many end the same upload at once, it becomes one recording. */
    void end(Someone me, Upload upload) {
        decoding.take(() -> opened(me, upload)).ifPresent(sound -> keep(me, upload, sound));
    }

    /** Nothing when it became a recording meanwhile, so that its pieces were gone. */
    private Optional<OpenedSound> opened(Someone me, Upload upload) {
        try {
            return Optional.of(AudioDecoder.open(whole(me, upload)));
        } catch (Refused refused) {
            uploads.remove(upload);
            if (uploads.find(me, upload.id()).isEmpty()) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private byte[] whole(Someone me, Upload upload) {
        var whole = new ByteArrayOutputStream(upload.length());
        uploads.pieces(me, upload.id()).forEach(whole::writeBytes);
        if (!MessageDigest.isEqual(sha256(whole.toByteArray()), upload.sha256())) {
            throw Refusal.RECORDING_CUT_SHORT.refused();
        }
        return whole.toByteArray();
    }

    /** Its row first, so that a process that dies here leaves nothing that no row knows of. */
    private void keep(Someone me, Upload upload, OpenedSound sound) {
        var now = clock.instant();
        var recording = new Recording(
                upload.councilId(),
                ids.next(),
                upload.youngPersonId(),
                null,
                sound.mediaType(),
                sound.file().length,
                (int) sound.length().toMillis(),
                now,
                null,
                now.plus(LONGEST_WRITE),
                null);
        recordings.save(recording);
        store.keep(sound.file(), recording, me.key());
        audit.together(() -> {
            if (uploads.finish(upload, recording.id())) {
                recordings.keep(recording, clock.instant(), clock.instant().plus(UNSAID));
            }
            return recording;
        });
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
