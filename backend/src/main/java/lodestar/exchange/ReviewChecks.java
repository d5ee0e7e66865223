package lodestar.exchange;

import java.time.LocalDate;

/** Whether each review's code fits the child's age on that day. */
final class ReviewChecks {

    private static final String UNDER_4 = "PN0";

    private ReviewChecks() {}

    static void check(Return found, Findings findings) {
        var born = found.born();
        for (var review : found.reviews()) {
            var day = born.get(review.at().child());
            if (day != null && isUnder4(day, review.heldOn()) != UNDER_4.equals(review.participation())) {
                var age = isUnder4(day, review.heldOn()) ? "under 4" : "4 or older";
                findings.add(review.at()
                        .finding(
                                FindingCode.REVIEW_CODE_AND_AGE,
                                "REVIEW_CODE",
                                "The code is %s and the child was %s.".formatted(review.participation(), age)));
            }
        }
    }

    private static boolean isUnder4(LocalDate born, LocalDate day) {
        return day.isBefore(born.plusYears(4));
    }
}
