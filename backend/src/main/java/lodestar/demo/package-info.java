/** A made-up council to try Lodestar on. */
@NullMarked
package lodestar.demo;

import org.jspecify.annotations.NullMarked;
