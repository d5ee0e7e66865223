package lodestar.plan;

/** Whether a young person agrees with what is planned in one matter. */
enum Agreement {
    AGREE,
    PARTLY,
    DISAGREE
}
