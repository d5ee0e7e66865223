package lodestar.vault;

import static lodestar.star.Stars.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.people.YoungPerson;
import lodestar.star.Stars;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever can write to the database can spoil words, but can make nobody see somebody else's. */
class SwappedWordsTest {

    private static final String MINE = """
        { me { name youngPerson { star { latest { hope whatMatters(first: 3) ratings(first: 8) { area words } }
                                         before { hope ratings(first: 8) { area words } } } } } }\
        """;

    private final DatabaseAs owner = DatabaseAs.owner();
    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Joanna", 14);
    private final YoungPerson kim = council.youngPerson("Kimberley", 14);
    private final Client asJo = council.signedIn(jo);
    private final Client asKim = council.signedIn(kim);
    private String joFirst;
    private String joLast;
    private String kimLast;

    @BeforeEach
    void stars() {
        joFirst = give(asJo, "jo first");
        joLast = give(asJo, "jo last");
        kimLast = give(asKim, "kim last");
    }

    @Test
    void unspoilt_words_are_read_by_whom_they_belong_to() {
        assertThat(asJo.ask(MINE).toString()).contains("jo last home", "jo last hope", "jo first hope", "Joanna");
        assertThat(asKim.ask(MINE).toString()).contains("kim last home", "kim last hope", "Kimberley");
    }

    @Test
    void about_one_area_do_not_open_in_somebody_elses_reading() {
        swap("rating", "words", rating(joLast, "HOME"), rating(kimLast, "HOME"));

        refused(asJo);
        refused(asKim);
    }

    @Test
    void about_one_area_do_not_open_in_another() {
        swap("rating", "words", rating(joLast, "HOME"), rating(joLast, "MONEY"));

        refused(asJo);
    }

    @Test
    void of_one_time_do_not_open_at_another() {
        swap("rating", "words", rating(joLast, "HOME"), rating(joFirst, "HOME"));

        refused(asJo);
    }

    @Test
    void of_hope_do_not_open_as_what_matters() {
        owner.change("UPDATE reading SET hope = what_matters WHERE " + reading(joLast));

        refused(asJo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hope", "what_matters"})
    void of_one_person_do_not_open_as_anothers(String column) {
        swap("reading", column, reading(joLast), reading(kimLast));

        refused(asJo);
        refused(asKim);
    }

    @Test
    void do_not_open_when_the_whole_reading_is_handed_to_somebody_else() {
        owner.change("UPDATE reading SET young_person_id = %s, rater_id = %s WHERE %s"
                .formatted(hex(jo.id()), hex(jo.id()), reading(kimLast)));

        refused(asJo);
    }

    @Test
    void do_not_open_when_their_key_is_handed_over_with_them() {
        owner.change("UPDATE data_key SET wrapped = (SELECT * FROM (SELECT wrapped FROM data_key WHERE %s) k) WHERE %s"
                .formatted(key(kim), key(jo)));
        owner.change("UPDATE reading SET young_person_id = %s WHERE %s".formatted(hex(jo.id()), reading(kimLast)));

        refused(asJo);
    }

    @Test
    void of_a_name_do_not_open_as_anothers_name() {
        swap("young_person", "name", "id = " + hex(jo.id()), "id = " + hex(kim.id()));

        refused(asJo);
        refused(asKim);
    }

    @Test
    void that_were_never_sealed_are_not_believed() {
        owner.change("UPDATE reading SET hope = 'somebody put this here' WHERE " + reading(joLast));

        refused(asJo);
    }

    @Test
    void that_lost_one_bit_do_not_open() {
        owner.change("UPDATE reading SET hope = CONCAT(LEFT(hope, 20), CHAR(ORD(SUBSTR(hope, 21, 1)) ^ 1),"
                + " SUBSTR(hope, 22)) WHERE " + reading(joLast));

        refused(asJo);
    }

    /** Words that were spoilt give one sentence, and no words at all. */
    private void refused(Client client) {
        var answer = client.ask(MINE);

        assertThat(answer.at("/errors/0/message").asText()).isNotBlank();
        assertThat(answer.toString())
                .doesNotContain("jo last", "jo first", "kim last", "Exception", "rating.", "sealed");
        assertThat(answer.toString()).doesNotContain(client == asJo ? "Kimberley" : "Joanna");
    }

    private static String give(Client client, String who) {
        var input = new HashMap<>(Stars.reading(List.of(worded(who, "HOME"), worded(who, "MONEY"))));
        input.put("hope", who + " hope");
        input.put("whatMatters", List.of(who + " matters"));
        JsonNode given = Stars.give(client, input).at("/data/giveReading/reading/id");
        return given.asText();
    }

    private static Map<String, Object> worded(String who, String area) {
        var words = new HashMap<>(step(area, 3));
        words.put("words", "%s %s".formatted(who, area.toLowerCase()));
        return words;
    }

    private void swap(String table, String column, String one, String other) {
        var first = hexOf(table, column, one);
        var second = hexOf(table, column, other);
        assertThat(first).isNotEqualTo(second);
        owner.change("UPDATE %s SET %s = 0x%s WHERE %s".formatted(table, column, second, one));
        owner.change("UPDATE %s SET %s = 0x%s WHERE %s".formatted(table, column, first, other));
    }

    private String hexOf(String table, String column, String row) {
        return owner.list("SELECT HEX(%s) FROM %s WHERE %s".formatted(column, table, row))
                .getFirst();
    }

    private static String reading(String id) {
        return "id = " + hex(UUID.fromString(id));
    }

    private static String rating(String reading, String area) {
        return "reading_id = %s AND area = '%s'".formatted(hex(UUID.fromString(reading)), area);
    }

    private static String key(YoungPerson person) {
        return "young_person_id = " + hex(person.id());
    }

    private static String hex(Object id) {
        return "0x" + id.toString().replace("-", "");
    }
}
