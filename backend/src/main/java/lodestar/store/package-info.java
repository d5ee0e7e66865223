/** How records are written to the database and read back. */
@NullMarked
package lodestar.store;

import org.jspecify.annotations.NullMarked;
