/** What young people say, who may hear it, and what comes of it. */
@NullMarked
package lodestar.voice;

import org.jspecify.annotations.NullMarked;
