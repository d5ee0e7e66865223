/** What is published about councils: brought in from open statistics, and shown beside the council's own. */
@NullMarked
package lodestar.benchmark;

import org.jspecify.annotations.NullMarked;
