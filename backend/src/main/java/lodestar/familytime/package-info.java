/** Whom a young person wants to see and how often, what the council answers, and what came of each time. */
@NullMarked
package lodestar.familytime;

import org.jspecify.annotations.NullMarked;
