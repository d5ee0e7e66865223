package lodestar.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a records officer reads of the audit: who did what about whom, never what was said. */
class RecordsApiTest {

    private static final String LINES = """
        query($after: String, $about: ID) { auditLines(first: 3, after: $after, about: $about) {
          nodes { number who role action youngPersonId allowed why } pageInfo { hasNextPage endCursor } } }\
        """;

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Client iris = council.signedIn(council.helper("Iris Webb"), Role.RECORDS_OFFICER);

    @BeforeEach
    void sam_opened_jos_record() {
        var sam = council.helper("Sam Taylor");
        council.link(sam, jo);
        var worker = council.signedIn(sam, Role.PRACTITIONER);
        worker.ask(
                "query($id: ID!) { youngPerson(id: $id) { name } }",
                Map.of("id", jo.id().toString()));
        worker.ask(
                "query($id: ID!) { youngPerson(id: $id) { name } }",
                Map.of("id", UUID.randomUUID().toString()));
    }

    @Test
    void who_did_what_about_whom_and_why_they_could_the_newest_first() {
        var nodes = iris.ask(LINES).at("/data/auditLines/nodes");

        assertThat(told(nodes.get(0))).isEqualTo("Sam Taylor PRACTITIONER star.read false null");
        assertThat(told(nodes.get(1))).isEqualTo("Sam Taylor PRACTITIONER star.read true SUPPORTS");
        assertThat(nodes.get(1).at("/youngPersonId").asText()).isEqualTo(jo.id().toString());
        assertThat(told(nodes.get(2))).isEqualTo("Sam Taylor PRACTITIONER access.sign_in true SELF");
    }

    @Test
    void about_one_young_person_and_reading_it_is_a_line_about_them_too() {
        var about = Map.of("about", jo.id().toString());

        assertThat(iris.ask(LINES, about).at("/data/auditLines/nodes")).hasSize(1);
        assertThat(told(iris.ask(LINES, about).at("/data/auditLines/nodes").get(0)))
                .isEqualTo("Iris Webb RECORDS_OFFICER access.read_audit true COUNCIL");
    }

    @Test
    void a_page_at_a_time_to_the_very_first_line() {
        var first = iris.ask(LINES).at("/data/auditLines");
        var cursor = first.at("/pageInfo/endCursor").asText();

        var second = iris.ask(LINES, Map.of("after", cursor)).at("/data/auditLines");

        assertThat(second.at("/nodes/0/number").asInt())
                .isEqualTo(first.at("/nodes/2/number").asInt() - 1);
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(Client.code(iris.ask(LINES, Map.of("after", "rubbish")))).isEqualTo("INVALID");
    }

    @Test
    void of_another_council_there_is_nothing() {
        var other = MadeUp.council();
        var theirs = other.signedIn(other.helper("Max Lund"), Role.RECORDS_OFFICER);

        assertThat(theirs.ask(LINES).toString())
                .doesNotContain("Sam Taylor", jo.id().toString());
        assertThat(theirs.ask(LINES, Map.of("about", jo.id().toString())).toString())
                .contains("NOT_FOUND");
    }

    @Test
    void whether_it_is_whole_and_the_first_line_that_is_not() {
        assertThat(iris.ask("{ auditCheck { whole brokenAt lines } }")
                        .at("/data/auditCheck/whole")
                        .asBoolean())
                .isTrue();

        DatabaseAs.owner()
                .change("UPDATE audit_line SET role = 'MANAGER' WHERE council_id = '%s' AND number = 2"
                        .formatted(council.id()));

        var broken = iris.ask("{ auditCheck { whole brokenAt sentence } }").at("/data/auditCheck");
        assertThat(broken.at("/whole").asBoolean()).isFalse();
        assertThat(broken.at("/brokenAt").asInt()).isEqualTo(2);
        assertThat(broken.at("/sentence").asText()).contains("BROKEN at line 2");
    }

    private static String told(JsonNode line) {
        return "%s %s %s %s %s"
                .formatted(
                        line.at("/who").asText(),
                        line.at("/role").asText(),
                        line.at("/action").asText(),
                        line.at("/allowed").asText(),
                        line.at("/why").asText());
    }
}
