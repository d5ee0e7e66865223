package lodestar.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;

/** Signing a version of a plan. */
@Singleton
class PlanSignService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final PlanDoor door;
    private final PlanRepository plans;
    private final SignatureRepository signatures;
    private final PlanTemplate template;
    private final Receipts receipts;
    private final Clock clock;

    PlanSignService(
            PlanDoor door,
            PlanRepository plans,
            SignatureRepository signatures,
            PlanTemplate template,
            Receipts receipts,
            Clock clock) {
        this.door = door;
        this.plans = plans;
        this.signatures = signatures;
        this.template = template;
        this.receipts = receipts;
        this.clock = clock;
    }

    Signature sign(Actor actor, SignPlan wanted, PersonId youngPerson) {
        var someone = door.change(actor, Action.PLAN_SIGN_OFF, youngPerson);
        var result = new Receipts.Result(youngPerson.value(), wanted.version());
        Taken.again(() -> receipts.once(
                actor, wanted.clientMutationId(), wanted, result, () -> add(actor, someone, wanted.version())));
        return signatures.findNewest(someone, wanted.version()).orElseThrow(DomainError.NotFound::new);
    }

    private void add(Actor actor, Someone someone, int version) {
        var plan = plans.find(actor, someone, Integer.MAX_VALUE);
        requireWhole(plan);
        if (plan.version() != version) {
            throw new Invalid("version", "The plan has changed since you opened it. Read it again before you sign it.");
        }
        signatures
                .findNewest(someone, version)
                .filter(it -> it.row().number() == version)
                .ifPresent(it -> refuse(it));
        var row = new Signature.Row(actor.council(), someone.youngPersonId(), version, actor.person(), clock.instant());
        Taken.unless(signatures.add(row));
    }

    private void requireWhole(Plan plan) {
        var missing = plan.missing(template.matters(PlanTemplate.NEWEST));
        if (!missing.isEmpty()) {
            var named = missing.stream()
                    .map(matter -> template.label(PlanTemplate.NEWEST, matter))
                    .collect(Collectors.joining("; "));
            throw new Invalid("matters", "Nothing is written yet under: %s.".formatted(named));
        }
    }

    private static void refuse(Signature signed) {
        throw new Refused(
                "ALREADY_SIGNED",
                "%s signed this version on %s. There is nothing left to sign until it changes."
                        .formatted(
                                signed.by(), DAY.format(Clocks.here(signed.row().signedAt()))));
    }
}
