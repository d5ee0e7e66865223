package lodestar.exchange;

/** One row of a table that is brought in. */
interface ReturnRow {

    Origin at();

    /** What makes it this row and no other: two rows with the same key speak of the same thing. */
    Object key();

    /** All that it says; where it stood in the file does not belong to it. */
    Object content();
}
