/** What a records officer reads and checks: the council's audit. */
@NullMarked
package lodestar.records;

import org.jspecify.annotations.NullMarked;
