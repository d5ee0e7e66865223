package lodestar.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lodestar.Client;
import lodestar.Knock;

/** How to knock at the doors about reviews. */
public final class ReviewKnocks {

    private static final String WRITTEN = "\"id\":\"";
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    private static final AtomicInteger DAYS = new AtomicInteger();

    public static final Map<String, Knock> ALL = Map.ofEntries(
            Map.entry(
                    "Query.review", Knock.askAbout("query($id:ID!){review(youngPersonId:$id){name}}", "\"name\":\"Jo")),
            Map.entry("Query.calendarAddress", Knock.ask("{calendarAddress{since}}", "\"since\":")),
            Map.entry("Mutation.askForReview", knock("askForReview", ReviewKnocks::ask)),
            Map.entry("Mutation.answerReviewRequest", knock("answerReviewRequest", ReviewKnocks::answer)),
            Map.entry(
                    "Mutation.arrangeReview",
                    knock(
                            "arrangeReview",
                            (client, person) -> Map.of("meeting", Reviews.meeting(stands(client, person), later())))),
            Map.entry("Mutation.callOffReview", knock("callOffReview", ReviewKnocks::callOff)),
            Map.entry(
                    "Mutation.noteReviewHeld",
                    knock("noteReviewHeld", (_, _) -> Map.of("heldOn", anotherDay(), "participation", "PN2"))),
            Map.entry(
                    "Mutation.writeReviewWish",
                    Knock.sendOwn(text("writeReviewWish"), (client, _) -> wish(client), WRITTEN)),
            Map.entry(
                    "Mutation.sayListened",
                    Knock.sendAbout(
                            text("sayListened"),
                            whose -> Map.of(
                                    "clientMutationId",
                                    UUID.randomUUID().toString(),
                                    "reviewId",
                                    whose.id("review"),
                                    "basedOn",
                                    1,
                                    "listened",
                                    "YES"),
                            WRITTEN)),
            Map.entry(
                    "Mutation.makeCalendarAddress",
                    Knock.sendOwn(
                            "mutation($i:CalendarAddressInput!){makeCalendarAddress(input:$i){address}}",
                            (_, _) -> Reviews.input(Map.of()),
                            "\"address\":")),
            Map.entry(
                    "Mutation.endCalendarAddress",
                    Knock.sendOwn(
                            "mutation($i:CalendarAddressInput!){endCalendarAddress(input:$i){clientMutationId}}",
                            (_, _) -> Reviews.input(Map.of()),
                            "\"clientMutationId\":")));

    private ReviewKnocks() {}

    /** What is sent, made from what whoever knocks finds. */
    private interface Rest {
        Map<String, ?> of(Client client, String person);
    }

    private static Knock knock(String mutation, Rest rest) {
        return Knock.sendOwn(
                text(mutation),
                (client, person) -> {
                    var input = new HashMap<String, Object>(Reviews.input(rest.of(client, person)));
                    input.put("youngPersonId", person);
                    return input;
                },
                WRITTEN);
    }

    private static String text(String mutation) {
        return Client.mutation(mutation, "id");
    }

    /** Whoever waits for an answer cannot ask again: each client asks once, however often it knocks. */
    private static Map<String, ?> ask(Client client, String person) {
        var once = "ask %s %d".formatted(person, System.identityHashCode(client));
        return Map.of(
                "clientMutationId", UUID.nameUUIDFromBytes(once.getBytes(UTF_8)).toString());
    }

    /** Answers what waits; where nothing does, somebody else than the young person asks first. */
    private static Map<String, ?> answer(Client client, String person) {
        if (open(client, person) == 0 && !me(client).equals(person)) {
            Reviews.ask(client, person, "Once more");
        }
        return Map.of("request", open(client, person), "answer", "NOT_NOW", "words", "Not in this month.");
    }

    /** The number of a request that waits; 0 when none does. */
    private static int open(Client client, String person) {
        for (var request : Reviews.review(client, person).at("/requests")) {
            if (request.at("/isOpen").asBoolean()) {
                return request.at("/number").asInt();
            }
        }
        return 0;
    }

    private static Map<String, ?> callOff(Client client, String person) {
        Reviews.arrange(client, person, Reviews.meeting(stands(client, person), later()));
        return Map.of("basedOn", stands(client, person), "why", "The room is taken.");
    }

    private static Map<String, Object> wish(Client client) {
        var stands = Reviews.review(client, me(client)).at("/wish/version").asInt();
        return Reviews.input(Map.of("basedOn", stands, "talk", "School " + UUID.randomUUID(), "people", List.of()));
    }

    private static int stands(Client client, String person) {
        return Reviews.review(client, person).at("/meeting/version").asInt();
    }

    private static String me(Client client) {
        return client.ask("{ me { id } }").at("/data/me/id").asText();
    }

    private static String later() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
    }

    private static String anotherDay() {
        return LONG_AGO.plusDays(DAYS.incrementAndGet()).toString();
    }
}
