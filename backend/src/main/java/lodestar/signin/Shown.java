package lodestar.signin;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What somebody shows who has no way in yet: the secret of a link, or a code as it was typed. Its first part finds the
 * row and is no secret.
 */
record Shown(String finder, String secret, boolean isLink) {

    static final int CODE_FINDER = 4;
    static final int CODE_LENGTH = 12;

    /** 66 bits find the row, 192 bits open it. */
    private static final int LINK_FINDER = 11;

    private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{43}");

    static Shown of(String typed) {
        if (LINK.matcher(typed).matches()) {
            return new Shown(typed.substring(0, LINK_FINDER), typed.substring(LINK_FINDER), true);
        }
        var tidy = Secrets.tidy(typed);
        return tidy.length() == CODE_LENGTH
                ? new Shown(tidy.substring(0, CODE_FINDER), tidy.substring(CODE_FINDER), false)
                : new Shown("", tidy, false);
    }

    /** The link's secret made of 32 bytes. */
    static Shown link(byte[] bytes) {
        return of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As it is printed: a link's secret in one, a code in three groups of four. */
    String printed() {
        return isLink
                ? finder + secret
                : "%s-%s-%s".formatted(finder, secret.substring(0, CODE_FINDER), secret.substring(CODE_FINDER));
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return isLink ? "A link" : "A code";
    }
}
