package lodestar.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Role;

/** A council's participation lead and a member of its panel: closing quarters and reading releases through the API. */
public final class Panel {

    static final String PROPOSE = "mutation($i: ProposeClosingInput!) { proposeClosing(input: $i) { id } }";
    static final String AGREE = "mutation($i: AgreeToClosingInput!) { agreeToClosing(input: $i) { id } }";
    private static final String RELEASES =
            "{ releases { nodes { id year quarter firstDay lastDay fewestPeople breakdowns } } }";
    private static final String FIGURES = """
        query($id: ID!, $measure: ReleasedMeasure!, $table: ReleasedTable!, $after: String) { release(releaseId: $id) {
          figures(measure: $measure, table: $table, first: 50, after: $after) {
            nodes { subject name categories what people share time heldBack } pageInfo { hasNextPage endCursor } } } }\
        """;

    private final MadeUp council;
    private final Client lead;
    private final Client member;

    Panel(MadeUp council) {
        this.council = council;
        lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        member = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);
    }

    Client lead() {
        return lead;
    }

    Client member() {
        return member;
    }

    static Map<String, Object> proposal(Window window, Breakdown... breakdowns) {
        return Map.of(
                "clientMutationId", UUID.randomUUID().toString(),
                "year", window.year(),
                "quarter", window.quarter().name(),
                "breakdowns", Stream.of(breakdowns).map(Breakdown::name).toList());
    }

    static Map<String, Object> agreement(String closing) {
        return Map.of("clientMutationId", UUID.randomUUID().toString(), "closingId", closing);
    }

    static JsonNode propose(Client client, Window window, Breakdown... breakdowns) {
        return client.ask(PROPOSE, Map.of("i", proposal(window, breakdowns)));
    }

    static JsonNode agree(Client client, String closing) {
        return client.ask(AGREE, Map.of("i", agreement(closing)));
    }

    /** One puts it forward, the other agrees, and its figures are reckoned; gives the release's id. */
    String close(Window window, Breakdown... breakdowns) {
        var closing =
                propose(lead, window, breakdowns).at("/data/proposeClosing/id").asText();
        agree(member, closing);
        RunningLodestar.bean(QuarterEnd.class).reckonOne(council.id());
        return releases().get(0).at("/id").asText();
    }

    /** The newest first. */
    JsonNode releases() {
        return member.ask(RELEASES).at("/data/releases/nodes");
    }

    /** Every figure of one table. */
    List<JsonNode> figures(String release, Measure measure, String table) {
        var found = new ArrayList<JsonNode>();
        String after = null;
        do {
            var variables =
                    new HashMap<String, Object>(Map.of("id", release, "measure", measure.name(), "table", table));
            variables.put("after", after);
            var page = member.ask(FIGURES, variables).at("/data/release/figures");
            page.at("/nodes").forEach(found::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").asText()
                    : null;
        } while (after != null);
        return found;
    }

    /** Every byte that a panel can see of a release. */
    String everything(String release) {
        var all = new StringBuilder();
        for (var measure : Measure.values()) {
            Stream.concat(
                            Stream.of(ReleasedFigure.WHOLE),
                            Stream.of(Breakdown.values()).map(Breakdown::name))
                    .forEach(table -> all.append(measure).append(table).append(figures(release, measure, table)));
        }
        return all.toString();
    }
}
