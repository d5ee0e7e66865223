package lodestar.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a plan that one side writes, over and over: it is never written by the other side, so the two sides
 * never collide.
 *
 * @param matter code of the matter in the plan's words
 * @param goalId which goal, where it is one
 */
record Slot(
        String matter,
        PlanKind kind,
        PlanSide side,
        @Nullable UUID goalId) {

    static Slot view(String matter, PlanSide side) {
        return new Slot(matter, PlanKind.VIEW, side, null);
    }

    static Slot agreement(String matter) {
        return new Slot(matter, PlanKind.AGREEMENT, PlanSide.YOUNG_PERSON, null);
    }

    static Slot goal(String matter, PlanSide side, UUID goalId) {
        return new Slot(matter, PlanKind.GOAL, side, goalId);
    }

    /** The same goal as the other side writes on it. */
    Slot ofOtherSide() {
        return new Slot(matter, kind, side.other(), goalId);
    }

    /** As its column holds it. */
    String code() {
        return "%s/%s/%s/%s".formatted(matter, kind, side, goalId == null ? "" : goalId);
    }
}
