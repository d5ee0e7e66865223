package lodestar.star;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Knock;
import lodestar.Whose;

/** How to knock at the doors about stars. */
public final class StarKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.caseload", Knock.ask("{ caseload { nodes { name } } }", "{\"name\":\"Jo"),
            "Mutation.giveReading",
                    Knock.send(
                            "mutation($i:GiveReadingInput!){giveReading(input:$i){reading{rater}}}",
                            _ -> Stars.reading(List.of(Stars.step("HOME", 3))),
                            "\"rater\":\"YOUNG_PERSON\""),
            "Mutation.giveView",
                    Knock.send(
                            "mutation($i:GiveViewInput!){giveView(input:$i){reading{rater}}}",
                            StarKnocks::view,
                            "\"rater\":\"PRACTITIONER\""),
            "Mutation.chooseWhoSees",
                    Knock.sendAbout(
                            "mutation($i:ChooseWhoSeesInput!){chooseWhoSees(input:$i){sees}}",
                            StarKnocks::seenBy,
                            "\"sees\":true"));

    private StarKnocks() {}

    private static Map<String, Object> view(String about) {
        var input = Stars.reading(List.of(Map.of("area", "HOME", "step", 3, "words", "I saw it.")));
        input.remove("wording");
        input.put("youngPersonId", about);
        return input;
    }

    private static Map<String, Object> seenBy(Whose whose) {
        return Map.of(
                "clientMutationId",
                UUID.randomUUID(),
                "readingId",
                whose.id("reading"),
                "supporterId",
                whose.id("supporter"),
                "sees",
                true);
    }
}
