/** Who looked at a young person's things, opening a record in an emergency, and telling whoever must be told. */
@NullMarked
package lodestar.looks;

import org.jspecify.annotations.NullMarked;
