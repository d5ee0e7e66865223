package lodestar.plan;

import java.util.List;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to stand in one slot of a plan from now on.
 *
 * @param basedOn the number of what stood there on their screen; 0 for nothing
 */
record Wanted(
        Slot slot,
        int basedOn,
        int templateVersion,
        @Nullable Agreement agreement,
        @Nullable GoalStanding standing,
        @Nullable Words words,
        List<StepWanted> steps) {

    static Wanted view(Slot slot, WriteView it) {
        return new Wanted(slot, it.basedOn(), it.templateVersion(), null, null, Words.of(it.words()), List.of());
    }

    static Wanted agreement(SayAgreement it) {
        var slot = Slot.agreement(it.matter());
        return new Wanted(
                slot, it.basedOn(), it.templateVersion(), it.agreement(), null, Words.of(it.words()), List.of());
    }

    static Wanted goal(Slot slot, WriteGoal it) {
        return new Wanted(
                slot,
                it.basedOn(),
                it.templateVersion(),
                null,
                it.standing(),
                Words.of(it.words()),
                it.steps().stream().map(StepWanted::checked).toList());
    }

    String text() {
        return words == null ? "" : words.text();
    }
}
