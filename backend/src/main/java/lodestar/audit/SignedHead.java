package lodestar.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.vault.Signatures;

/** Where a council's chain ended at one moment, signed with a key that is not in the database. */
record SignedHead(CouncilId council, Instant at, long number, byte[] hash, byte[] signature) {

    private static final int PARTS = 5;

    static SignedHead of(Head head, Instant at, Signatures signatures) {
        return new SignedHead(
                head.councilId(),
                at,
                head.number(),
                head.hash(),
                signatures.sign(text(head.councilId(), at, head.number(), head.hash())));
    }

    boolean isSignedBy(Signatures signatures) {
        return signatures.isSigned(text(council, at, number, hash), signature);
    }

    boolean isOf(byte[] otherHash) {
        return Arrays.equals(hash, otherHash);
    }

    /** Nothing, when it is no head at all. */
    static Optional<SignedHead> read(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignedHead(
                    new CouncilId(parts[1]),
                    Instant.parse(parts[0]),
                    Long.parseLong(parts[2]),
                    HexFormat.of().parseHex(parts[3]),
                    Base64.getDecoder().decode(parts[4])));
        } catch (DomainError | DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    String written() {
        return "%s %s %d %s %s"
                .formatted(
                        at,
                        council,
                        number,
                        HexFormat.of().formatHex(hash),
                        Base64.getEncoder().encodeToString(signature));
    }

    private static byte[] text(CouncilId council, Instant at, long number, byte[] hash) {
        return "lodestar audit head 1|%s|%s|%d|%s"
                .formatted(council, at, number, HexFormat.of().formatHex(hash))
                .getBytes(US_ASCII);
    }

    /** Only its place. */
    @Override
    public String toString() {
        return "Signed head %s %d".formatted(council, number);
    }
}
