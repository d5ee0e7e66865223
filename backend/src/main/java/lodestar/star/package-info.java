/** How life feels, area by area, as each rater sees it. */
@NullMarked
package lodestar.star;

import org.jspecify.annotations.NullMarked;
