package lodestar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.audit.Lines;
import lodestar.looks.Emergencies;
import lodestar.recording.Dictated;
import lodestar.recording.Spoken;
import lodestar.safety.Concerns;
import lodestar.star.Stars;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.Test;

/** What must not go with a story: what is somebody else's, and what the young person's own pages may not tell. */
class StoryLeavesOutTest extends JoAndTheirCircle {

    @Test
    void what_another_young_person_said_is_in_no_story_but_theirs() {
        var alex = council.youngPerson("Alex Smith", 15);
        council.link(sam, alex);
        Voices.said(council.signedIn(alex), "A thing of somebody else", sam);

        assertNowhere("Alex Smith", "A thing of somebody else");
    }

    @Test
    void what_somebody_else_said_to_keep_them_safe_is_not_theirs_to_know_of() {
        Concerns.helpNow(worker, jo, "Worried about Jo since the weekend");

        assertThat(Stories.things(Stories.take(young), "concern")).isEmpty();
        assertNowhere("since the weekend");
    }

    @Test
    void what_helpers_wrote_for_each_other_when_they_closed_a_concern_stays_with_them() {
        var id = Concerns.helpNow(young, jo, "I am frightened")
                .at("/data/helpNow/concern/id")
                .asText();
        var lead = council.signedIn(council.helper("Lou Green"), Role.SAFEGUARDING_LEAD);
        Concerns.takeUp(lead, id, 0);
        Concerns.close(lead, id, 1);

        var concern = Stories.things(Stories.take(young), "concern").getFirst();
        assertThat(concern.toString()).contains("I am frightened", "It was dealt with");
        assertThat(concern.at("/lines").findValuesAsText("name")).containsExactly("state", "who", "words");
        assertNowhere("Seen at home this morning", "Safe with Nan Jo now");
    }

    @Test
    void an_emergency_is_told_once_they_were_told_of_it_and_never_why_they_were_not() {
        var duty = council.signedIn(council.helper("Max Hill"), Role.PRACTITIONER);
        Emergencies.open(duty, jo, "LATER");
        Emergencies.star(duty, jo);
        assertNowhere("Max Hill", Emergencies.REASON, Emergencies.NOT_SAFE);

        DatabaseAs.owner()
                .change("UPDATE glass SET told_at = opened_at, told_by = account_id WHERE young_person_id = UNHEX('%s')"
                        .formatted(Lines.hex(jo.id())));
        assertThat(Stories.json(Stories.take(young)))
                .contains("Max Hill", Emergencies.REASON)
                .doesNotContain(Emergencies.NOT_SAFE);
    }

    @Test
    void what_was_taken_back_leaves_its_words_and_takes_its_sound_along() {
        var recording = Spoken.recorded(young);
        Voices.takeBack(young, Spoken.said(young, recording, sam));

        var story = Stories.take(young);
        assertThat(story.keySet()).noneMatch(file -> file.startsWith("sound/"));
        assertThat(Stories.things(story, "recording")).isEmpty();
    }

    @Test
    void what_a_carer_said_in_a_star_is_the_carers_to_share() {
        Stars.give(young, Stars.reading(List.of(Stars.step("HOME", 4, "This is mine"))));
        var carers = Stars.give(young, Stars.reading(List.of(Stars.step("HOME", 1, "This is a carer's"))))
                .at("/data/giveReading/reading/id")
                .asText();
        DatabaseAs.owner()
                .change("UPDATE reading SET rater = 'CARER' WHERE id = UNHEX('%s')".formatted(Lines.hex(carers)));

        assertThat(Stories.things(Stories.take(young), "star")).hasSize(1);
        assertThat(Stories.page(Stories.take(young))).contains("This is mine");
        assertNowhere("This is a carer's");
    }

    @Test
    void what_a_worker_dictated_comes_in_as_the_letter_that_they_checked_and_in_no_other_way() {
        Dictated.recorded(worker, jo.id());
        Spoken.writeDown(council.id(), "unchecked words of a worker");

        var story = Stories.take(young);
        assertThat(story.keySet()).noneMatch(file -> file.startsWith("sound/"));
        assertThat(Stories.things(story, "recording")).isEmpty();
        assertNowhere("unchecked words of a worker");
    }

    private void assertNowhere(String... words) {
        var story = Stories.take(young);
        assertThat(Stories.page(story)).doesNotContain(words);
        assertThat(Stories.json(story)).doesNotContain(words);
    }
}
