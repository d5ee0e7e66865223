package lodestar.day;

import static lodestar.day.Handovers.handOver;
import static lodestar.day.Handovers.takeOver;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.aboutme.AboutMePages;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.plan.Plans;
import lodestar.review.Reviews;
import lodestar.safety.Concerns;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A young person is handed over with a reason: whoever goes has no access from then on, whoever comes has it all. */
class HandoverApiTest extends JoAndTheirCircle {

    private static final String REASON = "Sam starts a new job on Monday. Robin lives near you.";

    private Helper robin;
    private Client next;

    @BeforeEach
    void robin_can_come_in() {
        robin = council.helper("Robin Lee");
        next = council.signedIn(robin, Role.PRACTITIONER);
        Reviews.held(council, jo, council.today().minusDays(1));
    }

    @Test
    void whoever_goes_finds_what_they_would_find_if_there_were_nobody() {
        var said = Voices.said(young, "Words", sam);
        Concerns.helpNow(young, jo, "Help");
        Plans.myView(young, "HEALTH", 0, "I sleep badly");
        AboutMePages.write(young, 0, "HELPS", "A walk");
        assertThat(Days.day(worker)).hasSize(4);

        assertThat(handOver(manager, jo, sam, robin, REASON).has("errors")).isFalse();

        assertThat(Days.day(worker)).isEmpty();
        assertThat(asked(worker, jo.id().toString(), said)).isEqualTo(asked(worker, nobody(), said));
        assertThat(DatabaseAs.owner()
                        .list("SELECT ended FROM support_link WHERE council_id = '%s' AND helper_id = 0x%s"
                                .formatted(council.id(), hex(sam))))
                .containsExactly(council.today().toString());
    }

    @Test
    void what_waited_comes_to_whoever_comes() {
        Voices.said(young, "Words", sam);
        Plans.theirView(worker, jo.id(), "HEALTH", 0, "We will see the doctor");
        AboutMePages.write(young, 0, "HELPS", "A walk");

        handOver(manager, jo, sam, robin, REASON);

        assertThat(Days.day(next))
                .containsExactlyInAnyOrder("TO_HEAR Jo", "PLAN_NEVER_OPENED Jo", "ABOUT_ME Jo", "REVIEW_DUE Jo");
    }

    @Test
    void whoever_comes_finds_on_one_page_why_what_stands_in_the_plan_and_what_is_open() {
        var waits = Voices.said(young, "Words", sam);
        var promised = Voices.said(young, "More words", sam);
        Voices.answer(
                worker, promised, 0, "NOT_YET", "We ask first", council.today().plusDays(9));
        var settled = Voices.said(young, "Old words", sam);
        Voices.answer(worker, settled, 0, "YES", "Because we can");
        Voices.giveVerdict(young, settled, 1, "SORTED");
        Plans.myView(young, "HEALTH", 0, "I sleep badly");
        Plans.theirView(worker, jo.id(), "HEALTH", 0, "We will see the doctor");
        Plans.myGoal(young, UUID.randomUUID().toString(), 0, "A bike", List.of());

        handOver(manager, jo, sam, robin, REASON);

        var page = takeOver(next, jo).at("/data/takeOver");
        assertThat(page.at("/latest/reason").asText()).isEqualTo(REASON);
        assertThat(page.at("/latest/from").asText()).isEqualTo("Sam Taylor");
        assertThat(page.at("/words").findValuesAsText("words"))
                .containsExactly("I sleep badly", "We will see the doctor", "A bike");
        assertThat(page.at("/open").findValuesAsText("sayingId")).containsExactly(waits, promised);
        assertThat(page.at("/open/1/answer").asText()).isEqualTo("NOT_YET");
        assertThat(page.at("/open/1/by").asText()).isEqualTo("Sam Taylor");
    }

    @Test
    void the_young_person_is_told_who_comes_and_why_in_the_words_written_for_them() {
        handOver(manager, jo, sam, robin, REASON);

        var told = young.ask("{ me { youngPerson { handovers { from to kind reason handedAt } } } }")
                .at("/data/me/youngPerson/handovers/0");

        assertThat(told.at("/from").asText()).isEqualTo("Sam Taylor");
        assertThat(told.at("/to").asText()).isEqualTo("Robin Lee");
        assertThat(told.at("/reason").asText()).isEqualTo(REASON);
        assertThat(young.ask("{ notices { nodes { kind seenAt } } }").at("/data/notices/nodes"))
                .hasToString("[{\"kind\":\"HANDED_OVER\",\"seenAt\":null}]");
    }

    @Test
    void a_plan_that_is_hidden_from_whoever_comes_is_not_on_that_page() {
        Plans.myView(young, "HEALTH", 0, "I sleep badly");
        handOver(manager, jo, sam, robin, REASON);

        DayPlans.hide(young, robin);

        assertThat(takeOver(next, jo).at("/data/takeOver/words")).isEmpty();
    }

    @Test
    void reading_that_page_is_a_look_at_the_plan() {
        Plans.myView(young, "HEALTH", 0, "I sleep badly");
        handOver(manager, jo, sam, robin, REASON);

        takeOver(next, jo);

        assertThat(DatabaseAs.owner()
                        .list("SELECT action FROM audit_line WHERE council_id = '%s' AND action IN ('plan.read')"
                                .formatted(council.id())))
                .isNotEmpty();
    }

