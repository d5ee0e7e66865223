package lodestar.signin;

import lodestar.access.Role;
import org.jspecify.annotations.Nullable;

/** What came of somebody showing who they are: more is asked for, or they are signed in. */
sealed interface Step {

    /** The invitation is good, and its young person has yet to say how this phone becomes theirs, or that it is not. */
    record ChooseHow() implements Step {}

    /**
     * Somebody is signed in.
     *
     * @param session what the session cookie holds
     * @param device what this phone keeps from now on; none for staff, on a phone that is not theirs, and when it has
     *     it
     */
    record SignedIn(Role role, String session, @Nullable String device) implements Step {

        /** Neither cookie: whoever has one is signed in. */
        @Override
        public String toString() {
            return "Signed in as " + role;
        }
    }
}
