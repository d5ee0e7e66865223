package lodestar.voice;

import java.time.Instant;
import java.time.LocalDate;
import lodestar.kernel.PersonId;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** One thing that happened with a saying: what, who did it, and when. Never changed; more of them follow. */
sealed interface Happened {

    PersonId by();

    Instant at();

    /** A named person says that they have read it. */
    record Heard(PersonId by, Instant at) implements Happened {}

    /**
     * A named person answers, with a reason in plain words.
     *
     * @param byWhen for {@link Answer#NOT_YET}, the day by which there will be more
     */
    record Answered(
            PersonId by,
            Answer answer,
            Words reason,
            @Nullable LocalDate byWhen,
            Instant at) implements Happened {}

    /** What was said would be done was done. */
    record Done(PersonId by, Words words, Instant at) implements Happened {}

    /** The speaker says whether it was sorted. */
    record Judged(PersonId by, Verdict verdict, @Nullable Words words, Instant at) implements Happened {}

    /** Somebody who may hear it asks another to take it up. */
    record HandedOn(PersonId by, PersonId to, @Nullable Words words, Instant at) implements Happened {}

    /** The speaker takes it back: nothing follows. */
    record TakenBack(PersonId by, Instant at) implements Happened {}

    /** Whether it changes where the saying stands; that somebody heard it or handed it on leaves it where it is. */
    default boolean moves() {
        return switch (this) {
            case Heard _, HandedOn _ -> false;
            case Answered _, Done _, Judged _, TakenBack _ -> true;
        };
    }

    /** What a worker can answer. */
    enum Answer {
        YES,
        PARTLY,
        NO,
        NOT_YET
    }

    /** What the speaker says came of it. */
    enum Verdict {
        SORTED,
        BIT_BETTER,
        NOT_SORTED
    }
}
