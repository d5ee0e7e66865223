package lodestar.promise;

/** What is decided on a promise that was put forward. */
enum Decision {
    MADE,
    NOT_YET,
    TURNED_DOWN;

    PromiseWhat what() {
        return PromiseWhat.valueOf(name());
    }
}
