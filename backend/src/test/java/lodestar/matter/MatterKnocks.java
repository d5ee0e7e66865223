package lodestar.matter;

import java.util.Map;
import lodestar.Knock;

/** How to knock at the door of what a council adds to its plans. */
public final class MatterKnocks {

    public static final Map<String, Knock> ALL =
            Map.of("Query.planTemplate", Knock.ask("{planTemplate{version}}", "\"version\":"));

    private MatterKnocks() {}
}
