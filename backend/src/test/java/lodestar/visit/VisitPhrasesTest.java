package lodestar.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The council's own phrases: one a line, and with a file that is not that Lodestar does not start. */
class VisitPhrasesTest {

    @TempDir
    private Path folder;

    @Test
    void each_line_is_one_and_empty_lines_are_none() throws IOException {
        assertThat(VisitPhrases.read(file("It was good to see you.\n\n  You can call me on – any day.  \n")))
                .containsExactly("It was good to see you.", "You can call me on – any day.");
    }

    @Test
    void what_is_no_such_file_is_told_with_its_name() throws IOException {
        var missing = folder.resolve("none.txt");
        assertThatThrownBy(() -> VisitPhrases.read(missing.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.txt")
                .hasMessageContaining("one phrase a line");
        var latin = folder.resolve("latin.txt");
        Files.write(latin, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> VisitPhrases.read(latin.toString())).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> VisitPhrases.read(file("x\n".repeat(41)))).hasMessageContaining("at most 40");
        assertThatThrownBy(() -> VisitPhrases.read(file("x".repeat(301)))).hasMessageContaining("300 characters");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("phrases.txt"), text).toString();
    }
}
