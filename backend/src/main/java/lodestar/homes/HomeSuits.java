package lodestar.homes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.vault.DataKey;
import lodestar.vault.Words;

/** Whether a care leaver's home suits them, as somebody of the council recorded it, with why. */
record HomeSuits(
        CouncilId councilId,
        PersonId youngPersonId,
        int version,
        Suits suits,
        Words words,
        PersonId byId,
        Instant writtenAt) {

    /** From which age it is recorded: a care leaver's home may be one of their own from then on. */
    private static final int FROM_AGE = 16;

    private static final String WORDS = "home_suits.words";

    static boolean isRecordedOf(Someone someone, LocalDate today) {
        return someone.person().age(today) >= FROM_AGE;
    }

    /** The council's answer; the young person's own stands beside it, and the two are never put together. */
    enum Suits {
        YES,
        PARTLY,
        NO
    }

    HomeSuits opened(DataKey key) {
        return with(Objects.requireNonNull(key.open(words, WORDS, place())));
    }

    HomeSuits sealed(DataKey key) {
        return with(Objects.requireNonNull(key.seal(words, WORDS, place())));
    }

    private HomeSuits with(Words other) {
        return new HomeSuits(councilId, youngPersonId, version, suits, other, byId, writtenAt);
    }

    private String place() {
        return "%s/%d".formatted(youngPersonId, version);
    }

    /** Only where it is. */
    @Override
    public String toString() {
        return "Home suits " + place();
    }
}
