package lodestar.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lodestar.insight.Drill.Known;
import lodestar.insight.Drill.KnownFrom;
import lodestar.insight.Drill.Outcome;
import lodestar.insight.Drill.Step;
import lodestar.insight.Drill.What;
import lodestar.kernel.DomainError.Invalid;
import org.jspecify.annotations.Nullable;

/** What is sent to write down what came of a drill ({@code RecordDrillInput}). */
record RecordDrill(
        UUID clientMutationId,
        String releaseId,
        LocalDate triedOn,
        Known known,
        KnownFrom knownFrom,
        List<Step> tried,
        Outcome outcome,
        @Nullable What what,
        @Nullable Step foundBy) {

    RecordDrill {
        tried = tried.stream().distinct().sorted().toList();
        if (tried.isEmpty()) {
            throw new Invalid("tried", "Tick what you tried: at least one of the steps.");
        }
        if (outcome == Outcome.SOMETHING && (what == null || foundBy == null)) {
            throw new Invalid("what", "Say what could be found out, and by which of the steps.");
        }
        if (outcome == Outcome.NOTHING && (what != null || foundBy != null)) {
            throw new Invalid("outcome", "Either nothing could be found out, or something: not both.");
        }
        if (foundBy != null && !tried.contains(foundBy)) {
            throw new Invalid("foundBy", "Tick the step by which it was found among those that you tried.");
        }
    }
}
