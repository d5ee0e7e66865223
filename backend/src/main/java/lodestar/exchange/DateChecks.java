package lodestar.exchange;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the dates make sense beside each other, beside the child's birth, beside the year and beside today.
 *
 * <p>A day after the year that has already come is a warning: extracts are often taken in April. One that has not come
 * yet is an error. A social worker may begin before a child is born, since families are supported then too.
 */
final class DateChecks {

    private static final int DAYS_BEFORE_BIRTH = 300;

    private final Return found;
    private final LocalDate today;
    private final Findings findings;
    private final Map<String, LocalDate> born;

    DateChecks(Return found, LocalDate today, Findings findings) {
        this.found = found;
        this.today = today;
        this.findings = findings;
        this.born = found.born();
    }

    void check() {
        found.episodes().forEach(episode -> checkSpell(episode, 0));
        found.socialWorkers().forEach(row -> checkSpell(row, DAYS_BEFORE_BIRTH));
        for (var review : found.reviews()) {
            checkDay(review.at(), "REVIEW", review.heldOn(), 0);
            if (review.heldOn().isBefore(found.year().first())) {
                tell(FindingCode.DATE_BEFORE_THE_YEAR, review.at(), "REVIEW", lies("before", review.heldOn()));
            }
        }
    }

    private void checkSpell(Spell spell, int daysBeforeBirth) {
        checkDay(spell.at(), spell.beganIn(), spell.began(), daysBeforeBirth);
        var ended = spell.ended();
        if (ended == null) {
            return;
        }
        checkDay(spell.at(), spell.endedIn(), ended, daysBeforeBirth);
        if (ended.isBefore(spell.began())) {
            tell(
                    FindingCode.END_BEFORE_START,
                    spell.at(),
                    spell.endedIn(),
                    "The end, %s, lies before the start, %s.".formatted(ended, spell.began()));
        }
    }

    private void checkDay(Origin at, String column, LocalDate day, int daysBeforeBirth) {
        if (isBefore(day.plusDays(daysBeforeBirth), born.get(at.child()))) {
            tell(FindingCode.BEFORE_BIRTH, at, column, "%s lies before this child was born.".formatted(day));
        } else if (day.isAfter(found.year().last())) {
            var code = day.isAfter(today) ? FindingCode.DATE_IN_THE_FUTURE : FindingCode.DATE_AFTER_THE_YEAR;
            tell(code, at, column, lies("after", day));
        }
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate birth) {
        return birth != null && day.isBefore(birth);
    }

    private String lies(String where, LocalDate day) {
        return "%s lies %s the year %s.".formatted(day, where, found.year());
    }

    private void tell(FindingCode code, Origin at, String column, String whatIsWrong) {
        findings.add(at.finding(code, column, whatIsWrong));
    }
}
