package lodestar.review;

/** Whether a young person was listened to, as they say. */
enum Listened {
    YES,
    PARTLY,
    NO
}
