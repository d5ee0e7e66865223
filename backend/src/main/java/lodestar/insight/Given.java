package lodestar.insight;

import java.util.List;
import java.util.Map;
import lodestar.insight.Measure.What;
import org.jspecify.annotations.Nullable;

/**
 * How many young people of the same categories gave exactly the same in a quarter that is being closed.
 *
 * @param step of an area, in this quarter; none for anything else
 * @param stepBefore of the same area, in the quarter before; none where they gave none
 * @param waits how long what they said took to each point; empty for anything else
 * @param so of what is so or is not: the bits of what is
 */
record Given(
        String subject,
        List<Category> categories,
        @Nullable Integer step,
        @Nullable Integer stepBefore,
        Map<What, Wait> waits,
        int so,
        int people) {

    /** Without what they answered: all that may decide what is shown. */
    Crowd crowd() {
        return new Crowd(false, "", categories, stepBefore != null, people);
    }

    /** Whether it is what is counted as that; how long something took is no such thing. */
    boolean is(What what) {
        return switch (what) {
            case PEOPLE -> true;
            case STEP_1, STEP_2, STEP_3, STEP_4, STEP_5 ->
                step != null && step == what.ordinal() - What.STEP_1.ordinal() + 1;
            case UP -> move() > 0;
            case STAYED -> move() == 0;
            case DOWN -> move() < 0;
            case HEARD, ANSWERED, DONE, SORTED -> wait(what) != Wait.NOT_YET;
            case YES,
                    A_BIT,
                    NO,
                    NO_ANSWER,
                    CHANGED,
                    NEW_WORKER,
                    TOOK_PART,
                    LISTENED,
                    LISTENED_PARTLY,
                    NOT_LISTENED,
                    SAW_THEM,
                    CALLED_OFF,
                    OFFERED,
                    FIRST_SEEN -> (so & what.bit()) != 0;
            case TIME_TO_HEARD, TIME_TO_ANSWERED, TIME_TO_DONE, TIME_TO_SORTED ->
                throw new IllegalArgumentException("Not something that is counted.");
        };
    }

    /** How long it took to come to a point. */
    Wait wait(What what) {
        return waits.getOrDefault(what, Wait.NOT_YET);
    }

    private int move() {
        if (step == null || stepBefore == null) {
            throw new IllegalStateException("Somebody who was not there at both ends.");
        }
        return step - stepBefore;
    }
}
