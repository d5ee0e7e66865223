package lodestar.review;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How often a council reviews plans ({@code LODESTAR_REVIEW_MONTHS} and so on). The law's six months are the most for
 * whoever is under 18.
 *
 * @param months from one review to the next
 * @param monthsFromEighteen the same from the 18th birthday on
 * @param daysAfterMove from a move of home to a review
 * @param daysAfterNewWorker from a new worker's first day to a review
 * @param daysToFirst from the first day to the first review
 * @param workingDaysToAnswer from being asked for a review to an answer
 * @param soonDays how long before its day a review is told to be due
 */
@ConfigurationProperties("lodestar.review")
record ReviewSettings(
        @Bindable(defaultValue = "6") int months,
        @Bindable(defaultValue = "6") int monthsFromEighteen,
        @Bindable(defaultValue = "28") int daysAfterMove,
        @Bindable(defaultValue = "28") int daysAfterNewWorker,
        @Bindable(defaultValue = "28") int daysToFirst,
        @Bindable(defaultValue = "20") int workingDaysToAnswer,
        @Bindable(defaultValue = "28") int soonDays) {

    private static final int MOST_MONTHS = 6;
    private static final int MOST_MONTHS_FROM_EIGHTEEN = 12;
    private static final int MOST_DAYS = 180;

    ReviewSettings {
        require("LODESTAR_REVIEW_MONTHS", months, MOST_MONTHS);
        require("LODESTAR_REVIEW_MONTHS_FROM_EIGHTEEN", monthsFromEighteen, MOST_MONTHS_FROM_EIGHTEEN);
        require("LODESTAR_REVIEW_DAYS_AFTER_MOVE", daysAfterMove, MOST_DAYS);
        require("LODESTAR_REVIEW_DAYS_AFTER_NEW_WORKER", daysAfterNewWorker, MOST_DAYS);
        require("LODESTAR_REVIEW_DAYS_TO_FIRST", daysToFirst, MOST_DAYS);
        require("LODESTAR_REVIEW_WORKING_DAYS_TO_ANSWER", workingDaysToAnswer, MOST_DAYS);
        require("LODESTAR_REVIEW_SOON_DAYS", soonDays, MOST_DAYS);
    }

    private static void require(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalStateException("%s must be from 1 to %d.".formatted(name, most));
        }
    }
}
