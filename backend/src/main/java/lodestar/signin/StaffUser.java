package lodestar.signin;

import java.time.Instant;
import java.util.regex.Pattern;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One member of staff who has a way in, or had one.
 *
 * @param issuer the OpenID provider that vouches for them
 * @param subject what that provider calls them; with the issuer, the only thing they are known by
 * @param version goes up with each change of their roles
 */
public record StaffUser(
        CouncilId councilId,
        PersonId personId,
        String issuer,
        String subject,
        int version,
        Instant madeAt,
        @Nullable Instant endedAt) {

    public static final int LONGEST_SUBJECT = 255;

    private static final Pattern SUBJECT = Pattern.compile("[!-~]{1,%d}".formatted(LONGEST_SUBJECT));

    /**
     * Whether a provider could mean somebody by it: letters, numbers and signs, and nothing that looks like another.
     */
    public static boolean isSubject(String written) {
        return SUBJECT.matcher(written).matches();
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Staff user " + personId;
    }
}
