package lodestar.promise;

/** What came of a promise so far, or in the end. */
enum Outcome {
    PROGRESS,
    DATE_MOVED,
    KEPT,
    BROKEN;

    PromiseWhat what() {
        return PromiseWhat.valueOf(name());
    }
}
