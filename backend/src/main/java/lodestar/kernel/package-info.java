/** The few words every package shares; leans on nothing. */
@NullMarked
package lodestar.kernel;

import org.jspecify.annotations.NullMarked;
