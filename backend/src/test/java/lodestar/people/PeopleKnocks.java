package lodestar.people;

import java.util.Map;
import java.util.UUID;
import lodestar.Knock;

/** How to knock at the doors about people. */
public final class PeopleKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.me", Knock.ask("{ me { role } }", "\"role\":\""),
            "Query.youngPerson",
                    Knock.askAbout("query($id:ID!){youngPerson(id:$id){id}}", "{\"youngPerson\":{\"id\":\""),
            "Mutation.sayMyName",
                    Knock.send(
                            "mutation($i:SayMyNameInput!){sayMyName(input:$i){name}}",
                            _ -> Map.of("clientMutationId", UUID.randomUUID(), "name", "Jo", "version", 1),
                            "{\"sayMyName\":{\"name\":\"Jo\"}}"));

    private PeopleKnocks() {}
}
