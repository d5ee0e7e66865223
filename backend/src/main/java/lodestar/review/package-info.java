/** The meetings on a young person's plan: when the next is due and why, asked for, arranged, held, and heard in. */
@NullMarked
package lodestar.review;

import org.jspecify.annotations.NullMarked;
