package lodestar.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.aboutme.AboutMePages;
import lodestar.access.Role;
import lodestar.familytime.FamilyTimes;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import lodestar.plan.Plans;
import lodestar.review.Reviews;
import lodestar.safety.Concerns;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import lodestar.wish.HelpWishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a worker stands in their day until it is done, and nothing else does. */
class DayApiTest {

    private static final MadeUp COUNCIL = MadeUp.council();

    private final YoungPerson jo = COUNCIL.youngPerson("Jo", 14);
    private final Helper sam = COUNCIL.helper("Sam");
    private final Helper pat = COUNCIL.helper("Pat");

    private SupportLink link;
    private Client young;
    private Client worker;

    @BeforeEach
    void sam_supports_jo() {
        link = COUNCIL.link(sam, jo);
        COUNCIL.manages(pat, sam);
        Reviews.held(COUNCIL, jo, COUNCIL.today());
        young = COUNCIL.signedIn(jo);
        worker = COUNCIL.signedIn(sam, Role.PRACTITIONER);
    }

    @Test
    void what_was_said_waits_to_be_read_and_then_to_be_answered() {
        var id = Voices.said(young, "Words", sam);
        assertThat(day()).containsExactly("TO_HEAR Jo");

        Voices.hear(worker, id);
        assertThat(day()).containsExactly("TO_ANSWER Jo");

        Voices.answer(worker, id, 0, "YES", "Because we can");
        assertThat(day()).isEmpty();
    }

    @Test
    void an_answer_of_not_yet_comes_back_on_the_day_it_named() {
        var id = Voices.said(young, "Words", sam);
        Voices.answer(
                worker,
                id,
                0,
                "NOT_YET",
                "We have to ask first",
                COUNCIL.today().plusDays(1));
        assertThat(day()).isEmpty();

        DatabaseAs.owner()
                .change("UPDATE happened SET by_when = '%s' WHERE saying_id = 0x%s AND by_when IS NOT NULL"
                        .formatted(COUNCIL.today(), id.replace("-", "")));

        assertThat(day()).containsExactly("NOT_YET_DUE Jo");
    }

    @Test
    void what_was_not_sorted_waits_again() {
        var id = Voices.said(young, "Words", sam);
        Voices.answer(worker, id, 0, "YES", "Because we can");

        Voices.giveVerdict(young, id, 1, "NOT_SORTED");

        assertThat(day()).containsExactly("NOT_SORTED Jo");
    }

    @Test
    void another_workers_young_people_are_not_in_my_day() {
        var robin = COUNCIL.helper("Robin");
        var kai = COUNCIL.youngPerson("Kai", 15);
        COUNCIL.link(robin, kai);
        Reviews.held(COUNCIL, kai, COUNCIL.today());
        Voices.said(COUNCIL.signedIn(kai), "Words", robin);
        Voices.said(young, "Words", sam);

        assertThat(day()).containsExactly("TO_HEAR Jo");
        assertThat(Days.day(COUNCIL.signedIn(robin, Role.PRACTITIONER))).containsExactly("TO_HEAR Kai");
    }

    @Test
    void a_day_can_be_of_some_kinds_alone_and_its_counts_are_of_all() {
        Voices.said(young, "Words", sam);
        Plans.myView(young, "HEALTH", 0, "I sleep badly");

        var asked = worker.ask("{ day(what: [TO_HEAR]) { counts { what many } nodes { what } } }");

        assertThat(asked.at("/data/day/nodes").toString()).isEqualTo("[{\"what\":\"TO_HEAR\"}]");
        assertThat(asked.at("/data/day/counts").toString()).contains("TO_HEAR").contains("PLAN_");
        assertThat(worker.ask("{ day(what: null) { nodes { what } } }")
                        .at("/data/day/nodes")
                        .toString())
                .contains("TO_HEAR")
                .contains("PLAN_");
    }

