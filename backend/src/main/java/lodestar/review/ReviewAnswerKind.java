package lodestar.review;

/** What whoever asked for a review is told. */
enum ReviewAnswerKind {
    YES,
    NOT_NOW
}
