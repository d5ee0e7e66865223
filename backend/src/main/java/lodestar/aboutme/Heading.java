package lodestar.aboutme;

/** What a part of the page is about; each may be left out. */
enum Heading {
    /** What I would like you to know about me. */
    ABOUT_ME,
    /** What I like and am good at. */
    GOOD_AT,
    /** What helps when things are hard. */
    HELPS,
    DOES_NOT_HELP,
    /** How I like to talk. */
    TALKING,
    /** What I have told before and do not want to tell again. */
    TOLD_ALREADY
}