    @Test
    void what_was_said_to_somebody_else_around_them_does_not_wait_for_me() {
        var robin = COUNCIL.helper("Robin");
        COUNCIL.link(robin, jo, SupportLink.Kind.PERSONAL_ADVISER);
        Voices.said(young, "Words", robin);

        assertThat(day()).isEmpty();
    }

    @Test
    void nothing_waits_for_whoever_supports_them_no_longer() {
        Voices.said(young, "Words", sam);
        AboutMePages.write(young, 0, "HELPS", "A walk");
        Plans.myView(young, "HEALTH", 0, "I sleep badly");
        Concerns.helpNow(young, jo, "Help");

        COUNCIL.end(link);

        assertThat(day()).isEmpty();
    }

    @Test
    void a_concern_stands_first_and_stays_with_whoever_took_it_up() {
        Voices.said(young, "Words", sam);
        Concerns.helpNow(young, jo, "Help");
        assertThat(day()).containsExactly("CONCERN Jo", "TO_HEAR Jo");

        Concerns.takeUp(worker, Concerns.openTo(worker).getFirst(), 0);

        assertThat(day()).containsExactlyInAnyOrder("CONCERN_MINE Jo", "TO_HEAR Jo");
        assertThat(Days.day(manager())).isEmpty();
    }

    @Test
    void a_concern_of_somebody_whose_worker_left_is_in_the_day_of_whoever_comes() {
        Concerns.helpNow(young, jo, "Help");
        Concerns.takeUp(worker, Concerns.openTo(worker).getFirst(), 0);
        COUNCIL.end(link);
        var robin = COUNCIL.helper("Robin");
        COUNCIL.link(robin, jo);
        var comes = COUNCIL.signedIn(robin, Role.PRACTITIONER);
        assertThat(Days.day(comes)).isEmpty();

        Concerns.beginAgain(COUNCIL.id());

        assertThat(Days.day(comes)).containsExactly("CONCERN Jo");
    }

    @Test
    void a_concern_about_me_is_never_in_my_day() {
        Concerns.helpNow(young, jo, "Sam frightens me", sam.id().toString());

        assertThat(day()).isEmpty();
        assertThat(Days.day(manager())).containsExactly("CONCERN Jo");
    }

    @Test
    void a_plan_waits_when_they_changed_it_until_i_had_that_matter_open() {
        Plans.myView(young, "HEALTH", 0, "I sleep badly");
        assertThat(day()).containsExactly("PLAN_NEVER_OPENED Jo");

        open("HEALTH", 1);
        assertThat(day()).isEmpty();

        Plans.myView(young, "HEALTH", 1, "I sleep well");
        assertThat(day()).containsExactly("PLAN_CHANGED Jo");
        Plans.theirView(worker, jo.id(), "HEALTH", 0, "We will see the doctor");
        open("HEALTH", 3);
        assertThat(day()).isEmpty();
    }

    @Test
    void a_plan_that_somebody_else_wrote_waits_for_whoever_never_opened_it() {
        Plans.theirView(worker, jo.id(), "HEALTH", 0, "We will see the doctor");
        var robin = COUNCIL.helper("Robin");
        COUNCIL.link(robin, jo, SupportLink.Kind.PERSONAL_ADVISER);

        assertThat(day()).isEmpty();
        assertThat(Days.day(COUNCIL.signedIn(robin, Role.PRACTITIONER))).containsExactly("PLAN_NEVER_OPENED Jo");
    }

    @Test
    void a_plan_that_is_hidden_from_me_is_not_in_my_day() {
        Plans.myView(young, "HEALTH", 0, "I sleep badly");
        assertThat(day()).containsExactly("PLAN_NEVER_OPENED Jo");

        DayPlans.hide(young, sam);

        assertThat(day()).isEmpty();
    }

