/** What a plan is about: the ten matters of the law, those that a council adds, and the words of both. */
@NullMarked
package lodestar.matter;

import org.jspecify.annotations.NullMarked;
