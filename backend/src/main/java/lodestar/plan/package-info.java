/** What happens next for one young person, written together. */
@NullMarked
package lodestar.plan;

import org.jspecify.annotations.NullMarked;
