package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.access.Role;
import lodestar.star.Stars;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A screen costs a fixed number of statements, whatever it shows. The budgets are those of the design. */
class StatementsTest {

    private static final int JOURNEY = 4;
    private static final int CASELOAD = 5;
    private static final int STAR_GIVEN = 8;
    private static final int STAR_WITH_A_CONCERN = 11;
    private static final int WHO_LOOKED = 6;
    private static final int EMERGENCY = 10;
    private static final Map<String, String> MEASURED = new HashMap<>();

    private static BusyCouncil few;
    private static BusyCouncil many;

    @BeforeAll
    static void two_councils() {
        few = BusyCouncil.with(1, 1, 1);
        many = BusyCouncil.with(25, 20, 25);
    }

    /** For the note: what each screen cost, and its commits. */
    @AfterAll
    static void tell() {
        MEASURED.forEach((screen, cost) -> System.out.printf("measured: %s %s%n", screen, cost));
    }

    @Test
    void a_young_persons_journey() {
        assertThat(onBoth(Role.YOUNG_PERSON, "star/star.graphql", "MyJourney")).isLessThanOrEqualTo(JOURNEY);
    }

    @Test
    void a_young_persons_star_with_the_one_before_and_a_workers_view() {
        assertThat(onBoth(Role.YOUNG_PERSON, "star/star.graphql", "MyStar")).isLessThanOrEqualTo(JOURNEY);
        assertThat(onBoth(Role.YOUNG_PERSON, "star/star.graphql", "MyStarAndViews"))
                .isLessThanOrEqualTo(JOURNEY);
    }

    @Test
    void the_second_page_of_a_journey() {
        var client = person(many);
        var cursor = Screens.ask(client, "star/star.graphql", "MyJourney", Map.of())
                .at("/me/youngPerson/star/journey/pageInfo/endCursor")
                .asText();

        var cost = counted(
                "second page of a journey",
                () -> Screens.ask(client, "star/star.graphql", "MyJourney", Map.of("after", cursor)));

        assertThat(cost).isLessThanOrEqualTo(JOURNEY);
    }

    @Test
    void a_caseload_with_everybodys_latest_star() {
        assertThat(onBoth(Role.PRACTITIONER, "people/people.graphql", "MyYoungPeople"))
                .isLessThanOrEqualTo(CASELOAD);
    }

    @Test
    void how_much_waits_from_everybody_on_a_caseload() {
        assertThat(onBoth(Role.PRACTITIONER, "people/people.graphql", "WaitsOfMyYoungPeople"))
                .isLessThanOrEqualTo(CASELOAD);
    }

    @Test
    void a_caseload_of_25_on_one_page() {
        var worker = worker(many);
        var caseload = "{ caseload(first: 25) { nodes { id name age star { latest { givenAt"
                + " ratings(first: 8) { area step nonAnswer } } } } } }";

        var cost = counted(
                "caseload of 25",
                () -> assertThat(worker.ask(caseload).at("/data/caseload/nodes"))
                        .hasSize(25));

        assertThat(cost).isLessThanOrEqualTo(CASELOAD);
    }

    @Test
    void one_young_person_as_their_worker_sees_them() {
        assertThat(onBoth(Role.PRACTITIONER, "people/people.graphql", "OneYoungPerson"))
                .isLessThanOrEqualTo(CASELOAD);
    }

    @Test
    void who_looked_at_a_young_persons_things() {
        for (var council : List.of(few, many)) {
            count(council, Role.PRACTITIONER, "people/people.graphql", "OneYoungPerson");
        }

        assertThat(onBoth(Role.YOUNG_PERSON, "looks/looks.graphql", "WhoLooked"))
                .isLessThanOrEqualTo(WHO_LOOKED);
    }

    @Test
    void notices() {
        assertThat(onBoth(Role.YOUNG_PERSON, "looks/looks.graphql", "MyNotices"))
                .isLessThanOrEqualTo(CASELOAD);
    }

    @Test
    void a_record_opened_in_an_emergency_and_read() {
        var other = warm(many.council().signedIn(many.council().helper("Other"), Role.PRACTITIONER));
        var input = Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "reference",
                many.person().reference(),
                "reason",
                "The school rang: nobody has seen them since lunch.",
                "tellYoungPerson",
                "NOW");
        var id = Map.of("id", many.person().id().toString());

        var opening = counted(
                "an emergency begun",
                () -> Screens.ask(other, "looks/staff/emergency.graphql", "BreakGlass", Map.of("input", input)));
        var reading = counted(
                "one young person in an emergency",
                () -> Screens.ask(other, "people/people.graphql", "OneYoungPerson", id));

