/** Who has a way in: invitations, and the phones that came of them. */
@NullMarked
package lodestar.accounts;

import org.jspecify.annotations.NullMarked;
