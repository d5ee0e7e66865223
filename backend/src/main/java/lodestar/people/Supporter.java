package lodestar.people;

import java.time.LocalDate;

/**
 * Somebody who supports a young person now, and so may see their star.
 *
 * @param kind what they are in the young person's life; {@code MANAGER} for who manages one of their workers
 */
public record Supporter(String name, String kind, LocalDate since) {}
