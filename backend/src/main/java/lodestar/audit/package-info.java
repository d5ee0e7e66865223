/** Who looked at or changed what: lines that can be added and read, and nothing else. */
@NullMarked
package lodestar.audit;

import org.jspecify.annotations.NullMarked;
