package lodestar.star;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Wording;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One rater's answers about one young person at one time.
 *
 * <p>A reading is never changed. Seeing things differently later is a new reading, so the journey stays true to what
 * was said at the time.
 *
 * @param whatMatters up to three things, one a line
 * @param givenAt the server's time; decides the order
 * @param phoneTime what the phone believed; decides nothing
 */
public record Reading(
        CouncilId councilId,
        UUID id,
        PersonId youngPersonId,
        Rater rater,
        PersonId raterId,
        Wording wording,
        int templateVersion,
        @Nullable Words whatMatters,
        @Nullable Words hope,
        Instant givenAt,
        @Nullable Instant phoneTime) {

    private static final String WHAT_MATTERS = "reading.what_matters";
    private static final String HOPE = "reading.hope";

    /** The things that matter most, each by itself. */
    List<String> whatMattersMost() {
        return whatMatters == null ? List.of() : whatMatters.text().lines().toList();
    }

    Reading opened(DataKey key) {
        return with(key.open(whatMatters, WHAT_MATTERS, id), key.open(hope, HOPE, id));
    }

    Reading sealed(DataKey key) {
        return with(key.seal(whatMatters, WHAT_MATTERS, id), key.seal(hope, HOPE, id));
    }

    private Reading with(@Nullable Words otherMatters, @Nullable Words otherHope) {
        return new Reading(
                councilId,
                id,
                youngPersonId,
                rater,
                raterId,
                wording,
                templateVersion,
                otherMatters,
                otherHope,
                givenAt,
                phoneTime);
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Reading " + id;
    }
}
