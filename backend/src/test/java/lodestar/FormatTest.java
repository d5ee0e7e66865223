package lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The formatter decides how Java is laid out. To lay everything out anew: {@code mvn -Pformat -pl backend test}. */
class FormatTest {

    private static final boolean CHANGE = Boolean.getBoolean("format");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    @Test
    void every_source_file_is_laid_out_by_the_formatter() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var others = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(this::isLaidOutOtherwise)
                    .toList();

            assertThat(others).isEmpty();
        }
    }

    private boolean isLaidOutOtherwise(Path file) {
        try {
            var source = Files.readString(file);
            var formatted = formatter.formatSourceAndFixImports(source);
            if (CHANGE) {
                Files.writeString(file, formatted);
            }
            return !CHANGE && !formatted.equals(source);
        } catch (Exception failure) {
            throw new IllegalStateException(file.toString(), failure);
        }
    }
}
