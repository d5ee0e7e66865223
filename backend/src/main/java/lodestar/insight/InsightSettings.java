package lodestar.insight;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How many young people have to be in a group before a panel sees anything of it
 * ({@code LODESTAR_INSIGHT_FEWEST_PEOPLE}).
 *
 * @param fewestPeople k of the small-number rules (S2)
 */
@ConfigurationProperties("lodestar.insight")
record InsightSettings(@Bindable(defaultValue = "10") int fewestPeople) {

    /** The Department for Education hides 1 to 5. */
    private static final int LEAST = 6;

    private static final int MOST = 1_000;

    InsightSettings {
        if (fewestPeople < LEAST || fewestPeople > MOST) {
            throw new IllegalStateException(
                    "LODESTAR_INSIGHT_FEWEST_PEOPLE must be from %d to %,d: in a smaller group somebody could be found."
                            .formatted(LEAST, MOST));
        }
    }
}
