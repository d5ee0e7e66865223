package lodestar.news;

/** How often a young person wants to be told. */
enum How {
    /** At most one time a day: what it is until they say otherwise. */
    ONCE_A_DAY,
    EACH_TIME
}
