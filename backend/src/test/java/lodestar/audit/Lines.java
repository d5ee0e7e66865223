package lodestar.audit;

import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.store.DatabaseAs;

/** The audit of one council, as a test reads it. */
public record Lines(CouncilId council) {

    /** Action, why and whom it was about, oldest first; a dash for nothing. */
    public List<String> all() {
        return DatabaseAs.owner().list("""
            SELECT CONCAT_WS(' ', role, action, IFNULL(why, IF(allowed, '-', 'REFUSED')), IFNULL(LOWER(HEX(young_person_id)), '-'))
            FROM audit_line WHERE council_id = '%s' ORDER BY number\
            """.formatted(council));
    }

    /** The lines that something added. */
    public List<String> during(Runnable work) {
        var before = all().size();
        work.run();
        return all().stream().skip(before).toList();
    }

    /** As a line shows whom it is about. */
    public static String hex(Object id) {
        return id.toString().replace("-", "");
    }
}
