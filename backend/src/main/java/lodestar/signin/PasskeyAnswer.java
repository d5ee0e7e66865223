package lodestar.signin;

/**
 * What a phone answered to a challenge.
 *
 * @param code the whole answer, as the browser wrote it down
 * @param secret what only the browser knows that the challenge was given to
 */
record PasskeyAnswer(String code, String secret) {

    /** Neither. */
    @Override
    public String toString() {
        return "A passkey's answer";
    }
}
