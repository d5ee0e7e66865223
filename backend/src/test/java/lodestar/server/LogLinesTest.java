package lodestar.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.UUID;
import lodestar.Client;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of the log: for a program to read, and with nothing in it that somebody said. */
class LogLinesTest {

    private static final String SAID = "quokka";

    @Test
    void is_one_json_object_with_what_somebody_has_to_know() {
        var id = UUID.randomUUID();

        var line = line(true, "lodestar.api.Executor", "Request {} failed:\n{}", null, id, "a kind");

        assertThat(line).endsWith("}\n").hasLineCount(1);
        var read = Client.tree(line);
        assertThat(read.at("/level").asText()).isEqualTo("WARN");
        assertThat(read.at("/logger").asText()).isEqualTo("lodestar.api.Executor");
        assertThat(read.at("/message").asText()).isEqualTo("Request %s failed:\na kind".formatted(id));
        assertThat(read.at("/time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_a_library_holds_its_sentence_and_not_what_was_put_into_it(boolean json) {
        var line = line(json, "io.micronaut.http.server", "Could not read {}", null, SAID);

        assertThat(line).contains("Could not read {}").doesNotContain(SAID);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_a_failure_holds_its_kind_and_place_and_not_its_message(boolean json) {
        var failure = new IllegalStateException(SAID, new IllegalArgumentException(SAID));

        for (var logger : new String[] {"io.netty.Pipeline", "lodestar.server.Errors"}) {
            assertThat(line(json, logger, "It failed.", failure))
                    .contains("IllegalStateException", "IllegalArgumentException", "LogLinesTest")
                    .doesNotContain(SAID);
        }
    }

    private static String line(
            boolean json, String logger, String message, @Nullable Throwable failure, Object... put) {
        var lines = new LogLines();
        lines.setJson(json);
        var context = new LoggerContext();
        Logger from = context.getLogger(logger);
        return new String(lines.encode(new LoggingEvent("", from, Level.WARN, message, failure, put)), UTF_8);
    }
}