    @Test
    void a_review_waits_from_when_it_was_asked_for_until_that_is_answered() {
        Reviews.ask(young, jo.id(), "School");
        var asked = worker.ask(Days.DAY).at("/data/day/nodes/0");
        assertThat(asked.at("/what").asText()).isEqualTo("REVIEW_ASKED");
        assertThat(asked.at("/since").asText())
                .isLessThanOrEqualTo(Instant.now().toString());
        assertThat(asked.at("/byDay").asText()).isGreaterThan(COUNCIL.today().toString());

        Reviews.notNow(worker, jo.id(), 1, "We meet next month anyway");

        assertThat(day()).isEmpty();
    }

    @Test
    void a_review_that_is_overdue_waits_unless_the_plan_is_hidden_from_me() {
        var kai = COUNCIL.youngPerson("Kai", 15);
        COUNCIL.link(sam, kai);
        assertThat(day()).containsExactly("REVIEW_OVERDUE Kai");

        DayPlans.hide(COUNCIL.signedIn(kai), sam);

        assertThat(day()).isEmpty();
    }

    @Test
    void a_wish_to_see_somebody_waits_until_it_is_answered_unless_it_is_hidden_from_me() {
        var hidden = FamilyTimes.ask(young, "Dad", "EVERY_WEEK");
        FamilyTimes.hide(young, hidden, sam.id(), false);
        var wish = FamilyTimes.ask(young, "Nan", "EVERY_WEEK");
        assertThat(day()).containsExactly("FAMILY_TIME Jo");

        FamilyTimes.answer(worker, jo.id(), wish, "PARTLY", "Nan works at weekends");

        assertThat(day()).isEmpty();
    }

    @Test
    void help_that_was_asked_for_waits_until_they_were_seen_unless_it_is_hidden_from_me() {
        var wish = HelpWishes.ask(young, "FEELINGS", "Somebody to talk to");
        assertThat(day()).containsExactly("HELP_ASKED Jo");

        HelpWishes.hide(young, wish, sam.id(), false);

        assertThat(day()).isEmpty();
    }

    @Test
    void a_page_about_themselves_waits_until_i_read_it() {
        AboutMePages.write(young, 0, "HELPS", "A walk");
        assertThat(day()).containsExactly("ABOUT_ME Jo");

        worker.ask("query($of: ID!) { youngPerson(id: $of) { aboutMe { version } } }", of());

        assertThat(day()).isEmpty();
    }

    @Test
    void a_manager_finds_what_was_said_to_them_and_not_what_waits_for_their_workers() {
        Voices.said(young, "Words for Sam", sam);
        Voices.said(young, "Words for Pat", pat);
        AboutMePages.write(young, 0, "HELPS", "A walk");

        assertThat(Days.day(manager())).containsExactly("TO_HEAR Jo");
    }

    @Test
    void it_comes_page_by_page_the_oldest_first_and_is_counted_whole() {
        var ids = List.of(
                Voices.said(young, "One", sam), Voices.said(young, "Two", sam), Voices.said(young, "Three", sam));

        var first = worker.ask(
                "{ day(first: 2) { counts { what many } nodes { thingId }" + " pageInfo { hasNextPage endCursor } } }");
        var rest = worker.ask(
                "query($after: String) { day(first: 2, after: $after) { nodes { thingId } pageInfo { hasNextPage } } }",
                Map.of("after", first.at("/data/day/pageInfo/endCursor").asText()));

        assertThat(first.at("/data/day/nodes").findValuesAsText("thingId")).isEqualTo(ids.subList(0, 2));
        assertThat(first.at("/data/day/counts").toString()).isEqualTo("[{\"what\":\"TO_HEAR\",\"many\":3}]");
        assertThat(rest.at("/data/day/nodes").findValuesAsText("thingId")).isEqualTo(ids.subList(2, 3));
        assertThat(rest.at("/data/day/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    private List<String> day() {
        return Days.day(worker);
    }

    private Client manager() {
        return COUNCIL.signedIn(pat, Role.MANAGER);
    }

    private Map<String, String> of() {
        return Map.of("of", jo.id().toString());
    }

    private void open(String matter, int version) {
        DayPlans.open(worker, jo, matter, version);
    }
}
