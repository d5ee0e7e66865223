package lodestar.recording;

/** Where a recording stands for whoever recorded it. */
enum RecordingState {
    /** It is kept, and waits to be written down. */
    RECORDED,
    TRANSCRIBING,
    /** A machine heard words in it; the speaker says whether they are right. */
    PLEASE_CHECK,
    CHECKED,
    LEFT_AS_SOUND,
    /** No machine heard anybody speak. */
    NO_WORDS_HEARD,
    /** What is kept of it is damaged. */
    COULD_NOT_OPEN,
    /** Every try to write it down went wrong. */
    COULD_NOT_TRANSCRIBE,
    /** There is no machine that writes things down. */
    NOT_TRANSCRIBED,
    TAKEN_BACK
}
