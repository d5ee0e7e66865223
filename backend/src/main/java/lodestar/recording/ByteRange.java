package lodestar.recording;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a recording that a player asks for: from one byte up to but not including another.
 *
 * @param from its first byte
 */
record ByteRange(int from, int to) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** None of it is there. */
    static final class NotThere extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** What cannot be read, and several at once, is nobody's wish: then the whole is given (RFC 9110, 14.2). */
    static Optional<ByteRange> read(@Nullable String header, int length) throws NotThere {
        var asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        var range = asked.group(1).isEmpty()
                ? new ByteRange(Math.max(0, length - Integer.parseInt(asked.group(2))), length)
                : between(Integer.parseInt(asked.group(1)), asked.group(2), length);
        if (range == null) {
            return Optional.empty();
        }
        if (range.from() >= range.to()) {
            throw new NotThere();
        }
        return Optional.of(range);
    }

    private static @Nullable ByteRange between(int first, String last, int length) {
        if (last.isEmpty()) {
            return new ByteRange(first, length);
        }
        int end = Integer.parseInt(last);
        return end < first ? null : new ByteRange(first, Math.min(length, end + 1));
    }

    /** As the answer says which part it is. */
    String written(int length) {
        return "bytes %d-%d/%d".formatted(from, to - 1, length);
    }
}
