/**
 * The public page of themes, answers and promises, and its feed: for everybody, signed out, and nothing but what is
 * released.
 */
@NullMarked
package lodestar.yousaidwedid;

import org.jspecify.annotations.NullMarked;
