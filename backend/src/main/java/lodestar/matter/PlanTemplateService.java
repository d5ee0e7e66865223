package lodestar.matter;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.DomainError;
import lodestar.people.Wording;
import org.jspecify.annotations.Nullable;

/** Shows what a council adds to its plans. */
@Singleton
class PlanTemplateService {

    private final PlanTemplates templates;
    private final Guard guard;

    PlanTemplateService(PlanTemplates templates, Guard guard) {
        this.templates = templates;
        this.guard = guard;
    }

    /** A version for whoever reads it. */
    record Shown(PlanTemplate template, Reader reader) {}

    /** The newest version, or one of its versions. */
    Shown get(Actor actor, @Nullable Wording wording, @Nullable Integer version) {
        guard.require(actor, Action.PLAN_MATTERS);
        var template = version == null
                ? templates.newest(actor.council())
                : templates.find(actor.council(), version).orElseThrow(DomainError.NotFound::new);
        return new Shown(template, Reader.of(actor, wording));
    }
}
