package lodestar.review;

import java.util.List;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.PersonId;
import lodestar.plan.PlanText;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends of what they want of their next meeting ({@code WriteReviewWishInput}).
 *
 * @param basedOn the {@code version} of the wish that was on the screen; 0 when there was none
 * @param people ids of supporters
 */
record WriteReviewWish(
        UUID clientMutationId,
        int basedOn,
        @Nullable String talk,
        List<String> people,
        @Nullable String others,
        @Nullable MeetingManner manner,
        @Nullable String place) {

    private static final int LONGEST_TALK = 4_000;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_PEOPLE = 20;

    WriteReviewWish {
        talk = PlanText.optional("talk", talk, LONGEST_TALK);
        others = PlanText.optional("others", others, LONGEST_LINE);
        place = PlanText.optional("place", place, LONGEST_LINE);
        people = people.stream().distinct().toList();
        if (people.size() > MOST_PEOPLE) {
            throw new Invalid("people", "That is more than 20 people. Please choose fewer.");
        }
    }

    /** What is no id at all is nobody on anybody's list. */
    List<PersonId> helpers() {
        try {
            return people.stream().map(id -> new PersonId(UUID.fromString(id))).toList();
        } catch (IllegalArgumentException noId) {
            throw notAround();
        }
    }

    static Invalid notAround() {
        return new Invalid("people", "Somebody is not on your list any more. Please choose again who should be there.");
    }

    boolean isEmpty() {
        return talk == null && others == null && place == null && manner == null && people.isEmpty();
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Write review wish " + clientMutationId;
    }
}
