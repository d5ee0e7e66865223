package lodestar.promise;

/** The six missions of Stable Homes, Built on Love (2023), in their order. */
public enum Mission {
    LOVING_RELATIONSHIPS,
    LOVING_HOMES,
    STRONGER_CORPORATE_PARENTS,
    LEARNING_AND_WORK,
    SOMEWHERE_TO_LIVE,
    HEALTH
}
