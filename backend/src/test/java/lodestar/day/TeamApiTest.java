package lodestar.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import lodestar.plan.Plans;
import lodestar.review.Reviews;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager sees what waits in the team and since when; never a word, never how many, and nobody before another. */
class TeamApiTest {

    private static final MadeUp COUNCIL = MadeUp.council();

    private final YoungPerson jo = COUNCIL.youngPerson("Jo", 14);
    private final YoungPerson kai = COUNCIL.youngPerson("Kai", 15);
    private final Helper ali = COUNCIL.helper("Ali");
    private final Helper sam = COUNCIL.helper("Sam");
    private final Helper pat = COUNCIL.helper("Pat");

    private Client ofJo;
    private Client ofKai;
    private Client manager;

    @BeforeEach
    void ali_supports_kai_and_sam_supports_jo() {
        COUNCIL.link(ali, kai);
        COUNCIL.link(sam, jo);
        List.of(jo, kai).forEach(person -> Reviews.held(COUNCIL, person, COUNCIL.today()));
        COUNCIL.manages(pat, ali);
        COUNCIL.manages(pat, sam);
        ofJo = COUNCIL.signedIn(jo);
        ofKai = COUNCIL.signedIn(kai);
        manager = COUNCIL.signedIn(pat, Role.MANAGER);
    }

    @Test
    void workers_stand_by_name_however_much_waits_for_whom_and_how_long() {
        Voices.said(ofJo, "One", sam);
        Voices.said(ofJo, "Two", sam);
        Voices.said(ofKai, "Three", ali);

        assertThat(Days.team(manager)).containsExactly("Ali TO_HEAR Kai", "Sam TO_HEAR Jo");
    }

    @Test
    void it_says_that_something_waits_and_not_which_or_what() {
        Voices.said(ofJo, "Zaqwords", sam);

        var answer = manager.ask(Days.TEAM);

        assertThat(answer.at("/data/team/nodes/0/thingId").isNull()).isTrue();
        assertThat(answer.toString()).doesNotContain("Zaqwords");
    }

    @Test
    void another_team_is_not_there() {
        Voices.said(ofJo, "Words", sam);
        var alex = COUNCIL.helper("Alex");
        var robin = COUNCIL.helper("Robin");
        COUNCIL.manages(alex, robin);
        var mia = COUNCIL.youngPerson("Mia", 13);
        COUNCIL.link(robin, mia);
        Reviews.held(COUNCIL, mia, COUNCIL.today());

        assertThat(Days.team(COUNCIL.signedIn(alex, Role.MANAGER))).isEmpty();
    }

    @Test
    void what_is_about_the_manager_never_comes_to_the_manager() {
        var input = Voices.saying("Pat does not listen", sam);
        input.put("about", Map.of("kind", "PERSON", "personId", pat.id().toString()));
        Voices.say(ofJo, input);

        assertThat(Days.day(COUNCIL.signedIn(sam, Role.PRACTITIONER))).containsExactly("TO_HEAR Jo");
        assertThat(Days.team(manager)).isEmpty();
    }

    @Test
    void a_plan_that_is_hidden_from_the_manager_is_not_there() {
        Plans.myView(ofJo, "HEALTH", 0, "I sleep badly");
        assertThat(Days.team(manager)).containsExactly("Sam PLAN_NEVER_OPENED Jo");

        DayPlans.hide(ofJo, pat);

        assertThat(Days.team(manager)).isEmpty();
        assertThat(Days.day(COUNCIL.signedIn(sam, Role.PRACTITIONER))).containsExactly("PLAN_NEVER_OPENED Jo");
    }

    @Test
    void what_should_have_been_read_or_answered_by_now_stands_in_a_list_of_its_own() {
        var read = Voices.said(ofJo, "One", sam);
        Voices.hear(COUNCIL.signedIn(sam, Role.PRACTITIONER), read);
        var unread = Voices.said(ofKai, "Two", ali);

        said(4, read, unread);
        assertThat(Days.late(manager)).containsExactly("TO_HEAR Kai");

        said(15, read, unread);
        assertThat(Days.late(manager)).containsExactlyInAnyOrder("TO_HEAR Kai", "TO_ANSWER Jo");
    }

    @Test
    void a_review_that_is_overdue_is_among_them() {
        COUNCIL.link(sam, COUNCIL.youngPerson("Mia", 13));

        assertThat(Days.team(manager)).containsExactly("Sam REVIEW_OVERDUE Mia");
        assertThat(Days.late(manager)).containsExactly("REVIEW_OVERDUE Mia");
    }

    private static void said(int daysAgo, String... sayings) {
        for (var id : sayings) {
            DatabaseAs.owner()
                    .change("UPDATE saying SET said_at = UTC_TIMESTAMP(3) - INTERVAL %d DAY WHERE id = 0x%s"
                            .formatted(daysAgo, id.replace("-", "")));
        }
    }
}
