package lodestar.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Collectors;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.PersonId;
import lodestar.matter.PlanTemplates;
import lodestar.matter.Reader;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.store.Taken;

/** Signing a version of a plan. */
@Singleton
class PlanSignService {

    private final PeopleService people;
    private final PlanRepository plans;
    private final SignatureRepository signatures;
    private final PlanTemplates templates;
    private final Receipts receipts;
    private final Clock clock;

    PlanSignService(
            PeopleService people,
            PlanRepository plans,
            SignatureRepository signatures,
            PlanTemplates templates,
            Receipts receipts,
            Clock clock) {
        this.people = people;
        this.plans = plans;
        this.signatures = signatures;
        this.templates = templates;
        this.receipts = receipts;
        this.clock = clock;
    }

    Signature sign(Actor actor, SignPlan wanted, PersonId youngPerson) {
        var someone = people.get(actor, Action.PLAN_SIGN_OFF, youngPerson);
        var result = new Receipts.Result(youngPerson.value(), wanted.version());
        Taken.again(() -> receipts.once(
                actor, wanted.clientMutationId(), wanted, result, () -> add(actor, someone, wanted.version())));
        return signatures.findNewest(someone, wanted.version()).orElseThrow(DomainError.NotFound::new);
    }

    private void add(Actor actor, Someone someone, int version) {
        var plan = plans.find(actor, someone);
        requireWhole(actor, plan);
        if (plan.version() != version) {
            throw new Invalid("version", "The plan has changed since you opened it. Read it again before you sign it.");
        }
        signatures
                .findNewest(someone, version)
                .filter(it -> it.row().number() == version)
                .ifPresent(PlanSignService::refuse);
        var row = new Signature.Row(actor.council(), someone.youngPersonId(), version, actor.person(), clock.instant());
        Taken.unless(signatures.add(row));
    }

    private void requireWhole(Actor actor, Plan plan) {
        var template = templates.newest(actor.council(), plan.templateVersion());
        var missing = plan.missing(template.codes());
        if (!missing.isEmpty()) {
            var named = missing.stream()
                    .map(matter -> template.label(matter, Reader.of(actor, null)))
                    .collect(Collectors.joining("; "));
            throw new Invalid("matters", "Nothing is written yet under: %s.".formatted(named));
        }
    }

    private static void refuse(Signature signed) {
        throw new Refused(
                "ALREADY_SIGNED",
                "%s signed this version on %s. There is nothing left to sign until it changes."
                        .formatted(
                                signed.by(),
                                Clocks.inWords(Clocks.day(signed.row().signedAt()))));
    }
}
