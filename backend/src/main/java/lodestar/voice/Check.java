package lodestar.voice;

/** What the speaker has said so far of something they said out loud. */
public enum Check {
    /** Nothing yet: nobody else hears of it. */
    NOT_YET,
    /** Which words are right. */
    WORDS,
    /** It is left as their voice. */
    SOUND
}
