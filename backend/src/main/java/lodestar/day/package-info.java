/** A worker's day: what waits for whom, and handing somebody over. It owns no words of anybody, only lists. */
@NullMarked
package lodestar.day;

import org.jspecify.annotations.NullMarked;
