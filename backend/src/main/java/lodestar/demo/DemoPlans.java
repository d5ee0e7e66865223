package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.plan.PlanBefore;

/** What the visitors' young people and their worker wrote in their plans before the visitor came. */
@Singleton
@Requires(env = "demo")
class DemoPlans {

    private final DemoCast cast;
    private final PeopleRepository people;
    private final PlanBefore plans;
    private final Clock clock;

    DemoPlans(DemoCast cast, PeopleRepository people, PlanBefore plans, Clock clock) {
        this.cast = cast;
        this.people = people;
        this.plans = plans;
        this.clock = clock;
    }

    /** The youngest agrees with most of it, the next does not with one thing, and the eldest has got furthest. */
    void writeSome() {
        var young = cast.list().stream().filter(part -> part.age() > 0).toList();
        ofNine(someone(young.get(0).person()));
        ofFourteen(someone(young.get(1).person()));
        ofTwenty(someone(young.get(2).person()));
    }

    private void ofNine(Someone who) {
        var sam = workerOf(who);
        plans.mine(who, "FAMILY", "I like Saturdays with Nan Jo.", ago(70));
        plans.theirs(who, sam, "FAMILY", "You see Nan Jo every Saturday. I drive you.", ago(68));
        plans.agreed(who, "FAMILY", ago(67));
        plans.mine(who, "EDUCATION", "Reading is hard. I like it when somebody reads with me.", ago(66));
        plans.theirs(who, sam, "EDUCATION", "Your teacher reads with you on Mondays.", ago(64));
        plans.theirs(who, sam, "EDUCATION", "Your teacher reads with you on Mondays and on Thursdays.", ago(20));
        plans.goal(
                who,
                "EDUCATION",
                "I want to read a whole book by myself.",
                "I choose a book that I like.",
                sam,
                "I take you to the library.",
                in(30),
                ago(60));
    }

    private void ofFourteen(Someone who) {
        var sam = workerOf(who);
        plans.mine(who, "HOME", "It is loud at night and I cannot sleep.", ago(50));
        plans.theirs(who, sam, "HOME", "You have a good room here and should stay.", ago(48));
        plans.disagreed(who, "HOME", "Nobody asked me whether it is good.", ago(47));
        plans.mine(who, "HEALTH", "I worry a lot at night.", ago(46));
        plans.theirs(who, sam, "HEALTH", "I ask the doctor for somebody to talk to.", ago(45));
        plans.agreed(who, "HEALTH", ago(44));
        plans.goal(
                who,
                "HEALTH",
                "I want to sleep through the night.",
                "I put my phone away at ten.",
                sam,
                "I ask for a door that shuts quietly.",
                in(21),
                ago(40));
        plans.theirs(
                who, sam, "HOME", "You say that it is loud. I talk with the others about quiet after ten.", ago(12));
    }

    private void ofTwenty(Someone who) {
        var sam = workerOf(who);
        plans.mine(who, "EDUCATION", "I want to finish my maths course.", ago(80));
        plans.theirs(who, sam, "EDUCATION", "I have paid for the course, and I ask how it goes every month.", ago(78));
        plans.agreed(who, "EDUCATION", ago(77));
        plans.mine(who, "EMPLOYMENT", "I would like to work with animals.", ago(76));
        plans.theirs(who, sam, "EMPLOYMENT", "I know somebody at the city farm. I ask for a trial day.", ago(30));
        plans.mine(who, "EMPLOYMENT", "I would like to work with animals. The trial day was good.", ago(10));
        plans.goal(
                who,
                "EMPLOYMENT",
                "I want to work at the city farm.",
                "I write a letter about myself.",
                sam,
                "I read it with you.",
                in(14),
                ago(9));
        plans.mine(who, "PRACTICAL_SKILLS", "I can cook three things. I want to learn more.", ago(8));
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

    private LocalDate in(int days) {
        return Clocks.today(clock).plusDays(days);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
