/** The story a young person takes away: everything there is of them, as one file that opens anywhere. */
@NullMarked
package lodestar.story;

import org.jspecify.annotations.NullMarked;
