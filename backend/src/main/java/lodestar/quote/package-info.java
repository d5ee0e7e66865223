/**
 * Words of young people that are shown without a name: by their own dated yes for each audience, and by somebody's
 * check.
 */
@NullMarked
package lodestar.quote;

import org.jspecify.annotations.NullMarked;
