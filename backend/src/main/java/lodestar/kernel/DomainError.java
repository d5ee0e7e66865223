package lodestar.kernel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An answer to somebody who asked for what cannot be: in plain words, and with what to do.
 *
 * <p>Everything else that goes wrong is our fault, and its words are for us.
 */
public abstract sealed class DomainError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DomainError(String message) {
        super(message, null, false, false);
    }

    /** What was sent could never be true; names the field that can be put right. */
    public static final class Invalid extends DomainError {

        private static final long serialVersionUID = 1L;

        private final String field;

        public Invalid(String field, String message) {
            super(message);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /** Not there, or not theirs to see. The two look the same on purpose. */
    public static final class NotFound extends DomainError {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("We could not find that.");
        }
    }

    /** Nobody is signed in, or no longer. */
    public static final class SignInNeeded extends DomainError {

        private static final long serialVersionUID = 1L;

        public SignInNeeded() {
            super("Please sign in first. Nothing you wrote is lost.");
        }
    }

    /** Somebody else changed it first; holds what stands there now, so that nothing is overwritten unseen. */
    public static final class Conflict extends DomainError {

        private static final long serialVersionUID = 1L;

        private final String currentText;
        private final int currentVersion;
        private final @Nullable String refusedText;

        public Conflict(String currentText, int currentVersion) {
            this(currentText, currentVersion, null);
        }

        /** The same, giving back what was refused, so that it is lost nowhere. */
        public Conflict(String currentText, int currentVersion, @Nullable String refusedText) {
            super("This was changed somewhere else first. Look at both and choose.");
            this.currentText = currentText;
            this.currentVersion = currentVersion;
            this.refusedText = refusedText;
        }

        public String currentText() {
            return currentText;
        }

        public int currentVersion() {
            return currentVersion;
        }

        /** What the writer sent; none where it is short enough to stand on their screen still. */
        public @Nullable String refusedText() {
            return refusedText;
        }
    }

    /** A client-made id that already stands for another payload. */
    public static final class IdReused extends DomainError {

        private static final long serialVersionUID = 1L;

        public IdReused() {
            super("This id was already used for something else. Send it again with a new id.");
        }
    }

    /**
     * What was sent is against a rule that has a name of its own, such as a limit of the API or a PIN that is wrong.
     */
    public static final class Refused extends DomainError {

        private static final long serialVersionUID = 1L;

        private final String code;

        public Refused(String code, String message) {
            super(message);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Too many wrong tries from one place; says when the next may be made. */
    public static final class TooMany extends DomainError {

        private static final long serialVersionUID = 1L;

        private final Duration wait;

        public TooMany(String message, Duration wait) {
            super(message);
            this.wait = wait;
        }

        public Duration waiting() {
            return wait;
        }
    }
}
