package lodestar.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import lodestar.Client;

/** Reading days through the API, as the pages do. */
final class Days {

    static final String DAY = """
        { day(first: 50) { counts { what many }
          nodes { what youngPersonId name thingId since byDay } pageInfo { hasNextPage endCursor } } }\
        """;
    static final String TEAM = """
        { team(first: 50) { heardDays answeredDays late { what name } nodes { what youngPersonId name workerId worker
          thingId since byDay } pageInfo { hasNextPage endCursor } } }\
        """;

    private Days() {}

    /** Each thing of somebody's day: what, and from whom. */
    static List<String> day(Client client) {
        return each(client.ask(DAY).at("/data/day/nodes"), "what", "name");
    }

    /** Each line of a team's day: for whom, what, and from whom. */
    static List<String> team(Client client) {
        return each(client.ask(TEAM).at("/data/team/nodes"), "worker", "what", "name");
    }

    static List<String> late(Client client) {
        return each(client.ask(TEAM).at("/data/team/late"), "what", "name");
    }

    private static List<String> each(JsonNode nodes, String... fields) {
        var lines = new ArrayList<String>();
        nodes.forEach(node -> lines.add(String.join(
                " ",
                List.of(fields).stream()
                        .map(field -> node.at("/" + field).asText())
                        .toList())));
        return lines;
    }
}
