package lodestar.voice;

import static lodestar.voice.Voices.answer;
import static lodestar.voice.Voices.changeAudience;
import static lodestar.voice.Voices.giveVerdict;
import static lodestar.voice.Voices.hear;
import static lodestar.voice.Voices.said;
import static lodestar.voice.Voices.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.recording.Spoken;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits and nobody is there to hear does not lie silently: its speaker sees it, and whoever can send somebody. */
class UnheardApiTest extends JoAndTheirCircle {

    private Client lead;

    @BeforeEach
    void femi_keeps_everybody_safe() {
        lead = council.signedIn(council.helper("Femi Ward"), Role.SAFEGUARDING_LEAD);
    }

    @Test
    void what_waits_for_somebody_who_is_there_is_for_nobody_to_see() {
        var id = said(young, "Words", sam);

        assertThat(unheard(young)).isEmpty();
        assertThat(isUnheard(id)).isFalse();
        assertThat(people(lead)).isEmpty();
        assertThat(people(manager)).isEmpty();
    }

    @Test
    void when_everybody_left_its_speaker_sees_it_and_so_does_the_safeguarding_lead() {
        var id = said(young, "canaryword", sam);

        council.end(sams);

        assertThat(unheard(young)).containsExactly(id);
        assertThat(isUnheard(id)).isTrue();
        assertThat(people(lead)).containsExactly(jo.reference());
        assertThat(people(manager)).isEmpty();
    }

    @Test
    void whoever_comes_next_as_the_same_hears_it_once_they_can_come_in() {
        said(young, "Words", sam);
        var robin = council.helper("Robin Lee");
        council.end(sams);

        council.link(robin, jo);
        assertThat(unheard(young)).hasSize(1);

        council.account(robin.id(), Role.PRACTITIONER);
        assertThat(unheard(young)).isEmpty();
        assertThat(people(lead)).isEmpty();
    }

    @Test
    void a_worker_who_cannot_come_in_any_more_hears_nothing_and_their_manager_sees_that_it_waits() {
        var id = said(young, "canaryword", sam);

        shutOut(sam);

        assertThat(unheard(young)).containsExactly(id);
        assertThat(people(manager)).containsExactly(jo.reference());
        assertThat(people(lead)).isEmpty();
        shutOut(pat);
        assertThat(people(lead)).containsExactly(jo.reference());
    }

    @Test
    void its_speaker_can_choose_somebody_else() {
        var id = said(young, "Words", sam);
        council.end(sams);
        var robin = council.helper("Robin Lee");
        council.link(robin, jo, SupportLink.Kind.PERSONAL_ADVISER);
        council.account(robin.id(), Role.PRACTITIONER);
        assertThat(isUnheard(id)).isTrue();

        changeAudience(young, id, robin);

        assertThat(isUnheard(id)).isFalse();
        assertThat(unheard(young)).isEmpty();
    }

    @Test
    void what_is_for_only_me_or_over_or_not_checked_waits_for_nobody() {
        said(young, "Words");
        var settled = said(young, "Words", sam);
        answer(worker, settled, 0, "YES", "Because");
        giveVerdict(young, settled, 1, "SORTED");
        Spoken.said(young, Spoken.recorded(young), sam);
        var goodNews = saying("I won", sam);
        goodNews.put("goodNews", true);
        hear(worker, Voices.say(young, goodNews).at("/data/say/saying/id").asText());
        var again = said(young, "Words", sam);
        answer(worker, again, 0, "NO", "Because");
        giveVerdict(young, again, 1, "NOT_SORTED");

        council.end(sams);

        assertThat(unheard(young)).containsExactly(again);
    }

    @Test
    void a_manager_does_not_learn_of_what_is_said_about_them() {
        var about = saying("Pat shouts", sam);
        council.link(pat, jo, SupportLink.Kind.PERSONAL_ADVISER);
        about.put("about", Map.of("kind", "PERSON", "personId", pat.id().toString()));
        Voices.say(young, about);

        shutOut(sam);

        assertThat(unheard(young)).hasSize(1);
        assertThat(people(manager)).isEmpty();
    }

    @Test
    void the_list_holds_no_name_and_no_word_and_notes_whose_it_showed_without_being_a_look() {
        said(young, "canaryword", sam);
        council.end(sams);

        var shown = lead.ask("{ unheardPeople { nodes { reference since } } }").toString();

        assertThat(shown).contains(jo.reference()).doesNotContain("canaryword", "Jo", "Sam");
        assertThat(DatabaseAs.owner()
                        .list("SELECT is_look FROM audit_line WHERE action = 'voice.list_unheard' AND"
                                + " young_person_id = 0x"
                                + jo.id().toString().replace("-", "")))
                .containsExactly("0");
    }

    @Test
    void nobody_else_is_told_and_another_council_sees_nothing() {
        said(young, "Words", sam);
        council.end(sams);
        var other = MadeUp.council();

        assertThat(unheard(council.signedIn(council.youngPerson("Kim", 14)))).isEmpty();
        assertThat(Client.code(worker.ask("{ unheard }"))).isEqualTo("NOT_FOUND");
        assertThat(Client.code(worker.ask("{ unheardPeople { nodes { reference } } }")))
                .isEqualTo("NOT_FOUND");
        assertThat(people(other.signedIn(other.helper("Femi"), Role.SAFEGUARDING_LEAD)))
                .isEmpty();
    }

    @Test
    void the_list_goes_on_page_by_page() {
        var kim = council.youngPerson("Kim", 15);
        var kims = council.link(sam, kim);
        said(young, "Words", sam);
        said(council.signedIn(kim), "Words", sam);
        council.end(sams);
        council.end(kims);
        var page = "query($after: String) { unheardPeople(first: 1, after: $after) { nodes { reference }"
                + " pageInfo { hasNextPage endCursor } } }";

        var first = lead.ask(page).at("/data/unheardPeople");
        var second = lead.ask(
                        page, Map.of("after", first.at("/pageInfo/endCursor").asText()))
                .at("/data/unheardPeople");

        assertThat(List.of(
                        first.at("/nodes/0/reference").asText(),
                        second.at("/nodes/0/reference").asText()))
                .containsExactlyInAnyOrder(jo.reference(), kim.reference());
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(Client.code(lead.ask(page, Map.of("after", "nonsense")))).isEqualTo("INVALID");
    }

    private void shutOut(Helper helper) {
        DatabaseAs.owner()
                .change("UPDATE account SET ended_at = UTC_TIMESTAMP(3) WHERE council_id = '%s' AND person_id = 0x%s"
                        .formatted(council.id(), helper.id().toString().replace("-", "")));
    }

    private static List<String> unheard(Client client) {
        var ids = new ArrayList<String>();
        client.ask("{ unheard }").at("/data/unheard").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private boolean isUnheard(String id) {
        return young.ask(
                        "query($of: ID!, $id: ID!) { youngPerson(id: $of) { saying(id: $id) { audience { unheard } } }"
                                + " }",
                        Map.of("of", jo.id().toString(), "id", id))
                .findValue("unheard")
                .asBoolean();
    }

    private static List<String> people(Client client) {
        return client.ask("{ unheardPeople(first: 50) { nodes { reference } } }")
                .at("/data/unheardPeople/nodes")
                .findValuesAsText("reference");
    }
}
