package lodestar.familytime;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import lodestar.Client;
import lodestar.Knock;
import lodestar.Whose;
import lodestar.store.DatabaseAs;

/** How to knock at the doors about family time. */
public final class FamilyKnocks {

    private static final String TOLD = "\"version\":";

    public static final Map<String, Knock> ALL = Map.of(
            "Query.familyTime",
            new Knock(
                    (_, whose) -> {
                        asItWas(whose);
                        return Map.of(
                                "query",
                                "query($id:ID!){familyTime(youngPersonId:$id){name}}",
                                "variables",
                                Map.of("id", whose.youngPerson()));
                    },
                    "\"name\":\"Jo"),
            "Mutation.askFamilyTime",
            knock("askFamilyTime", (_, whose) -> {
                var input = new HashMap<String, Object>(Map.of("who", "Nan", "wanted", "NOT_SEE", "words", "No"));
                input.put("wishId", whose.id("familyWish"));
                return input;
            }),
            "Mutation.sayFamilyView",
            knock("sayFamilyView", (_, whose) -> Map.of("answerId", whose.id("familyAnswer"), "agreement", "AGREE")),
            "Mutation.feelFamilyTime",
            knock("feelFamilyTime", (_, whose) -> Map.of("timeId", whose.id("familyTime"), "feeling", "HARD")),
            "Mutation.answerFamilyTime",
            knock(
                    "answerFamilyTime",
                    (_, whose) -> Map.of(
                            "youngPersonId",
                            whose.youngPerson(),
                            "wishId",
                            whose.id("familyWish"),
                            "answer",
                            "NO",
                            "reason",
                            "Because " + UUID.randomUUID())),
            "Mutation.planFamilyTime",
            knock(
                    "planFamilyTime",
                    (_, whose) -> Map.of(
                            "youngPersonId",
                            whose.youngPerson(),
                            "wishId",
                            whose.id("familyOther"),
                            "day",
                            LocalDate.now().plusDays(3).toString())),
            "Mutation.sayFamilyTime",
            knock(
                    "sayFamilyTime",
                    (_, whose) -> Map.of(
                            "youngPersonId",
                            whose.youngPerson(),
                            "wishId",
                            whose.id("familyWish"),
                            "day",
                            LocalDate.now().minusDays(3).toString(),
                            "what",
                            "HAPPENED")),
            "Mutation.chooseFamilyReader",
            Knock.sendAbout(
                    "mutation($i:ChooseFamilyReaderInput!){chooseFamilyReader(input:$i){sees}}",
                    whose -> Map.of(
                            "clientMutationId",
                            UUID.randomUUID().toString(),
                            "wishId",
                            whose.id("familyWish"),
                            "supporterId",
                            whose.id("supporter"),
                            "sees",
                            true),
                    "\"sees\":true"));

    private FamilyKnocks() {}

    /**
     * Whatever was said by those who knocked before is gone, so that a time on top of the list has something of
     * everything.
     */
    private static void asItWas(Whose whose) {
        DatabaseAs.owner()
                .change("DELETE FROM family_word WHERE young_person_id = 0x%s AND id > 0x%s"
                        .formatted(hex(whose.youngPerson()), hex(whose.id("familyLast"))));
    }

    private static String hex(String id) {
        return id.replace("-", "");
    }

    /** On top of what whoever knocks finds; where they find nothing, that is as good as any. */
    private static Knock knock(String mutation, BiFunction<Client, Whose, Map<String, ?>> rest) {
        return new Knock(
                (client, whose) -> {
                    asItWas(whose);
                    var input = new HashMap<String, Object>(rest.apply(client, whose));
                    input.put("clientMutationId", UUID.randomUUID().toString());
                    var stands = FamilyTimes.family(client, whose.youngPerson());
                    var wish = stands.at("/wishes/0");
                    switch (mutation) {
                        case "askFamilyTime" ->
                            input.put("basedOn", wish.at("/version").asInt());
                        case "sayFamilyView" ->
                            input.put("basedOn", wish.at("/answer/view/version").asInt());
                        case "feelFamilyTime" -> input.put("basedOn", feeling(stands, whose.id("familyTime")));
                        case "sayFamilyTime" -> input.put("basedOn", 0);
                        case "answerFamilyTime" -> {
                            input.put("version", wish.at("/version").asInt());
                            input.put(
                                    "basedOn",
                                    wish.at("/isAnswered").asBoolean()
                                            ? wish.at("/answer/version").asInt()
                                            : 0);
                        }
                        default -> {}
                    }
                    return Map.of("query", Client.mutation(mutation, "version"), "variables", Map.of("i", input));
                },
                TOLD);
    }

    private static int feeling(JsonNode stands, String time) {
        for (var one : stands.at("/times")) {
            if (one.at("/id").asText().equals(time)) {
                return one.at("/feeling/version").asInt();
            }
        }
        return 0;
    }
}
