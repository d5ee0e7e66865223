package lodestar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page about access is made from the matrix the code reads. To make it anew: {@code mvn -Pformat -pl backend test}.
 */
class AccessPageTest {

    private static final Path PAGE = Path.of("docs", "ACCESS.md");

    private final AccessMatrix matrix = new AccessMatrix();

    @Test
    void says_what_the_matrix_says() throws IOException {
        if (Boolean.getBoolean("format")) {
            Files.writeString(PAGE, page());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private String page() {
        return """
            # Who may see and do what

            Made from `access/matrix.csv`, which the code reads. *own*: about or by oneself. *shared*: only what the
            owner shared with that person. *case*: only inside an opened case. *break glass*: for 60 minutes with a
            written reason, and told. *two people*: two together. A worker without a support link to the young person
            is an "other practitioner". Not yours and not there are the same answer.

            | action | %s |
            |---|%s
            %s
            """.formatted(
                        Arrays.stream(AccessMatrix.Column.values())
                                .map(column -> inWords(column.name()))
                                .collect(Collectors.joining(" | ")),
                        "---|".repeat(AccessMatrix.Column.values().length),
                        Arrays.stream(Action.values()).map(this::row).collect(Collectors.joining("\n")));
    }

    private String row(Action action) {
        return "| `%s` | %s |"
                .formatted(
                        action.code(),
                        Arrays.stream(AccessMatrix.Column.values())
                                .map(column -> matrix.cell(action, column) == Cell.NO
                                        ? ""
                                        : inWords(matrix.cell(action, column).name()))
                                .collect(Collectors.joining(" | ")));
    }

    private static String inWords(String name) {
        return name.toLowerCase().replace('_', ' ');
    }
}
