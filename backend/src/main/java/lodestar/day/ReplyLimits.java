package lodestar.day;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.LocalDate;
import java.util.Objects;
import lodestar.kernel.Clocks;

/**
 * Within how many days the council wants what was said to be read, and answered.
 *
 * @param heardDays days until somebody has read it
 * @param answeredDays days until somebody has answered it
 */
@ConfigurationProperties("lodestar.replies")
record ReplyLimits(
        @Bindable(defaultValue = "3") int heardDays,
        @Bindable(defaultValue = "14") int answeredDays) {

    private static final int MOST_DAYS = 90;

    ReplyLimits {
        require("LODESTAR_REPLIES_HEARD_DAYS", heardDays);
        require("LODESTAR_REPLIES_ANSWERED_DAYS", answeredDays);
    }

    private static void require(String name, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalStateException("%s must be from 1 to %d.".formatted(name, MOST_DAYS));
        }
    }

    /** Whether it should have been done before this day. */
    boolean isPassed(Shown shown, LocalDate today) {
        return shown.waiting()
                .what()
                .limit()
                .map(limit -> lastDay(limit, shown).isBefore(today))
                .orElse(false);
    }

    private LocalDate lastDay(What.Limit limit, Shown shown) {
        var from = Clocks.day(shown.from());
        return switch (limit) {
            case HEARD -> from.plusDays(heardDays);
            case ANSWERED -> from.plusDays(answeredDays);
            case DAY -> Objects.requireNonNull(shown.waiting().byDay());
        };
    }
}
