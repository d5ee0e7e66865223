package lodestar.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asked one young person's reviews for, and what came of those that were held. */
record Papers(List<Request> requests, List<Held> held) {

    /** A request with its answers, the newest first. */
    record Request(Asked asked, @Nullable String by, boolean isOpen, List<Answer> answers) {

        /** Nothing of it: names are nobody's in a log. */
        @Override
        public String toString() {
            return asked.toString();
        }
    }

    /** An answer with the name of whoever gave it and the day that was told. */
    record Answer(Answered row, String by, @Nullable LocalDate day) {

        /** Nothing of it. */
        @Override
        public String toString() {
            return row.toString();
        }
    }

    /** A meeting that was held, with what the young person said of it, the newest first. */
    record Held(PlanReview review, @Nullable String by, List<Said> said) {

        /** Nothing of it. */
        @Override
        public String toString() {
            return review.toString();
        }
    }

    int newestRequest() {
        return requests.stream().mapToInt(it -> it.asked().number()).max().orElse(0);
    }

    Optional<Request> request(int number) {
        return requests.stream().filter(it -> it.asked().number() == number).findFirst();
    }

    Optional<Held> held(UUID review) {
        return held.stream().filter(it -> it.review().id().equals(review)).findFirst();
    }

    Optional<Held> heldOn(LocalDate day) {
        return held.stream().filter(it -> it.review().heldOn().equals(day)).findFirst();
    }
}
