/** Themes that several sayings share, and what the council and its partners promised in answer, step by step. */
@NullMarked
package lodestar.promise;

import org.jspecify.annotations.NullMarked;
