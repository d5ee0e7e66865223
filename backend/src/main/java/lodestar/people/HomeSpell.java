package lodestar.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One young person in one home under one legal status, from one day to another.
 *
 * <p>A new legal status in the same home is a new spell and no new home: see {@link #startsAHome()}.
 *
 * @param whyBegan {@code RNE} of the return
 * @param legalStatus {@code LS}
 * @param kindOfHome {@code PLACE}
 * @param ended the day it ended; none while it goes on. That night counts to what came next
 * @param whyEnded {@code REC}
 * @param whyMoved {@code REASON_PLACE_CHANGE}
 */
public record HomeSpell(
        CouncilId councilId,
        UUID id,
        PersonId youngPersonId,
        LocalDate began,
        String whyBegan,
        String legalStatus,
        String kindOfHome,
        @Nullable LocalDate ended,
        @Nullable String whyEnded,
        @Nullable String whyMoved,
        Instant madeAt) {

    private static final String ONLY_THE_STATUS_CHANGED = "L";

    /** True when they came to live somewhere else; false when only the legal status changed. */
    public boolean startsAHome() {
        return !ONLY_THE_STATUS_CHANGED.equals(whyBegan);
    }

    /** True for a hospital bed, a holiday and the like, which the national figures do not count as a home. */
    public boolean isForAWhile() {
        return kindOfHome.startsWith("T");
    }

    /** True for planned nights away from home, which the national figures do not count as being looked after. */
    public boolean isAShortStay() {
        return legalStatus.equals("V3") || legalStatus.equals("V4");
    }

    /** True for the night that follows this day. */
    public boolean holdsOn(LocalDate day) {
        return !began.isAfter(day) && (ended == null || ended.isAfter(day));
    }

    /** Only the id: where somebody lives must not find its way into a log. */
    @Override
    public String toString() {
        return "Home spell " + id;
    }
}
