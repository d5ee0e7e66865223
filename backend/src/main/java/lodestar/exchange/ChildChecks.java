package lodestar.exchange;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether every row is about a child of the return, and all files agree on when each child was born. */
final class ChildChecks {

    private static final int OLDEST = 25;

    private final Return found;
    private final LocalDate today;
    private final Findings findings;
    private final Set<String> children;
    private final Map<String, LocalDate> born;

    ChildChecks(Return found, LocalDate today, Findings findings) {
        this.found = found;
        this.today = today;
        this.findings = findings;
        this.children = found.children().stream().map(row -> row.at().child()).collect(toSet());
        this.born = found.born();
    }

    void check() {
        found.children().forEach(this::checkBirth);
        if (!children.isEmpty()) {
            found.rowsAboutAChild().forEach(this::checkChild);
        }
        found.reviews().forEach(row -> checkSameBirth(row.at(), row.born()));
        found.socialWorkers().forEach(row -> checkSameBirth(row.at(), row.born()));
    }

    private void checkBirth(HeaderRow row) {
        var day = row.born();
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            tell(FindingCode.BIRTH_NOT_POSSIBLE, row.at(), "DOB", "The date of birth has not come yet.");
        } else if (day.plusYears(OLDEST + 1L).isBefore(found.year().first())) {
            tell(FindingCode.OLDER_THAN_25, row.at(), "DOB", "This child would have been over 25 all year.");
        }
    }

    private void checkChild(ReturnRow row) {
        if (!children.contains(row.at().child())) {
            tell(FindingCode.CHILD_NOT_IN_HEADER, row.at(), "CHILD", "This child has no row in Header.");
        }
    }

    private void checkSameBirth(Origin at, @Nullable LocalDate here) {
        var inHeader = born.get(at.child());
        if (here != null && inHeader != null && !here.equals(inHeader)) {
            tell(FindingCode.BIRTH_DATES_DIFFER, at, "DOB", "Header has another date of birth for this child.");
        }
    }

    private void tell(FindingCode code, Origin at, String column, String whatIsWrong) {
        findings.add(at.finding(code, column, whatIsWrong));
    }
}
