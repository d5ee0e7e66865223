/** The process: its commands, its database when it brings its own, its pages and its health. */
@NullMarked
package lodestar.server;

import org.jspecify.annotations.NullMarked;
