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

    /** The themes of the made-up council. */
    record Themes(UUID family, UUID around, UUID moving) {}

    Themes nameThemes() {
        var council = DemoCouncil.EXAMPLESHIRE;
        var lead = cast.personOf(Role.PARTICIPATION_LEAD);
        return new Themes(
                before.named(council, lead, "Seeing brothers and sisters", ago(400)),
                before.named(council, lead, "Buses and getting around", ago(400)),
                before.named(council, lead, "Moving home", ago(400)));
    }

    /**
     * One theme has a promise that is under way.
     *
     * @param saying what somebody said about it
     */
    void makeSome(Themes themes, UUID saying) {
        var council = DemoCouncil.EXAMPLESHIRE;
        var lead = cast.personOf(Role.PARTICIPATION_LEAD);
        before.tied(council, cast.personOf(Role.PRACTITIONER), saying, themes.family(), ago(10));
        before.ordered(council, lead, List.of(themes.family(), themes.around(), themes.moving()), ago(9));
        var promise = before.made(
                council,
                lead,
                themes.family(),
                "Brothers and sisters who live apart see each other at least every two weeks, if they want to.",
                "Head of children in care",
                Clocks.today(clock).plusDays(60),
                ago(8));
        before.progressed(
                council, lead, promise, "We asked every brother and sister how often they want to meet.", ago(3));
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
