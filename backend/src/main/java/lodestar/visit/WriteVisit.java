package lodestar.visit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.plan.PlanText;
import lodestar.star.StarQuotes;
import org.jspecify.annotations.Nullable;

/**
 * What is sent after a visit ({@code WriteVisitInput}).
 *
 * @param quotes ids of sayings, in the order in which they stand in the letter
 * @param starQuotes areas of their own stars, in the order in which they stand in the letter
 * @param dictated the recording of it, which is over with; none for what was typed
 * @param plan what now stands in the plan as the worker's side
 */
record WriteVisit(
        UUID clientMutationId,
        String youngPersonId,
        LocalDate visitedOn,
        How how,
        Alone alone,
        String words,
        @Nullable String next,
        @Nullable List<UUID> quotes,
        @Nullable List<StarQuotes.Which> starQuotes,
        @Nullable List<InPlan> plan,
        @Nullable UUID dictated) {

    static final int LONGEST_WORDS = 4_000;
    static final int LONGEST_NEXT = 2_000;
    private static final int MOST_QUOTES = 10;
    private static final int MOST_MATTERS = 10;

    /**
     * What a worker writes in one matter of the plan.
     *
     * @param basedOn the {@code version} of their side that was on the screen; 0 when there was none
     */
    record InPlan(String matter, int basedOn, int templateVersion, String words) {

        /** Only the matter. */
        @Override
        public String toString() {
            return "In plan " + matter;
        }
    }

    WriteVisit {
        Objects.requireNonNull(how);
        Objects.requireNonNull(alone);
        words = PlanText.required(
                "words",
                words,
                LONGEST_WORDS,
                "Write what you did and talked about. They get it as a letter from you.");
        next = PlanText.optional("next", next, LONGEST_NEXT);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
        starQuotes = starQuotes == null ? List.of() : List.copyOf(starQuotes);
        plan = plan == null ? List.of() : List.copyOf(plan);
        requireFew(
                "quotes", quotes.size(), MOST_QUOTES, "There is room for 10 things they said. Please leave some out.");
        requireFew("plan", plan.size(), MOST_MATTERS, "There is room for 10 parts of the plan. Please leave some out.");
        requireFew(
                "starQuotes",
                starQuotes.size(),
                MOST_QUOTES,
                "There is room for 10 parts of their star. Please leave some out.");
        if (new HashSet<>(quotes).size() < quotes.size() || new HashSet<>(starQuotes).size() < starQuotes.size()) {
            throw new Invalid("quotes", "The same thing is quoted twice. Please take one of them out.");
        }
        if (plan.stream().map(InPlan::matter).distinct().count() < plan.size()) {
            throw new Invalid("plan", "The same part of the plan stands there twice. Please put them together.");
        }
    }

    private static void requireFew(String field, int many, int most, String sentence) {
        if (many > most) {
            throw new Invalid(field, sentence);
        }
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Write visit " + clientMutationId;
    }
}
