package lodestar.homes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why they left a home, as the council's return says it; the pages put it in plain words, with nobody to blame. */
enum WhyMoved {
    PLAN_CHANGED,
    HOME_CLOSED,
    /** An allegation, or the home no longer kept to what homes must keep to. */
    TO_KEEP_YOU_SAFE,
    CARERS_ASKED,
    YOU_ASKED,
    COUNCIL_ASKED,
    SAME_HOME,
    CUSTODY,
    OTHER;

    /** Out of {@code REASON_PLACE_CHANGE}; none where the return gave none, or one we have no words for. */
    static Optional<WhyMoved> of(@Nullable String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "CARPL" -> PLAN_CHANGED;
                    case "CLOSE" -> HOME_CLOSED;
                    case "ALLEG", "STAND", "APPRR" -> TO_KEEP_YOU_SAFE;
                    case "CREQB", "CREQO" -> CARERS_ASKED;
                    case "CHILD" -> YOU_ASKED;
                    case "LAREQ" -> COUNCIL_ASKED;
                    case "PLACE" -> SAME_HOME;
                    case "CUSTOD" -> CUSTODY;
                    case "OTHER" -> OTHER;
                    case null, default -> null;
                });
    }
}
