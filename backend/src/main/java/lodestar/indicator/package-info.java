/** What a council watches on its way to the six missions: its own lead and lag indicators, over releases and years. */
@NullMarked
package lodestar.indicator;

import org.jspecify.annotations.NullMarked;
