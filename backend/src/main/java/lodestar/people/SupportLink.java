package lodestar.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One helper supporting one young person from one day to another; the only source of access.
 *
 * @param ended the last day; none while it goes on. From that day on it gives no access
 * @param why {@code SW_REASON} of the return: why this worker and no longer the one before
 */
public record SupportLink(
        CouncilId councilId,
        UUID id,
        PersonId youngPersonId,
        PersonId helperId,
        Kind kind,
        LocalDate began,
        @Nullable LocalDate ended,
        @Nullable String why,
        Instant madeAt) {

    /** In SQL, a link {@code l} that gives access on the day {@code :today}: begun, and not ended. */
    public static final String NOW = "l.began <= :today AND (l.ended IS NULL OR l.ended > :today)";

    /** What the helper is in the young person's life. */
    public enum Kind {
        SOCIAL_WORKER,
        PERSONAL_ADVISER,
        CARER,
        ADVOCATE
    }
}
