package lodestar.visit;

import java.util.Map;
import java.util.UUID;
import lodestar.Knock;

/** How to knock at the doors about letters after visits. */
public final class VisitKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.visits",
            Knock.askAbout("query($id:ID!){visits(youngPersonId:$id){nodes{visitedOn}}}", "\"visitedOn\":"),
            "Query.visit",
            new Knock(
                    (_, whose) -> Map.of(
                            "query",
                            "query($id:ID!,$visit:ID!){visit(youngPersonId:$id,id:$visit){words}}",
                            "variables",
                            Map.of("id", whose.youngPerson(), "visit", whose.id("visit"))),
                    "\"words\":"),
            "Query.visitPhrases",
            Knock.ask("{visitPhrases}", "\"visitPhrases\":["),
            "Mutation.chooseLetterReader",
            Knock.sendAbout(
                    "mutation($i:ChooseLetterReaderInput!){chooseLetterReader(input:$i){sees}}",
                    whose -> Map.of(
                            "clientMutationId",
                            UUID.randomUUID().toString(),
                            "visitId",
                            whose.id("visit"),
                            "supporterId",
                            whose.id("manager"),
                            "sees",
                            true),
                    "\"sees\":true"),
            "Mutation.writeVisit",
            Knock.send(
                    "mutation($i:WriteVisitInput!){writeVisit(input:$i){visitId}}",
                    person -> {
                        var input = Visits.visit(person, "2026-01-05", "We talked.");
                        input.put("clientMutationId", UUID.randomUUID().toString());
                        return input;
                    },
                    "\"visitId\":"));

    private VisitKnocks() {}
}
