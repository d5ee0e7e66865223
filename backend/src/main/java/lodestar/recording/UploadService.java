package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.audit.Audit;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.Refused;
import lodestar.people.PeopleService;

/** Takes a recording in, piece by piece, and keeps it once all of it is here and found to be sound. */
@Singleton
class UploadService {

    /** Only the last piece may be smaller: thousands of pieces would cost more than what they hold. */
    static final int SMALLEST_PIECE = 64 * 1024;

    static final int BIGGEST_PIECE = 1024 * 1024;

    private final PeopleService people;
    private final UploadRepository uploads;
    private final RecordingRepository recordings;
    private final Arrival arrival;
    private final RecordingSettings settings;
    private final Audit audit;
    private final Clock clock;

    UploadService(
            PeopleService people,
            UploadRepository uploads,
            RecordingRepository recordings,
            Arrival arrival,
            RecordingSettings settings,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.uploads = uploads;
        this.recordings = recordings;
        this.arrival = arrival;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same id and hash any number of times is the same upload. */
    Upload.Progress begin(Actor actor, Intake into, BeginUpload wanted) {
        var voice = voice(actor, into);
        var known = uploads.find(voice, wanted.id());
        if (known.isEmpty()) {
            requireRoom(voice, wanted);
            var upload = new Upload(
                    actor.council(),
                    voice.youngPersonId(),
                    voice.speaker(),
                    wanted.id(),
                    wanted.length(),
                    wanted.hash(),
                    clock.instant(),
                    null);
            if (audit.together(() -> uploads.begin(upload))) {
                return new Upload.Progress(upload, 0);
            }
        }
        var there = known.orElseGet(() -> get(voice, wanted.id()));
        there.upload().requireSame(wanted);
        return there;
    }

    /** How far it got. */
    Upload.Progress find(Actor actor, Intake into, UUID id) {
        return get(voice(actor, into), id);
    }

    /** What is here already is not taken again: the answer says where to go on. */
    Upload.Progress add(Actor actor, Intake into, UUID id, int begins, byte[] bytes) {
        var voice = voice(actor, into);
        var now = get(voice, id);
        if (now.upload().recordingId() != null || begins < now.received()) {
            return now;
        }
        requireNext(now, begins, bytes.length);
        var piece = new Upload.Piece(
                actor.council(), voice.youngPersonId(), voice.speaker(), id, begins, bytes.length, bytes);
        var added = audit.together(() -> uploads.add(piece, voice));
        return added ? new Upload.Progress(now.upload(), begins + bytes.length) : get(voice, id);
    }

    /** All of it or nothing: what is no recording is not kept, and neither are its pieces. */
    Recording finish(Actor actor, Intake into, UUID id) {
        var voice = voice(actor, into);
        var now = get(voice, id);
        if (now.upload().recordingId() == null) {
            if (now.received() < now.upload().length()) {
                throw new Refused("UPLOAD_NOT_WHOLE", "Part of this recording has not arrived yet. Send the rest.");
            }
            arrival.end(voice, now.upload());
        }
        return recording(voice, get(voice, id).upload());
    }

    private Recording recording(Voice voice, Upload finished) {
        return recordings
                .find(voice.councilId(), Objects.requireNonNull(finished.recordingId()))
                .map(Standing::recording)
                .orElseThrow(DomainError.NotFound::new);
    }

    private void requireRoom(Voice voice, BeginUpload wanted) {
        if (uploads.taken(voice) + wanted.length() > settings.quota()) {
            throw new Refused(
                    "RECORDINGS_FULL",
                    "There is no more room for recordings. Type it, or take back a recording you no longer need.");
        }
    }

    private static void requireNext(Upload.Progress now, int begins, int length) {
        int end = now.upload().length();
        if (begins > now.received()) {
            throw new Refused("UPLOAD_GAP", "Something before this has not arrived yet. Ask how far it got.");
        }
        if (length == 0 || length > BIGGEST_PIECE || length > end - begins) {
            throw new Invalid(
                    "piece", "Send at most %,d bytes at once, and no more than there are.".formatted(BIGGEST_PIECE));
        }
        if (length < SMALLEST_PIECE && length < end - begins) {
            throw new Invalid("piece", "Send at least %,d bytes at once, but for the last.".formatted(SMALLEST_PIECE));
        }
    }

    private Voice voice(Actor actor, Intake into) {
        return new Voice(people.get(actor, into.action(), into.youngPerson()), actor.person());
    }

    private Upload.Progress get(Voice voice, UUID id) {
        return uploads.find(voice, id).orElseThrow(DomainError.NotFound::new);
    }
}
