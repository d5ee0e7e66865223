/**
 * Help a young person asked for, with how they feel, their health or learning: asked, offered, first seen, with dates.
 */
@NullMarked
package lodestar.wish;

import org.jspecify.annotations.NullMarked;
