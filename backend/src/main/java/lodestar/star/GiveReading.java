package lodestar.star;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import lodestar.people.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say how life is going ({@code GiveReadingInput}).
 *
 * @param hideFrom the ids of supporters who may not see it
 */
record GiveReading(
        UUID clientMutationId,
        Wording wording,
        int templateVersion,
        List<RatingAnswer> ratings,
        List<String> whatMatters,
        @Nullable String hope,
        @Nullable Instant phoneTime,
        @Nullable List<String> hideFrom) {

    private static final int MOST_THINGS = 3;
    private static final int LONGEST_THING = 200;
    private static final int LONGEST_HOPE = 2_000;
    private static final int MOST_HIDDEN_FROM = 50;

    GiveReading {
        whatMatters = whatMatters.stream()
                .map(thing -> Texts.optional("whatMatters", thing.replaceAll("\\R", " "), LONGEST_THING))
                .filter(Objects::nonNull)
                .toList();
        if (whatMatters.size() > MOST_THINGS) {
            throw new Invalid("whatMatters", "Choose up to three things that matter most.");
        }
        hope = Texts.optional("hope", hope, LONGEST_HOPE);
        // None rather than empty: a field added later changes no fingerprint of what was sent before.
        hideFrom = hideFrom == null || hideFrom.isEmpty() ? null : List.copyOf(hideFrom);
        if (hideFrom != null && hideFrom.size() > MOST_HIDDEN_FROM) {
            throw new Invalid("hideFrom", "That is more people than anybody has. Please load the page again.");
        }
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Give reading " + clientMutationId;
    }
}
