/** Recordings of a young person's voice: on their way here, kept, played, and written down. */
@NullMarked
package lodestar.recording;

import org.jspecify.annotations.NullMarked;
