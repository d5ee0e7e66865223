package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import lodestar.kernel.Clocks;
import lodestar.kernel.Ids;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.people.YoungPerson;
import lodestar.star.NonAnswer;
import lodestar.star.Rater;
import lodestar.star.Rating;
import lodestar.star.Reading;
import lodestar.star.ReadingRepository;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** A few stars given before the visitor came, so that a worker's screen shows what it is for. */
@Singleton
@Requires(env = "demo")
class DemoStars {

    static final List<String> AREAS =
            List.of("FEELINGS", "SAFETY", "COMMUNITY", "MONEY", "HOME", "PEOPLE", "LEARNING_WORK", "IDENTITY_SAY");

    /** Steps by area; 0 stands for an answer that is not a step. */
    private static final List<List<Integer>> STEPS = List.of(
            List.of(2, 4, 3, 2, 4, 2, 3, 3),
            List.of(3, 4, 3, 3, 4, 3, 4, 3),
            List.of(4, 5, 2, 0, 3, 4, 2, 4),
            List.of(1, 3, 2, 2, 2, 0, 1, 2),
            List.of(5, 5, 4, 3, 5, 4, 5, 4));

    private static final List<String> MATTERS = List.of(
            "Seeing my brother more",
            "Staying at the same school",
            "Keeping my job on Saturdays",
            "Knowing who my next worker is",
            "Having Nan Jo over");

    private static final List<String> HOPES = List.of(
            "To get better at the drums",
            "A flat of my own one day",
            "That things stay calm",
            "To pass my driving test",
            "To go to the sea this summer");

    private final DemoCast cast;
    private final PeopleRepository people;
    private final ReadingRepository readings;
    private final Ids ids;
    private final Clock clock;

    DemoStars(DemoCast cast, PeopleRepository people, ReadingRepository readings, Ids ids, Clock clock) {
        this.cast = cast;
        this.people = people;
        this.readings = readings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Every other young person of the visitors' worker has given one or two, weeks apart; the visitors' own have not.
     */
    void giveSome() {
        var parts = cast.list().stream().map(DemoCast.Part::person).toList();
        var everybody = people.list(DemoCouncil.EXAMPLESHIRE);
        int at = 0;
        for (var person : cast.listSupported()) {
            var canGive = person.wording(Clocks.today(clock)).isPresent() && !parts.contains(person.id());
            if (canGive && at++ % 3 != 2) {
                var someone = everybody.stream()
                        .filter(it -> it.person().id().equals(person.id()))
                        .findFirst();
                give(someone.orElseThrow(), at, Duration.ofDays(70 + at));
                give(someone.orElseThrow(), at + 1, Duration.ofDays(5L * at));
            }
        }
    }

    private void give(Someone someone, int which, Duration ago) {
        var matters = Words.of(MATTERS.get(which % MATTERS.size()));
        var hope = Words.of(HOPES.get(which % HOPES.size()));
        var steps = STEPS.get(which % STEPS.size());
        give(someone, steps, matters, hope, clock.instant().minus(ago));
    }

    /** A star without words. */
    void give(Someone someone, List<Integer> steps, Instant at) {
        give(someone, steps, null, null, at);
    }

    private void give(Someone someone, List<Integer> steps, @Nullable Words matters, @Nullable Words hope, Instant at) {
        YoungPerson person = someone.person();
        var id = ids.next();
        var reading = new Reading(
                person.councilId(),
                id,
                person.id(),
                Rater.YOUNG_PERSON,
                person.id(),
                person.wording(Clocks.today(clock)).orElseThrow(),
                1,
                matters,
                hope,
                at,
                null);
        var ratings = IntStream.range(0, AREAS.size())
                .mapToObj(area -> rating(reading, AREAS.get(area), steps.get(area)))
                .toList();
        readings.save(reading, ratings, someone);
    }

    private static Rating rating(Reading reading, String area, int step) {
        return step == 0
                ? new Rating(reading.councilId(), reading.id(), area, null, NonAnswer.PASS, null)
                : new Rating(reading.councilId(), reading.id(), area, step, null, null);
    }
}
