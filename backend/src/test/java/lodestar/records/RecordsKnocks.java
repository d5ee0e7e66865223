package lodestar.records;

import java.util.Map;
import lodestar.Knock;

/** How to knock at the doors of this package. */
public final class RecordsKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.auditCheck", Knock.ask("{ auditCheck { whole } }", "\"whole\":"),
            "Query.auditLines", Knock.ask("{ auditLines { nodes { number } } }", "\"number\":"));

    private RecordsKnocks() {}
}
