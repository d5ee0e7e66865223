package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.review.ReviewBefore;

/** A meeting that is arranged, and one that was asked for and waits, before the visitor came. */
@Singleton
@Requires(env = "demo")
class DemoReviews {

    private static final int HALF_PAST_FOUR = 16 * 60 + 30;

    private final DemoCast cast;
    private final PeopleRepository people;
    private final ReviewBefore before;
    private final Clock clock;

    DemoReviews(DemoCast cast, PeopleRepository people, ReviewBefore before, Clock clock) {
        this.cast = cast;
        this.people = people;
        this.before = before;
        this.clock = clock;
    }

    /** Of the visitors' young people the second has a meeting, and the third asked for one. */
    void arrangeSome() {
        var everybody = people.list(DemoCouncil.EXAMPLESHIRE);
        var young = cast.list().stream()
                .filter(part -> part.age() > 0)
                .map(part -> find(everybody, part.person()))
                .toList();
        var fourteen = young.get(1);
        var worker = cast.workerOf(fourteen.person()).id();
        var inNineDays = Clocks.today(clock).plusDays(9);
        before.arranged(fourteen, worker, inNineDays, HALF_PAST_FOUR, "The room with the sofa", ago(3));
        before.asked(young.get(2), "Nobody told me when my next review is. I want to talk about my rent.", ago(2));
    }

    private static Someone find(List<Someone> everybody, PersonId id) {
        return everybody.stream()
                .filter(it -> it.youngPersonId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
