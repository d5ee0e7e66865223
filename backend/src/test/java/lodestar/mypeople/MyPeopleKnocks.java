package lodestar.mypeople;

import java.util.Map;
import java.util.UUID;
import lodestar.Knock;

/** How to knock at the doors about a young person's people. */
public final class MyPeopleKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.myPeople",
            Knock.askAbout("query($id:ID!){myPeople(youngPersonId:$id){name}}", "\"name\":\"Jo"),
            "Query.shownTo",
            Knock.ask("{ shownTo { thing } }", "\"shownTo\":["),
            "Mutation.sayMyWord",
            Knock.sendOwn(
                    "mutation($i:SayMyWordInput!){sayMyWord(input:$i){myWord{version}}}",
                    (_, _) -> Words.input(UUID.randomUUID(), "PLACE", "The flat", 0),
                    "\"myWord\":{\"version\":1"),
            "Mutation.chooseWhoSeesMine",
            Knock.sendAbout(
                    "mutation($i:ChooseWhoSeesMineInput!){chooseWhoSeesMine(input:$i){sees}}",
                    whose -> Map.of(
                            "clientMutationId",
                            UUID.randomUUID().toString(),
                            "thing",
                            "MY_PEOPLE",
                            "supporterId",
                            whose.id("supporter"),
                            "sees",
                            true),
                    "\"sees\":true"));

    private MyPeopleKnocks() {}
}
