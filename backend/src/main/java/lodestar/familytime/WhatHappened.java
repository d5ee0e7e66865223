package lodestar.familytime;

/** What came of a time, as one side says. */
enum WhatHappened {
    HAPPENED,
    LATE,
    CANCELLED,
    MOVED
}
