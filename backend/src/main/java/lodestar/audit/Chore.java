package lodestar.audit;

import java.util.Locale;
import java.util.UUID;

/**
 * What is done by a command on the council's own machine, where nobody is signed in; each has an account of its own.
 */
public enum Chore {
    IMPORT,
    KEYS_ROTATE,
    KEYS_RETIRE,
    KEYS_ESCROW,
    KEYS_DESTROY,
    AUDIT_VERIFY;

    /** As what a command is here. */
    static final String ROLE = "COMMAND";

    /** Version 8: a number that we gave, and nobody was given by chance. */
    private static final long GIVEN = 0x8000L;

    /** The account that its lines name; always the same one. */
    public UUID account() {
        return new UUID(GIVEN, (1L << 63) | (ordinal() + 1));
    }

    /** As it is typed, such as {@code keys rotate}. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
