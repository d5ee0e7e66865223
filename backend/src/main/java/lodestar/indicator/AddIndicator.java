package lodestar.indicator;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.indicator.Indicator.Better;
import lodestar.indicator.Indicator.Kind;
import lodestar.indicator.Indicator.Origin;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import lodestar.promise.Mission;
import org.jspecify.annotations.Nullable;

/** What is sent to add an indicator ({@code AddIndicatorInput}). */
record AddIndicator(
        UUID clientMutationId,
        Mission mission,
        Kind kind,
        String name,
        Better better,
        Origin origin,
        @Nullable String measure,
        @Nullable String subject,
        @Nullable String what) {

    static final int LONGEST = 200;

    AddIndicator {
        Stream.of(mission, kind, better, origin).forEach(Objects::requireNonNull);
        name = Texts.required("name", name, LONGEST, "Give the indicator a name.");
        var isWhole = switch (origin) {
            case TYPED -> measure == null && subject == null && what == null;
            case PUBLISHED -> measure != null && subject == null && what == null;
            case RELEASED -> measure != null && subject != null && what != null;
        };
        if (!isWhole) {
            throw new Invalid("measure", "Choose where its numbers come from, and which figure that is.");
        }
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Add indicator " + clientMutationId;
    }
}
