package lodestar.exchange;

import java.time.LocalDate;

/** Everything a return is held to once it can be read, before the database is asked. */
final class ReturnChecks {

    private ReturnChecks() {}

    static void check(Return found, LocalDate today, Findings findings) {
        new ChildChecks(found, today, findings).check();
        new DateChecks(found, today, findings).check();
        HomeChecks.check(found, findings);
        WorkerChecks.check(found, findings);
        ReviewChecks.check(found, findings);
    }
}
