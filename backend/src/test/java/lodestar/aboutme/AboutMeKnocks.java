package lodestar.aboutme;

import java.util.Map;
import lodestar.Client;
import lodestar.Knock;
import lodestar.store.DatabaseAs;

/** How to knock at the doors about the page a young person writes. */
public final class AboutMeKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.aboutMeOffers",
            new Knock(
                    (_, whose) -> {
                        unread(whose.youngPerson());
                        return Map.of("query", "{ aboutMeOffers { nodes { name } } }");
                    },
                    "{\"name\":\"Jo"),
            "Mutation.writeAboutMe",
            Knock.sendOwn(
                    "mutation($i:WriteAboutMeInput!){writeAboutMe(input:$i){aboutMe{version}}}",
                    (client, _) -> AboutMePages.input(version(client), "HELPS", "A walk"),
                    "\"aboutMe\":{\"version\":"));

    private AboutMeKnocks() {}

    /** Nobody has read their page yet. */
    private static void unread(String youngPerson) {
        DatabaseAs.owner()
                .change("DELETE FROM about_me_read WHERE young_person_id = 0x" + youngPerson.replace("-", ""));
    }

    /** As whoever knocks finds their own; where they have none, it is as good as any. */
    private static int version(Client client) {
        return client.ask("{ me { youngPerson { aboutMe { version } } } }")
                .at("/data/me/youngPerson/aboutMe/version")
                .asInt();
    }
}
