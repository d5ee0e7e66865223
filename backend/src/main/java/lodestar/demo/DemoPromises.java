package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.promise.PromisesBefore;

/** Themes in the order of the children in care council, and a promise in answer to one, before the visitor came. */
@Singleton
@Requires(env = "demo")
class DemoPromises {

    private final DemoCast cast;
    private final PromisesBefore before;
    private final Clock clock;

    DemoPromises(DemoCast cast, PromisesBefore before, Clock clock) {
        this.cast = cast;
        this.before = before;
        this.clock = clock;
    }

    /**
     * One theme has a promise that is under way.
     *
     * @param saying what somebody said about it
     */
    void makeSome(UUID saying) {
        var council = DemoCouncil.EXAMPLESHIRE;
        var lead = person(Role.PARTICIPATION_LEAD);
        var family = before.named(council, lead, "Seeing brothers and sisters", ago(11));
        var moving = before.named(council, lead, "Moving home", ago(11));
        var around = before.named(council, lead, "Buses and getting around", ago(10));
        before.tied(council, person(Role.PRACTITIONER), saying, family, ago(10));
        before.ordered(council, lead, List.of(family, around, moving), ago(9));
        var promise = before.made(
                council,
                lead,
                family,
                "Brothers and sisters who live apart see each other at least every two weeks, if they want to.",
                "Head of children in care",
                Clocks.today(clock).plusDays(60),
                ago(8));
        before.progressed(
                council, lead, promise, "We asked every brother and sister how often they want to meet.", ago(3));
    }

    private PersonId person(Role role) {
        return cast.list().stream()
                .filter(part -> part.role() == role)
                .findFirst()
                .orElseThrow()
                .person();
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
