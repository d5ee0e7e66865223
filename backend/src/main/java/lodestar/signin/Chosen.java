package lodestar.signin;

/** How a young person with an invitation wants to come in on the phone in their hand. */
sealed interface Chosen {

    /** Not said yet: nothing is used up. */
    record NotYet() implements Chosen {}

    record ByPin(Pin pin) implements Chosen {}

    /** With a passkey that the phone has just made. */
    record ByPasskey(PasskeyAnswer answer) implements Chosen {}

    /** This is not my phone: nothing is kept on it, and it is not theirs afterwards. */
    record LeavingNothing() implements Chosen {}
}
