package lodestar.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.kernel.Ids;
import lodestar.people.YoungPerson;

/** Asking for reviews and holding them through the API, as the pages of the site do. */
public final class Reviews {

    static final String WHOLE = """
        youngPersonId name state due why lastHeld
        meeting { version standing day at manner place why by }
        wish { version isForNext talk people { id name } others manner place }
        requests { number by isOwn talk bestTime people due isOpen answers { answer by words day } }
        held { id heldOn participation by said { version listened words } }\
        """;

    private Reviews() {}

    public static JsonNode send(Client client, String mutation, Map<String, ?> rest) {
        return client.send(mutation, rest, "id");
    }

    /** With an id of its own, unless it has one. */
    static Map<String, Object> input(Map<String, ?> rest) {
        var input = new HashMap<String, Object>(rest);
        input.putIfAbsent("clientMutationId", UUID.randomUUID().toString());
        return input;
    }

    /** As the council's return tells of a meeting; so that nothing is due. */
    public static void held(MadeUp council, YoungPerson person, LocalDate day) {
        var id = RunningLodestar.bean(Ids.class).next();
        RunningLodestar.bean(PlanReviewRepository.class)
                .add(List.of(new PlanReview(council.id(), id, person.id(), day, "PN1", Instant.EPOCH, null, null)));
    }

    public static JsonNode ask(Client client, Object about, String talk) {
        return send(client, "askForReview", Map.of("youngPersonId", about.toString(), "talk", talk));
    }

    public static JsonNode notNow(Client client, Object about, int request, String words) {
        return send(
                client,
                "answerReviewRequest",
                Map.of("youngPersonId", about.toString(), "request", request, "answer", "NOT_NOW", "words", words));
    }

    public static JsonNode yes(Client client, Object about, int request, Map<String, ?> meeting) {
        return send(
                client,
                "answerReviewRequest",
                Map.of("youngPersonId", about.toString(), "request", request, "answer", "YES", "meeting", meeting));
    }

    /** At half past two, in person. */
    public static Map<String, Object> meeting(int basedOn, Object day) {
        return Map.of(
                "basedOn",
                basedOn,
                "day",
                day.toString(),
                "at",
                "14:30",
                "manner",
                "IN_PERSON",
                "place",
                "The library");
    }

    public static JsonNode arrange(Client client, Object about, Map<String, ?> meeting) {
        return send(client, "arrangeReview", Map.of("youngPersonId", about.toString(), "meeting", meeting));
    }

    static JsonNode callOff(Client client, Object about, int basedOn, String why) {
        return send(client, "callOffReview", Map.of("youngPersonId", about.toString(), "basedOn", basedOn, "why", why));
    }

    public static JsonNode noteHeld(Client client, Object about, Object day, String code) {
        return send(
                client,
                "noteReviewHeld",
                Map.of("youngPersonId", about.toString(), "heldOn", day.toString(), "participation", code));
    }

    public static JsonNode wish(Client young, int basedOn, String talk, List<String> people) {
        return send(young, "writeReviewWish", Map.of("basedOn", basedOn, "talk", talk, "people", people));
    }

    public static JsonNode listened(Client young, String review, int basedOn, String listened, String words) {
        return send(
                young,
                "sayListened",
                Map.of("reviewId", review, "basedOn", basedOn, "listened", listened, "words", words));
    }

    /** Hides the plan, and with it its meetings, from somebody. */
    static void hide(Client young, Object helper) {
        var input = input(Map.of("supporterId", helper.toString(), "sees", false));
        young.ask("mutation($i: ChoosePlanReaderInput!) { choosePlanReader(input: $i) { sees } }", Map.of("i", input));
    }

    static JsonNode read(Client client, Object about) {
        return client.ask(
                "query($of: ID!) { review(youngPersonId: $of) { %s } }".formatted(WHOLE),
                Map.of("of", about.toString()));
    }

    public static JsonNode review(Client client, Object about) {
        return read(client, about).at("/data/review");
    }

    /** The secret address of somebody's calendar. */
    static String address(Client client) {
        return client.ask(
                        "mutation($i: CalendarAddressInput!) { makeCalendarAddress(input: $i) { address } }",
                        Map.of("i", input(Map.of())))
                .at("/data/makeCalendarAddress/address")
                .asText();
    }

    /** Something of everything; gives the id of a meeting that was held. */
    public static String whole(Client young, Client staff, Object about, Object helper, Object day, String mark) {
        ask(young, about, "I ask about " + mark);
        notNow(staff, about, 1, "Not before we know " + mark);
        wish(young, 0, "I want to talk about " + mark, List.of(helper.toString()));
        arrange(staff, about, meeting(0, day));
        noteHeld(staff, about, "2026-01-05", "PN1");
        var held = review(young, about).at("/held/0/id").asText();
        listened(young, held, 0, "PARTLY", "They said " + mark);
        return held;
    }
}
