package lodestar.familytime;

/** What a young person thinks of an answer. */
enum Thinks {
    AGREE,
    PARTLY,
    DISAGREE
}
