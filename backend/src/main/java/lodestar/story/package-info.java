/**
 * The story a young person takes away: everything there is of them, as one file that opens anywhere. And the copy of it
 * that the council is asked for, which two records officers put together.
 */
@NullMarked
package lodestar.story;

import org.jspecify.annotations.NullMarked;
