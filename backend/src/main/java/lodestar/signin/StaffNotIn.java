package lodestar.signin;

/** Somebody did not come in by the council's sign-in; says what their page tells them, and no more. */
final class StaffNotIn extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    StaffNotIn(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** What their page tells them. */
    enum Why {
        /** There is no council sign-in here: this is the made-up council. */
        NOT_SET_UP,
        /** Too many set out from the same address. */
        TOO_OFTEN,
        /** The provider does not answer. */
        AWAY,
        /** Something did not fit; whatever it was, beginning anew is all that helps. */
        AGAIN,
        /** The provider did not say that a second factor was used. */
        SECOND_FACTOR,
        /** Nobody here by that name, or not any more, or with nothing to be here as: the same for all. */
        NOT_KNOWN
    }
}
