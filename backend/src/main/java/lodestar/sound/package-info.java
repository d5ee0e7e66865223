/**
 * Recordings as bytes: what is sound is opened, bounded and written anew without anything else; leans on no framework.
 */
@NullMarked
package lodestar.sound;

import org.jspecify.annotations.NullMarked;
