/** Keeps own words secret: one key for each young person, wrapped by a key that is not in the database. */
@NullMarked
package lodestar.vault;

import org.jspecify.annotations.NullMarked;
