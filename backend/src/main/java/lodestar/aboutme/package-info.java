/** The page a young person writes for whoever is new around them, and its being offered to each new worker. */
@NullMarked
package lodestar.aboutme;

import org.jspecify.annotations.NullMarked;
