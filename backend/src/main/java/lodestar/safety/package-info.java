/** When somebody is not safe: concerns, the phrases that may make one, and who takes them up. */
@NullMarked
package lodestar.safety;

import org.jspecify.annotations.NullMarked;
