/** What a young person is told of what others do with what they said: quietly, and once a day unless they asked. */
@NullMarked
package lodestar.news;

import org.jspecify.annotations.NullMarked;
