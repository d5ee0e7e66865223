/** What a panel may see: groups, never people. The rules are those for small numbers, S1 to S10. */
@NullMarked
package lodestar.insight;

import org.jspecify.annotations.NullMarked;
