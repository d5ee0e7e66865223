package lodestar.voice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import lodestar.access.Actor;
import lodestar.kernel.DomainError.Invalid;
import lodestar.matter.PlanTemplates;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.people.Supporter;

/** Keeps what is said together with the speaker's word on who may hear it; in the transaction that is open. */
@Singleton
class Sharing {

    private final PeopleService people;
    private final SayingRepository repository;
    private final PlanTemplates templates;
    private final Clock clock;

    Sharing(PeopleService people, SayingRepository repository, PlanTemplates templates, Clock clock) {
        this.people = people;
        this.repository = repository;
        this.templates = templates;
        this.clock = clock;
    }

    /** A new saying, with the first word on who may hear it. */
    void add(Actor actor, Someone me, Saying saying, AudienceWanted wanted) {
        var around = people.listSupporters(actor, me);
        requireAround(saying, around);
        requireInPlan(saying);
        repository.save(saying, me);
        share(saying, 1, wanted, around);
    }

    /** A newer word on who may hear it. */
    void change(Actor actor, Someone me, Saying saying, int number, AudienceWanted wanted) {
        share(saying, number, wanted, people.listSupporters(actor, me));
    }

    private void share(Saying saying, int number, AudienceWanted wanted, List<Supporter> around) {
        var share = new Share(
                saying.councilId(),
                saying.id(),
                number,
                Boolean.TRUE.equals(wanted.counted()),
                Boolean.TRUE.equals(wanted.quoted()),
                clock.instant());
        if (!repository.share(share, wanted.among(around))) {
            throw new Loop.Overtaken();
        }
    }

    private void requireInPlan(Saying saying) {
        var matter = saying.aboutKind() == About.Kind.PLAN_MATTER ? saying.aboutCode() : null;
        if (matter != null && !templates.has(saying.councilId(), matter)) {
            throw new Invalid("about", "This part is not in the plan. Please load the page again.");
        }
    }

    private static void requireAround(Saying saying, List<Supporter> around) {
        var about = saying.aboutPersonId();
        if (about != null
                && around.stream().noneMatch(supporter -> supporter.id().equals(about))) {
            throw new Invalid("about", "The person it is about is not on your list. Please load the page again.");
        }
    }
}
