package lodestar.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import lodestar.Client;

/** Indicators through the API, as the pages of the site do. */
public final class Indicators {

    static final String ALL = """
        { indicators { id mission kind name better origin what
          points { year quarter day number share time symbol heldBack source } } }\
        """;

    private Indicators() {}

    static Map<String, Object> typed(String name) {
        return new HashMap<>(
                Map.of("mission", "LOVING_HOMES", "kind", "LEAD", "name", name, "better", "LESS", "origin", "TYPED"));
    }

    static Map<String, Object> released(String measure, String subject, String what) {
        var input = typed("Of a release");
        input.putAll(Map.of("origin", "RELEASED", "measure", measure, "subject", subject, "what", what));
        return input;
    }

    static Map<String, Object> published(String measure) {
        var input = typed("Published");
        input.putAll(Map.of("origin", "PUBLISHED", "measure", measure, "kind", "LAG", "mission", "HEALTH"));
        return input;
    }

    public static JsonNode add(Client lead, Map<String, ?> input) {
        return lead.send("addIndicator", input, "id");
    }

    public static String added(Client lead, String name) {
        return add(lead, typed(name)).at("/data/addIndicator/id").asText();
    }

    public static JsonNode type(Client lead, String id, String day, String value) {
        return lead.send(
                "addIndicatorNumber",
                Map.of("indicatorId", id, "day", day, "value", value, "source", "Housing register"),
                "id");
    }

    static JsonNode all(Client client) {
        return client.ask(ALL).at("/data/indicators");
    }
}
