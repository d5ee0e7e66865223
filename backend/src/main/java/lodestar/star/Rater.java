package lodestar.star;

/** Who gives a reading. The young person's own is the headline; nobody's are ever averaged. */
public enum Rater {
    YOUNG_PERSON,
    CARER,
    PRACTITIONER
}
