package lodestar.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a worker wrote after a visit: the letter that the young person gets, and what stands on file, in one text.
 *
 * @param byId the worker who visited
 * @param words what they did and talked about
 * @param nextWords what happens next
 */
record Visit(
        CouncilId councilId,
        PersonId youngPersonId,
        UUID id,
        PersonId byId,
        LocalDate visitedOn,
        How how,
        Alone alone,
        @Nullable Words words,
        @Nullable Words nextWords,
        Instant writtenAt) {

    private static final String WORDS = "visit.words";
    private static final String NEXT = "visit.next_words";

    Visit opened(DataKey key) {
        return with(key.open(words, WORDS, id), key.open(nextWords, NEXT, id));
    }

    Visit sealed(DataKey key) {
        return with(key.seal(words, WORDS, id), key.seal(nextWords, NEXT, id));
    }

    String text() {
        return words == null ? "" : words.text();
    }

    @Nullable
    String next() {
        return nextWords == null ? null : nextWords.text();
    }

    private Visit with(@Nullable Words newWords, @Nullable Words newNext) {
        return new Visit(councilId, youngPersonId, id, byId, visitedOn, how, alone, newWords, newNext, writtenAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Visit " + id;
    }

    /**
     * Something the young person said that is quoted in a letter: only which, so that whoever may not hear it never
     * reads it there either.
     *
     * @param nth 1 for the first of its letter
     */
    record Quoted(CouncilId councilId, PersonId youngPersonId, UUID visitId, int nth, UUID sayingId) {}

    /**
     * An area of a star of theirs that is quoted in a letter: only which, as for what they said.
     *
     * @param nth 1 for the first of its letter
     */
    record StarQuoted(
            CouncilId councilId, PersonId youngPersonId, UUID visitId, int nth, UUID readingId, String area) {}

    /**
     * A part of a letter that is the worker's side of the plan since: only which version, so that nothing is written
     * twice.
     *
     * @param nth 1 for the first of its letter
     */
    record InPlan(CouncilId councilId, PersonId youngPersonId, UUID visitId, int nth, int planVersion) {}
}
