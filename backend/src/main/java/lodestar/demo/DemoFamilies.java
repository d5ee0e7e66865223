package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lodestar.familytime.FamilyBefore;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.wish.HelpBefore;
import lodestar.wish.HelpKind;

/** Whom the visitors' young people asked to see, and the help they asked for, before the visitor came. */
@Singleton
@Requires(env = "demo")
class DemoFamilies {

    private final DemoCast cast;
    private final PeopleRepository people;
    private final FamilyBefore family;
    private final HelpBefore help;
    private final Clock clock;

    DemoFamilies(DemoCast cast, PeopleRepository people, FamilyBefore family, HelpBefore help, Clock clock) {
        this.cast = cast;
        this.people = people;
        this.family = family;
        this.help = help;
        this.clock = clock;
    }

    /** The youngest sees their grandmother, the next waits for a brother and for somebody to talk to. */
    void askToSee() {
        var young = cast.list().stream().filter(part -> part.age() > 0).toList();
        var nine = someone(young.get(0).person());
        var today = Clocks.today(clock);
        family.askedEveryWeek(nine, workerOf(nine), "Nan Jo", ago(60))
                .yes("It is good for you both. I drive you there on Saturdays.", ago(58))
                .was(ago(15), "We made pancakes.")
                .cancelled(ago(8), "My car broke down. I am sorry. I have asked for a taxi from now on.")
                .planned(today.plusDays(6), "At her house at two. Sam drives you.", ago(2));

        var fourteen = someone(young.get(1).person());
        family.askedEveryWeek(fourteen, workerOf(fourteen), "My brother", ago(20))
                .notYet("I have to ask the people he lives with. I tell you by the end of the month.", ago(18));
        var wish = help.asked(fourteen, HelpKind.FEELINGS, "Somebody to talk to who is not from school", ago(34));
        help.offered(fourteen, wish, workerOf(fourteen), "An hour each week, just you two.", "Dr Khan", ago(9));
    }

    private PersonId workerOf(Someone someone) {
        return cast.workerOf(someone.person()).id();
    }

    private Someone someone(PersonId id) {
        return people.list(DemoCouncil.EXAMPLESHIRE).stream()
                .filter(it -> it.youngPersonId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
