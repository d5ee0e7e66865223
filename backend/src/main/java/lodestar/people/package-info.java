/** Who is who, and who is in whose life. */
@NullMarked
package lodestar.people;

import org.jspecify.annotations.NullMarked;
