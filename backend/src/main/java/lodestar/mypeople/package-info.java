/** Whom a young person has around them, their own words for people, places and things, and to whom they show what. */
@NullMarked
package lodestar.mypeople;

import org.jspecify.annotations.NullMarked;
