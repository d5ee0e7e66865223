package lodestar.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a return did, kind by kind, and what Lodestar says about the year now that it is in. */
public record Summary(
        Changes youngPeople,
        Changes socialWorkers,
        Changes supportLinks,
        Changes homes,
        Changes reviews,
        Measures measures) {

    boolean nothingNew() {
        return byKind().values().stream().allMatch(Changes::none);
    }

    /** In the order in which they came in. */
    public Map<String, Changes> byKind() {
        var kinds = new LinkedHashMap<String, Changes>();
        kinds.put("young people", youngPeople);
        kinds.put("social workers", socialWorkers);
        kinds.put("times a social worker supported somebody", supportLinks);
        kinds.put("homes", homes);
        kinds.put("reviews", reviews);
        return kinds;
    }
}
