package lodestar.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.matter.PlanTemplate;
import lodestar.matter.PlanTemplates;
import lodestar.matter.Reader;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/** Showing a plan, what it was before, and what changed, to those who may read it. */
@Singleton
class PlanService {

    private final PlanDoor door;
    private final PlanRepository plans;
    private final SignatureRepository signatures;
    private final PlanTemplates templates;
    private final Receipts receipts;
    private final Clock clock;

    PlanService(
            PlanDoor door,
            PlanRepository plans,
            SignatureRepository signatures,
            PlanTemplates templates,
            Receipts receipts,
            Clock clock) {
        this.door = door;
        this.plans = plans;
        this.signatures = signatures;
        this.templates = templates;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * A plan on one screen.
     *
     * @param matters the matters it has, in the order of the screen
     * @param templateVersion the words they are shown in
     * @param signed the newest version up to this one that was signed
     */
    record Shown(
            Plan plan,
            List<String> matters,
            int templateVersion,
            @Nullable Signature signed) {}

    /** The plan as it is now, or as it was at one of its versions. */
    Shown get(Actor actor, PersonId youngPerson, @Nullable Integer version) {
        var someone = door.read(actor, youngPerson);
        var plan = version == null ? plans.find(actor, someone) : plans.find(actor, someone, version);
        var words = words(actor, plan, version != null);
        var signed = signatures.findNewest(someone, plan.version()).orElse(null);
        return new Shown(plan, words.codes(), words.number(), signed);
    }

    /** What it was is shown in the words of its day; what it is now, in the newest. */
    private PlanTemplate words(Actor actor, Plan plan, boolean isBefore) {
        var written = plan.templateVersion();
        return isBefore && written > 0
                ? templates.ofDay(actor.council(), written)
                : templates.newest(actor.council(), written);
    }

    /** When it was changed, by whom, and in which matter; the latest first. */
    Page<Line> listVersions(Actor actor, PersonId youngPerson, Page.Wanted wanted) {
        var someone = door.read(actor, youngPerson);
        var lines =
                plans
                        .listOlder(someone, wanted.place(Integer::valueOf).orElse(Integer.MAX_VALUE), wanted.oneMore())
                        .stream()
                        .map(it -> new Line(it.version(), it.writer(someone), called(actor, someone, it.version())))
                        .toList();
        return Page.of(lines, wanted, line -> String.valueOf(line.version().number()));
    }

    /**
     * One change, as the list of versions holds it: no word of it.
     *
     * @param called what its matter was called in the words of that day
     */
    record Line(PlanVersion version, String by, String called) {}

    /** What stands at one version and did not at another before it, beside what stood there then. */
    List<Change> listChanges(Actor actor, PersonId youngPerson, int from, int to) {
        var someone = door.read(actor, youngPerson);
        return Change.between(
                plans.find(actor, someone, from),
                plans.find(actor, someone, to),
                version -> called(actor, someone, version));
    }

    private String called(Actor actor, Someone someone, PlanVersion version) {
        var wording = someone.person().wording(Clocks.today(clock)).orElse(null);
        return templates
                .ofDay(actor.council(), version.templateVersion())
                .label(version.matter(), Reader.of(actor, wording));
    }

    /** The actor has had a matter open, as it was at that version. */
    void see(Actor actor, SawPlan wanted, PersonId youngPerson) {
        var someone = door.read(actor, youngPerson);
        if (!templates.has(actor.council(), wanted.matter())) {
            throw new Invalid("matter", "This matter is not in the plan. Please load the page again.");
        }
        var result = new Receipts.Result(youngPerson.value(), wanted.version());
        receipts.once(
                actor,
                wanted.clientMutationId(),
                wanted,
                result,
                () -> plans.addSeen(
                        actor, someone.youngPersonId(), wanted.matter(), wanted.version(), clock.instant()));
    }
}
