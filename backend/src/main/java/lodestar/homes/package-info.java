/** Where a young person lives and lived, what they think of it, and whether a care leaver's home suits them. */
@NullMarked
package lodestar.homes;

import org.jspecify.annotations.NullMarked;
