package lodestar.homes;

import java.util.HashMap;
import java.util.Map;
import lodestar.Client;
import lodestar.Knock;

/** How to knock at the doors about homes. */
public final class HomesKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.home",
            Knock.askAbout("query($id:ID!){home(youngPersonId:$id){name}}", "\"name\":\"Jo"),
            "Mutation.sayHomeView",
            Knock.sendOwn(
                    "mutation($i:SayHomeViewInput!){sayHomeView(input:$i){version}}",
                    (client, _) -> Homes.input(version(client, "views/0/version"), Map.of("words", "Noisy")),
                    "\"version\":"),
            "Mutation.sayWhoLivesWithMe",
            Knock.sendOwn(
                    "mutation($i:SayWhoLivesWithMeInput!){sayWhoLivesWithMe(input:$i){version}}",
                    (client, _) -> Homes.input(version(client, "livesWithMeVersion"), Map.of("words", "Kit")),
                    "\"version\":"),
            "Mutation.sayHomeSuits",
            Knock.send(
                    "mutation($i:SayHomeSuitsInput!){sayHomeSuits(input:$i){version}}",
                    person -> new HashMap<>(
                            Homes.input(0, Map.of("youngPersonId", person, "suits", "YES", "words", "Close to work"))),
                    "This is recorded from 16 on."));

    private HomesKnocks() {}

    /** As whoever knocks finds their own; where they have none, it is as good as any. */
    private static int version(Client client, String of) {
        var me = client.ask("{ me { id } }").at("/data/me/id").asText();
        return Homes.read(client, me).at("/data/home/mine/%s".formatted(of)).asInt();
    }
}
