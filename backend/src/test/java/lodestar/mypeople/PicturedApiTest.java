package lodestar.mypeople;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** The pictures a young person chose stand beside names on their own screens, and on nobody else's. */
class PicturedApiTest extends JoAndTheirCircle {

    @Test
    void whoever_has_a_picture_is_told_by_the_name_that_stands_on_their_screens() {
        choose(sam.id(), "HELPER", null, "BOAT", 0);
        choose(pat.id(), "HELPER", "Boss", "SUN", 0);
        choose(UUID.randomUUID(), "FAMILY", "Nan Jo", "TREE", 0);
        Words.say(young, UUID.randomUUID(), "FRIEND", "Robin", 0);

        assertThat(pictured(young)).containsExactly("Boss SUN", "Nan Jo TREE", "Sam Taylor BOAT");
    }

    @Test
    void what_was_taken_off_the_list_or_has_another_picture_is_told_as_it_stands() {
        choose(sam.id(), "HELPER", "Big Sam", "BOAT", 0);
        choose(sam.id(), "HELPER", "Big Sam", "KITE", 1);
        var nan = UUID.randomUUID();
        choose(nan, "FAMILY", "Nan Jo", "TREE", 0);
        Words.say(young, nan, "FAMILY", null, 1);

        assertThat(pictured(young)).containsExactly("Big Sam KITE");
    }

    @Test
    void nobody_else_is_told_also_where_the_list_is_shown_to_them() {
        choose(sam.id(), "HELPER", "Big Sam", "BOAT", 0);
        Words.show(young, "MY_PEOPLE", sam.id(), true);

        for (var helper : List.of(worker, manager)) {
            assertThat(pictured(helper)).isEmpty();
        }
    }

    @Test
    void a_word_that_does_not_open_any_more_leaves_the_name_there() {
        choose(sam.id(), "HELPER", "Big Sam", "BOAT", 0);
        choose(UUID.randomUUID(), "FAMILY", "Nan Jo", "TREE", 0);
        DatabaseAs.owner()
                .change("UPDATE preferred_word SET word = REVERSE(word) WHERE council_id = '%s'"
                        .formatted(council.id()));

        assertThat(pictured(young)).containsExactly("Sam Taylor BOAT");
    }

    private void choose(Object thing, String kind, String word, String picture, int version) {
        var input = Words.input(thing, kind, word, version);
        input.put("picture", picture);
        Words.send(young, input);
    }

    private List<String> pictured(Client client) {
        var found = client.ask(
                        "query($of: ID!) { youngPerson(id: $of) { pictured { name picture } } }",
                        Map.of("of", jo.id().toString()))
                .at("/data/youngPerson/pictured");
        return StreamSupport.stream(found.spliterator(), false)
                .map(each ->
                        each.path("name").asText() + " " + each.path("picture").asText())
                .toList();
    }
}
