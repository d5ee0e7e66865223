/** Writing down what is said in a recording, on the council's own machines, by whichever engine it has. */
@NullMarked
package lodestar.transcription;

import org.jspecify.annotations.NullMarked;
