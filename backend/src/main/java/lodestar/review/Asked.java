package lodestar.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One time a review was asked for.
 *
 * @param number 1 for the first of this young person
 * @param byId the young person themselves or a helper
 * @param dueOn by when there must be an answer
 */
record Asked(
        CouncilId councilId,
        PersonId youngPersonId,
        int number,
        UUID id,
        PersonId byId,
        @Nullable Words talk,
        @Nullable Words bestTime,
        @Nullable Words people,
        Instant askedAt,
        LocalDate dueOn) {

    boolean isOwn() {
        return byId.equals(youngPersonId);
    }

    Asked opened(DataKey key) {
        return with(
                key.open(talk, "review_request.talk", id),
                key.open(bestTime, "review_request.best_time", id),
                key.open(people, "review_request.people", id));
    }

    Asked sealed(DataKey key) {
        return with(
                key.seal(talk, "review_request.talk", id),
                key.seal(bestTime, "review_request.best_time", id),
                key.seal(people, "review_request.people", id));
    }

    private Asked with(@Nullable Words otherTalk, @Nullable Words otherTime, @Nullable Words otherPeople) {
        return new Asked(councilId, youngPersonId, number, id, byId, otherTalk, otherTime, otherPeople, askedAt, dueOn);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Asked " + id;
    }
}
