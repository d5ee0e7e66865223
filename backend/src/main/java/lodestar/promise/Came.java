package lodestar.promise;

/** What somebody whose saying a kept promise answers says: did it happen for them? */
enum Came {
    YES,
    A_BIT,
    NO
}
