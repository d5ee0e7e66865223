/** What a worker wrote to a young person after seeing them: once, as the letter they get, and in their plan. */
@NullMarked
package lodestar.visit;

import org.jspecify.annotations.NullMarked;
