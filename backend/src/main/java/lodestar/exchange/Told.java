package lodestar.exchange;

/** A row as Lodestar would hold it, and where the return says so. */
record Told<R>(Origin at, R row) {}
