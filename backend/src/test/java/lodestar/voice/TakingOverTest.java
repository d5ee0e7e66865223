package lodestar.voice;

import static lodestar.Client.code;
import static lodestar.voice.Voices.answer;
import static lodestar.voice.Voices.changeAudience;
import static lodestar.voice.Voices.giveVerdict;
import static lodestar.voice.Voices.listed;
import static lodestar.voice.Voices.open;
import static lodestar.voice.Voices.said;
import static lodestar.voice.Voices.say;
import static lodestar.voice.Voices.saying;
import static lodestar.voice.Voices.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A worker who leaves takes nothing along: what waits goes to whoever takes over as the same, and to nobody else. */
class TakingOverTest {

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam Taylor");
    private final Helper robin = council.helper("Robin Lee");

    private SupportLink sams;
    private Client young;
    private Client before;
    private Client next;

    @BeforeEach
    void sam_is_jos_social_worker() {
        sams = council.link(sam, jo);
        young = council.signedIn(jo);
        before = council.signedIn(sam, Role.PRACTITIONER);
        next = council.signedIn(robin, Role.PRACTITIONER);
    }

    @Test
    void the_next_social_worker_hears_what_waited_for_the_one_before_and_can_answer_it() {
        var id = said(young, "Words", sam);

        council.end(sams);
        council.link(robin, jo);

        assertThat(waiting(next)).containsExactly(id);
        assertThat(code(answer(next, id, 0, "YES", "Because"))).isEmpty();
        assertThat(waiting(before)).isEmpty();
        assertThat(code(open(before, jo.id(), id))).isEqualTo("NOT_FOUND");
    }

    @Test
    void until_somebody_takes_over_it_waits_and_the_speaker_sees_that_nobody_is_there() {
        var id = said(young, "Words", sam);

        council.end(sams);

        var people = young.ask(
                "query($of: ID!, $id: ID!) { youngPerson(id: $of) { saying(id: $id) { audience {"
                        + " people { name kind around } } } } }",
                Map.of("of", jo.id().toString(), "id", id));
        assertThat(people.findValue("around").asBoolean()).isFalse();
        assertThat(people.findValue("kind").asText()).isEqualTo("SOCIAL_WORKER");
        council.link(robin, jo);
        assertThat(waiting(next)).containsExactly(id);
    }

    @Test
    void beside_the_one_who_is_still_there_a_second_social_worker_hears_nothing() {
        said(young, "Words", sam);

        council.link(robin, jo);

        assertThat(waiting(next)).isEmpty();
        assertThat(listed(next, jo.id())).isEmpty();
    }

    @Test
    void somebody_who_comes_as_something_else_hears_nothing() {
        said(young, "Words", sam);

        council.end(sams);
        council.link(robin, jo, SupportLink.Kind.PERSONAL_ADVISER);

        assertThat(waiting(next)).isEmpty();
    }

    @Test
    void what_was_settled_is_over_and_not_theirs_unless_it_opens_again() {
        var id = said(young, "Words", sam);
        answer(before, id, 0, "YES", "Because");
        giveVerdict(young, id, 1, "SORTED");

        council.end(sams);
        council.link(robin, jo);
        assertThat(listed(next, jo.id())).isEmpty();

        giveVerdict(young, id, 2, "NOT_SORTED");
        assertThat(waiting(next)).containsExactly(id);
    }

    @Test
    void what_they_took_up_stays_theirs_to_read_when_it_is_settled() {
        var id = said(young, "Words", sam);
        council.end(sams);
        council.link(robin, jo);
        answer(next, id, 0, "YES", "Because");

        giveVerdict(young, id, 1, "SORTED");

        assertThat(listed(next, jo.id())).containsExactly(id);
    }

    @Test
    void whom_the_speaker_named_once_and_names_no_longer_hears_nothing_by_taking_over() {
        council.link(robin, jo);
        var id = said(young, "Words", sam, robin);
        changeAudience(young, id, sam);

        council.end(sams);

        assertThat(listed(next, jo.id())).isEmpty();
        assertThat(waiting(next)).isEmpty();
    }

    @Test
    void what_is_said_about_somebody_never_comes_to_them_by_taking_over() {
        var robins = council.link(robin, jo, SupportLink.Kind.PERSONAL_ADVISER);
        var input = saying("Robin shouts at me", sam);
        input.put("about", Map.of("kind", "PERSON", "personId", robin.id().toString()));
        say(young, input);

        council.end(robins);
        council.end(sams);
        council.link(robin, jo, SupportLink.Kind.SOCIAL_WORKER, council.today().minusDays(1), null);

        assertThat(listed(next, jo.id())).isEmpty();
    }

    @Test
    void a_manager_who_takes_over_the_team_hears_what_waited_for_the_manager_before() {
        var pat = council.helper("Pat Brown");
        var alex = council.helper("Alex Green");
        council.manages(pat, sam);
        var id = said(young, "Words", pat);

        council.manages(alex, sam);

        assertThat(waiting(council.signedIn(alex, Role.MANAGER))).containsExactly(id);
        assertThat(waiting(council.signedIn(pat, Role.MANAGER))).isEmpty();
        assertThat(waiting(before)).isEmpty();
    }
}
