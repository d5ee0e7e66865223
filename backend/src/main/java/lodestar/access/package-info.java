/** Who may do what: the access matrix, and the one guard that asks it. */
@NullMarked
package lodestar.access;

import org.jspecify.annotations.NullMarked;
