/** The GraphQL door; knows no feature by name. */
@NullMarked
package lodestar.api;

import org.jspecify.annotations.NullMarked;
