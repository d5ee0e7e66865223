package lodestar.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;

/** Writing drills down and reading them, through the API. */
public final class Drills {

    private static final String RECORD = "mutation($i: RecordDrillInput!) { recordDrill(input: $i) { id } }";
    private static final String LIST = """
        query($id: ID!) { drills(releaseId: $id) { foundSomething
          all { by triedOn known knownFrom tried outcome what foundBy } } }\
        """;

    private Drills() {}

    /** Somebody who knows some in a home tried two steps and found nothing. */
    public static Map<String, Object> nothing(String release, LocalDate day) {
        return new HashMap<>(Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "releaseId",
                release,
                "triedOn",
                day.toString(),
                "known",
                "TWO_TO_FIVE",
                "knownFrom",
                "HOME",
                "tried",
                List.of("SUBTRACT", "SMALL_GROUPS"),
                "outcome",
                "NOTHING"));
    }

    static Map<String, Object> something(String release, LocalDate day) {
        var drill = nothing(release, day);
        drill.putAll(Map.of("outcome", "SOMETHING", "what", "TOO_FEW", "foundBy", "SUBTRACT"));
        return drill;
    }

    public static JsonNode record(Client client, Map<String, Object> drill) {
        return client.ask(RECORD, Map.of("i", drill));
    }

    static JsonNode list(Client client, String release) {
        return client.ask(LIST, Map.of("id", release));
    }
}
