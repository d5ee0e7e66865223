/** What happens next for one young person, written together, and the meetings about it. */
@NullMarked
package lodestar.plan;

import org.jspecify.annotations.NullMarked;
