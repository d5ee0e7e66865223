/**
 * What the council promises about working together with young people: its versions, who signed, and whether it is kept.
 */
@NullMarked
package lodestar.charter;

import org.jspecify.annotations.NullMarked;
