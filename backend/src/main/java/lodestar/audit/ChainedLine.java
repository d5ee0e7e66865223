package lodestar.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit as the database holds it: a link of its council's chain.
 *
 * @param number 1, 2, 3 and so on within the council
 * @param allowed as a number, and
 * @param why as text, since whoever altered them may have written anything
 * @param hash over the hash before and everything else in this line
 */
record ChainedLine(
        CouncilId councilId,
        long number,
        UUID id,
        Instant at,
        UUID accountId,
        String role,
        String action,
        @Nullable PersonId youngPersonId,
        int allowed,
        @Nullable String why,
        UUID requestId,
        byte[] hash) {

    /** What stands before the first line. */
    static final byte[] BEGINNING = new byte[32];

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Whether the line's hash is the one that follows from the hash before it. */
    boolean follows(byte[] before) {
        return MessageDigest.isEqual(hash, hashAfter(before));
    }

    /**
     * Every value as hex, so that no two lines can be written down alike. The procedure in the database does the same.
     */
    byte[] hashAfter(byte[] before) {
        var written = String.join(
                "|",
                HEX.formatHex(before),
                HEX.formatHex(councilId.code().getBytes(US_ASCII)),
                String.valueOf(number),
                AuditLine.hex(id),
                AuditLine.stored(at),
                AuditLine.hex(accountId),
                HEX.formatHex(role.getBytes(UTF_8)),
                HEX.formatHex(action.getBytes(UTF_8)),
                youngPersonId == null ? "-" : AuditLine.hex(youngPersonId.value()),
                String.valueOf(allowed),
                why == null ? "-" : HEX.formatHex(why.getBytes(UTF_8)),
                AuditLine.hex(requestId));
        try {
            return MessageDigest.getInstance("SHA-256").digest(written.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Only its place. */
    @Override
    public String toString() {
        return "Audit line %s %d".formatted(councilId, number);
    }
}
