package lodestar.safety;

/** What a phrase may be a sign of. It helps whoever takes a concern up; it decides nothing. */
enum PhraseKind {
    ENDING_LIFE,
    HURTING_MYSELF,
    BEING_HURT,
    SEXUAL_HARM,
    BEING_USED,
    VIOLENCE,
    NOT_SAFE,
    NOWHERE_TO_BE
}
