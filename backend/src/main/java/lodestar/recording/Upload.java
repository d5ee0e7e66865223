package lodestar.recording;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A recording on its way here.
 *
 * @param youngPersonId in whose record it is kept, and with whose key it is sealed
 * @param speakerId whose voice it is
 * @param id made by the phone; means something together with whose it is, and nothing alone
 * @param sha256 of all its bytes, as the phone worked it out
 * @param recordingId what became of it; none while it is not finished
 */
record Upload(
        CouncilId councilId,
        PersonId youngPersonId,
        PersonId speakerId,
        UUID id,
        int length,
        byte[] sha256,
        Instant beganAt,
        @Nullable UUID recordingId) {

    /** Refuses another recording under the same id. */
    void requireSame(BeginUpload wanted) {
        if (length != wanted.length() || !Arrays.equals(sha256, wanted.hash())) {
            throw new DomainError.IdReused();
        }
    }

    /** A part of it as it came. */
    record Piece(
            CouncilId councilId,
            PersonId youngPersonId,
            PersonId speakerId,
            UUID uploadId,
            int begins,
            int length,
            byte[] bytes) {

        static final String COLUMN = "upload_piece.bytes";

        String place() {
            return "%s/%d".formatted(uploadId, begins);
        }

        /** Only where it is: it is somebody's voice. */
        @Override
        public String toString() {
            return "Piece " + place();
        }
    }

    /**
     * An upload and how much of it is here.
     *
     * @param received the number of the byte that comes next
     */
    record Progress(Upload upload, int received) {}
}
