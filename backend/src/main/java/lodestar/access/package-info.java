/** Who is asking, may they, and what did they do. */
@NullMarked
package lodestar.access;

import org.jspecify.annotations.NullMarked;
