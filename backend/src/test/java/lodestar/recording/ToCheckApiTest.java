package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.voice.Voices;
import org.junit.jupiter.api.Test;

/** A young person is told that something they said out loud is written down, for as long as they have not looked. */
class ToCheckApiTest extends JoAndTheirCircle {

    @Test
    void what_a_machine_wrote_down_waits_for_its_speaker_the_oldest_first() {
        var first = said();
        assertThat(toCheck(young)).isEmpty();

        writtenDown();
        var second = said();
        writtenDown();
        said();

        assertThat(toCheck(young)).containsExactly(first, second);
        assertThat(toCheck(young, 1)).containsExactly(first);
    }

    @Test
    void whoever_checked_it_or_left_it_as_sound_or_took_it_back_is_told_no_more() {
        var checked = said();
        var left = said();
        var gone = said();
        writtenDown();
        assertThat(toCheck(young)).hasSize(3);

        Spoken.checkWords(young, checked, "These are my words.");
        assertThat(toCheck(young)).containsExactly(left, gone);
        Spoken.leaveAsSound(young, left);
        assertThat(toCheck(young)).containsExactly(gone);
        Voices.takeBack(young, gone);

        assertThat(toCheck(young)).isEmpty();
    }

    @Test
    void what_nobody_spoke_in_or_nobody_could_write_down_is_nothing_to_check() {
        said();
        Spoken.writeDown(council.id(), "");
        said();
        Spoken.giveUp(council.id());

        assertThat(toCheck(young)).isEmpty();
    }

    @Test
    void nobody_else_is_told() {
        said();
        writtenDown();

        assertThat(toCheck(council.signedIn(council.youngPerson("Kim", 14)))).isEmpty();
        for (var helper : List.of(worker, manager)) {
            assertThat(Client.code(helper.ask("{ toCheck }"))).isEqualTo("NOT_FOUND");
        }
    }

    private String said() {
        return Spoken.said(young, Spoken.recorded(young), sam);
    }

    private void writtenDown() {
        Spoken.writeDown(council.id(), "words that were heard");
    }

    private static List<String> toCheck(Client client) {
        return toCheck(client, 20);
    }

    private static List<String> toCheck(Client client, int most) {
        var ids = new ArrayList<String>();
        client.ask("query($most: Int!) { toCheck(first: $most) }", Map.of("most", most))
                .at("/data/toCheck")
                .forEach(id -> ids.add(id.asText()));
        return ids;
    }
}