        assertThat(opening).isLessThanOrEqualTo(EMERGENCY);
        assertThat(reading).isLessThanOrEqualTo(CASELOAD + 1);
    }

    @Test
    void who_is_signed_in() {
        assertThat(onBoth(Role.YOUNG_PERSON, "api/me.graphql", "Me")).isLessThanOrEqualTo(CASELOAD);
    }

    @Test
    void a_star_given_with_eight_areas_and_words_for_each() {
        var beginner = person(few);
        var first = counted("a first star given", () -> give(beginner, 8));
        var client = person(many);
        var ofEight = counted("a star given", () -> give(client, 8));
        var ofOne = counted("a star of one area given", () -> give(client, 1));

        assertThat(ofEight).isLessThanOrEqualTo(STAR_GIVEN).isEqualTo(ofOne).isEqualTo(first);
    }

    /** With the concern, whom it was told, and when the next is, in one transaction. */
    @Test
    void a_star_given_with_a_1_in_feeling_safe() {
        var client = person(many);
        var input = Stars.reading(List.of(Stars.step("SAFETY", 1, "not at night")));

        var cost = counted(
                "a star given with a 1 in feeling safe",
                () -> Screens.ask(client, "star/star.graphql", "GiveReading", Map.of("input", input)));

        assertThat(cost).isLessThanOrEqualTo(STAR_WITH_A_CONCERN);
    }

    @Test
    void a_star_given_that_is_hidden_from_a_worker() {
        var client = person(many);
        var input = Stars.reading(List.of(Map.of("area", "HOME", "step", 4)));
        input.put("hideFrom", List.of(many.worker().id().toString()));

        var cost = counted(
                "a hidden star given",
                () -> Screens.ask(client, "star/star.graphql", "GiveReading", Map.of("input", input)));

        assertThat(cost).isLessThanOrEqualTo(STAR_GIVEN);
    }

    @Test
    void who_can_see_one_star() {
        var client = person(few);
        var id = Screens.ask(client, "star/star.graphql", "MyJourney", Map.of())
                .at("/me/youngPerson/star/journey/nodes/0/id")
                .asText();

        var cost = counted(
                "who can see a star",
                () -> Screens.ask(client, "star/audience.graphql", "WhoSeesReading", Map.of("id", id)));

        assertThat(cost).isLessThanOrEqualTo(6);
    }

    @Test
    void a_view_given() {
        var input = Stars.view(many.person(), List.of(Map.of("area", "HOME", "step", 4, "words", "A new room")));
        var worker = worker(many);

        var cost = counted(
                "a view given",
                () -> Screens.ask(worker, "star/worker/view.graphql", "GiveView", Map.of("input", input)));

        assertThat(cost).isLessThanOrEqualTo(STAR_GIVEN);
    }

    @Test
    void signing_in_with_a_code_and_a_new_pin() {
        var code = many.council().code(many.person().id(), Role.YOUNG_PERSON);

        // Four of them count the try, so that strangers who guess are slowed down; one is its audit line.
        var cost = counted("sign-in with a code", () -> new Client().signedIn(code, "271828"));

        assertThat(cost).isLessThanOrEqualTo(10);
    }

    /** The same number for one young person with one reading as for 25 with 20 each. */
    private static int onBoth(Role role, String file, String operation) {
        var ofFew = count(few, role, file, operation);
        var ofMany = count(many, role, file, operation);

        assertThat(ofMany).as(operation).isEqualTo(ofFew);
        return ofMany;
    }

    private static int count(BusyCouncil council, Role role, String file, String operation) {
        var client = role == Role.YOUNG_PERSON ? person(council) : worker(council);
        var id = Map.of("id", council.person().id().toString());
        return counted(operation, () -> Screens.ask(client, file, operation, id));
    }

    private static int counted(String what, Runnable work) {
        var cost = StatementCounter.during(work);
        MEASURED.put(what, "%d statements, %d commits".formatted(cost.statements(), cost.commits()));
        return cost.statements();
    }

    private static void give(Client client, int areas) {
        var ratings = BusyCouncil.AREAS.subList(0, areas).stream()
                .map(area -> Map.<String, Object>of("area", area, "step", 4, "words", "its ok"))
                .toList();
        var input = Stars.reading(ratings);
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("whatMatters", List.of("Seeing my brother"));
        input.put("hope", "A flat of my own");
        Screens.ask(client, "star/star.graphql", "GiveReading", Map.of("input", input));
    }

    private static Client person(BusyCouncil council) {
        return warm(council.council().signedIn(council.person()));
    }

    private static Client worker(BusyCouncil council) {
        return warm(council.council().signedIn(council.worker(), Role.PRACTITIONER));
    }

    /** A session notes that it was seen once a minute; that is no part of a screen. */
    private static Client warm(Client client) {
        client.ask("{ me { id } }");
        return client;
    }
}
