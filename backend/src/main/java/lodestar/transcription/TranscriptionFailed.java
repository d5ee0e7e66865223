package lodestar.transcription;

/** An engine gave no words; says whose fault that was and never what was said. */
public final class TranscriptionFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to do now. */
    public enum Next {
        /** The engine is not there at all: wait, and count no try. */
        WAIT,
        /** Something went wrong on the way: try again. */
        TRY_AGAIN,
        /** It will not take this recording, now or later. */
        GIVE_UP
    }

    private final Next next;

    TranscriptionFailed(Next next, String code) {
        super(code, null, false, false);
        this.next = next;
    }

    public Next next() {
        return next;
    }

    /** A short word for the log and the job. */
    public String code() {
        return String.valueOf(getMessage());
    }
}
