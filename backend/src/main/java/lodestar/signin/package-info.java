/** Proving who one is, and being signed in. */
@NullMarked
package lodestar.signin;

import org.jspecify.annotations.NullMarked;
