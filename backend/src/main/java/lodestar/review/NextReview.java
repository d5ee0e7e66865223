package lodestar.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a young person's next review is due, and why.
 *
 * @param due none while nothing is known that it could be reckoned from
 */
record NextReview(@Nullable LocalDate due, @Nullable ReviewWhy why, ReviewState state) {}
