package lodestar.signin;

import java.util.regex.Pattern;
import lodestar.kernel.DomainError.Refused;
import org.jspecify.annotations.Nullable;

/** The six digits a young person chose for one phone. */
record Pin(String digits) {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    /** What was typed, if it is six digits. */
    static Pin chosen(@Nullable String typed) {
        if (typed == null || !SIX_DIGITS.matcher(typed).matches()) {
            throw new Refused("PIN_NEEDS_SIX_DIGITS", "A PIN is six numbers. Please type all six.");
        }
        return new Pin(typed);
    }

    /** What the hash to keep is made of: without what the phone keeps, it tells nothing about the digits. */
    String with(String deviceSecret) {
        return digits + deviceSecret;
    }

    /** Never the digits. */
    @Override
    public String toString() {
        return "PIN";
    }
}
