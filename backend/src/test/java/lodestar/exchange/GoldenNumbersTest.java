package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up council's numbers, worked out by an independent script, come out of what was brought in. */
class GoldenNumbersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void come_out_of_the_database() throws IOException {
        var expected = JSON.readTree(GoldenNumbersTest.class.getResourceAsStream("/exchange/expected_measures.json"));

        var outcome = ACouncil.thatIsEmpty().bringsIn(MadeUpReturn.in(folder, "g"));

        var measures = Objects.requireNonNull(outcome.summary()).measures();
        var counted = JSON.readTree(JSON.writeValueAsString(measures.byName()));
        assertThat(names(counted)).hasSize(21);
        names(counted).forEach(name -> assertThat(counted.get(name)).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void belong_to_a_return_without_errors() {
        var outcome = ACouncil.thatIsEmpty().bringsIn(MadeUpReturn.in(folder, "h"));

        assertThat(outcome.findings().all())
                .extracting(Finding::code)
                .containsExactly(FindingCode.TABLE_NOT_BROUGHT_IN);
        assertThat(Objects.requireNonNull(outcome.summary()).byKind().values())
                .extracting(Changes::added)
                .containsExactly(600, 70, 967, 829, 903);
    }

    private static TreeSet<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
