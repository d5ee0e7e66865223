package lodestar.day;

import java.util.Map;
import java.util.UUID;
import lodestar.Knock;

/** How to knock at the doors of a day and of handing over. */
public final class DayKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.day", Knock.ask("{ day { nodes { what name } } }", "{\"day\":{\"nodes\":[{"),
            "Query.team", Knock.ask("{ team { nodes { what name } } }", "{\"team\":{\"nodes\":[{"),
            "Query.workers", Knock.ask("{ workers { nodes { name } } }", "{\"workers\":{\"nodes\":[{"),
            "Query.takeOver",
                    Knock.askAbout("query($id:ID!){takeOver(youngPersonId:$id){name}}", "{\"takeOver\":{\"name\":\""),
            // To nobody, or whoever knocks next would find another worker there: whoever may hears just that.
            "Mutation.handOver",
                    Knock.sendAbout(
                            "mutation($i:HandOverInput!){handOver(input:$i){handoverId}}",
                            whose -> Map.of(
                                    "clientMutationId",
                                    UUID.randomUUID(),
                                    "youngPersonId",
                                    whose.youngPerson(),
                                    "fromId",
                                    whose.id("supporter"),
                                    "toId",
                                    "00000000-0000-4000-8000-000000000000",
                                    "reason",
                                    "They start another job."),
                            "\"field\":\"toId\""));

    private DayKnocks() {}
}