    @Test
    void a_manager_of_another_team_can_hand_nobody_over() {
        var other = council.signedIn(council.helper("Alex"), Role.MANAGER);

        assertThat(code(handOver(other, jo, sam, robin, REASON))).isEqualTo("NOT_FOUND");
        assertThat(Days.team(other)).isEmpty();
        assertThat(takeOver(worker, jo).has("errors")).isFalse();
    }

    @Test
    void a_manager_of_one_worker_cannot_send_away_another_teams() {
        var kim = council.helper("Kim");
        council.link(kim, jo, SupportLink.Kind.PERSONAL_ADVISER);

        assertThat(field(handOver(manager, jo, kim, robin, REASON))).isEqualTo("fromId");
    }

    @Test
    void no_worker_can_hand_over() {
        assertThat(code(handOver(worker, jo, sam, robin, REASON))).isEqualTo("NOT_FOUND");
        assertThat(code(handOver(young, jo, sam, robin, REASON))).isEqualTo("NOT_FOUND");
    }

    @Test
    void without_a_reason_in_words_nobody_is_handed_over() {
        assertThat(field(handOver(manager, jo, sam, robin, "  "))).isEqualTo("reason");
        assertThat(field(handOver(manager, jo, sam, robin, "Leaving"))).isEqualTo("reason");
        assertThat(field(handOver(manager, jo, sam, robin, "no ".repeat(20_000))))
                .isEqualTo("reason");
        assertThat(takeOver(worker, jo).has("errors")).isFalse();
    }

    @Test
    void only_to_somebody_who_can_come_in_and_is_not_there_already() {
        var nobodyYet = council.helper("Not yet in");
        var kim = council.helper("Kim");
        council.account(kim.id(), Role.PRACTITIONER);
        council.link(kim, jo, SupportLink.Kind.SOCIAL_WORKER, council.today(), null);

        assertThat(field(handOver(manager, jo, sam, nobodyYet, REASON))).isEqualTo("toId");
        assertThat(field(handOver(manager, jo, sam, kim, REASON))).isEqualTo("toId");
        assertThat(field(handOver(manager, jo, sam, sam, REASON))).isEqualTo("toId");
        assertThat(takeOver(worker, jo).has("errors")).isFalse();
    }

    @Test
    void a_mistake_is_put_right_on_the_same_day() {
        council.manages(pat, robin);
        handOver(manager, jo, sam, robin, REASON);

        assertThat(handOver(manager, jo, robin, sam, "That was a mistake of mine.")
                        .has("errors"))
                .isFalse();
        assertThat(handOver(manager, jo, sam, robin, "It was no mistake after all.")
                        .has("errors"))
                .isFalse();

        assertThat(takeOver(next, jo).at("/data/takeOver/latest/reason").asText())
                .isEqualTo("It was no mistake after all.");
        assertThat(code(takeOver(worker, jo))).isEqualTo("NOT_FOUND");
    }

    @Test
    void sent_again_it_happens_once_also_when_the_manager_has_nobody_around_them_any_more() {
        var input = Map.of("i", Handovers.input(jo, sam, robin, REASON));

        var answers = Stream.of(1, 2, 3, 4)
                .parallel()
                .map(_ -> manager.ask(Handovers.HAND_OVER, input)
                        .at("/data/handOver/handoverId")
                        .asText())
                .distinct();

        assertThat(answers).hasSize(1);
        assertThat(DatabaseAs.owner()
                        .list("SELECT COUNT(*) FROM handover WHERE council_id = '%s'".formatted(council.id())))
                .containsExactly("1");
        assertThat(code(handOver(manager, jo, sam, robin, REASON))).isEqualTo("NOT_FOUND");
    }

    @Test
    void the_reason_is_sealed() {
        handOver(manager, jo, sam, robin, REASON);

        assertThat(DatabaseAs.owner()
                        .list("SELECT COUNT(*) FROM handover WHERE council_id = '%s' AND reason LIKE '%%Monday%%'"
                                .formatted(council.id())))
                .containsExactly("0");
    }

    @Test
    void workers_to_choose_from_come_by_name_and_page_by_page() {
        council.account(council.helper("Ali").id(), Role.PRACTITIONER);

        var first = workers(null);
        var rest = workers(first.at("/pageInfo/endCursor").asText());

        assertThat(first.at("/nodes").findValuesAsText("name")).containsExactly("Ali", "Robin Lee");
        assertThat(rest.at("/nodes").findValuesAsText("name")).containsExactly("Sam Taylor");
    }

    private JsonNode workers(String after) {
        var variables = new HashMap<String, Object>();
        variables.put("after", after);
        return manager.ask(
                        "query($after: String) { workers(first: 2, after: $after) { nodes { id name }"
                                + " pageInfo { hasNextPage endCursor } } }",
                        variables)
                .at("/data/workers");
    }

    private static List<String> asked(Client client, String youngPerson, String saying) {
        return Stream.of(
                        "query($of: ID!) { youngPerson(id: $of) { name aboutMe { version } } }",
                        "query($of: ID!) { plan(youngPersonId: $of) { version } }",
                        "query($of: ID!, $id: ID!) { youngPerson(id: $of) { saying(id: $id) { words } } }",
                        Handovers.TAKE_OVER)
                .map(query -> client.ask(query, Map.of("of", youngPerson, "id", saying))
                        .toString()
                        .replaceAll("[0-9a-f-]{36}", "*"))
                .toList();
    }

    private static String nobody() {
        return UUID.randomUUID().toString();
    }

    private static String hex(Helper helper) {
        return helper.id().toString().replace("-", "");
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    private static String field(JsonNode answer) {
        return answer.at("/errors/0/extensions/field").asText();
    }
}
