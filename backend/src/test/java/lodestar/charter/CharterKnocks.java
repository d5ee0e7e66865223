package lodestar.charter;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import lodestar.Client;
import lodestar.Knock;
import lodestar.Whose;

/**
 * How to knock at the doors about the charter: it is about no young person, and everybody writes and signs for
 * themselves.
 */
public final class CharterKnocks {

    public static final Map<String, Knock> ALL = Map.ofEntries(
            Map.entry("Query.charter", Knock.ask("{ charter { version } }", "{\"charter\":{")),
            Map.entry("Query.myCharterWord", Knock.ask("{ myCharterWord { version } }", "{\"myCharterWord\":{")),
            mutation("writeCharter", version -> Map.of("version", version, "words", "We ask before we decide.")),
            mutation("signCharter", version -> Map.of("version", version, "signed", true)),
            mutation("sayCharterKept", version -> Map.of("version", version, "kept", "A_BIT")));

    private CharterKnocks() {}

    private static Map.Entry<String, Knock> mutation(String name, Function<Integer, Map<String, ?>> input) {
        return Map.entry(
                "Mutation." + name,
                new Knock(
                        (client, whose) -> {
                            var whole = new HashMap<String, Object>(input.apply(written(client, name, whose)));
                            whole.put("clientMutationId", UUID.randomUUID().toString());
                            return Map.of(
                                    "query", Client.mutation(name, "__typename"), "variables", Map.of("i", whole));
                        },
                        "{\"%s\":{".formatted(name)));
    }

    /** There is a version to sign in the council of the young person. */
    private static int written(Client client, String name, Whose whose) {
        if (!name.equals("writeCharter")) {
            Charters.writtenFor(whose);
        }
        return client.ask("{ charter { version } }").at("/data/charter/version").asInt();
    }
}
