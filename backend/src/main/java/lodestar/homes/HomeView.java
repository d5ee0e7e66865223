package lodestar.homes;

import java.time.Instant;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** What a young person thought of where they lived on one day. */
record HomeView(
        CouncilId councilId,
        PersonId youngPersonId,
        int version,
        @Nullable Feeling feeling,
        @Nullable Words words,
        Instant writtenAt) {

    private static final String WORDS = "home_view.words";

    /** The small choice beside the words. It is no step and is never counted. */
    enum Feeling {
        GOOD,
        MIXED,
        NOT_GOOD
    }

    HomeView opened(DataKey key) {
        return with(key.open(words, WORDS, place()));
    }

    HomeView sealed(DataKey key) {
        return with(key.seal(words, WORDS, place()));
    }

    String text() {
        return words == null ? "" : words.text();
    }

    private HomeView with(@Nullable Words other) {
        return new HomeView(councilId, youngPersonId, version, feeling, other, writtenAt);
    }

    private String place() {
        return "%s/%d".formatted(youngPersonId, version);
    }

    /** Only where it is: what somebody thinks must not find its way into a log. */
    @Override
    public String toString() {
        return "Home view " + place();
    }
}
