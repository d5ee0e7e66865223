/** Files in and out: the council's yearly return is read, checked and brought in here. */
@NullMarked
package lodestar.exchange;

import org.jspecify.annotations.NullMarked;
