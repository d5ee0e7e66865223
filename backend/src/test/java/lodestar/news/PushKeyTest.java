package lodestar.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The key by which Lodestar is known to the services that wake phones. */
class PushKeyTest {

    @Test
    void is_read_as_it_was_written() {
        for (int each = 0; each < 50; each++) {
            var key = PushKey.make();

            assertThat(PushKey.read(key.written()).written()).isEqualTo(key.written());
        }
    }

    @Test
    void is_made_by_a_command_that_writes_it_out_and_nothing_else() {
        var out = new StringWriter();

        var ended = new CommandLine(new PushKeyCommand())
                .setOut(new PrintWriter(out, true))
                .execute();

        assertThat(ended).isZero();
        assertThat(PushKey.read(out.toString()).written())
                .isEqualTo(out.toString().strip());
    }

    @Test
    void of_two_halves_that_do_not_belong_together_stops_the_start() {
        var one = PushKey.make();
        var other = PushKey.make();
        var mixed = one.shown() + other.written().substring(other.shown().length());

        assertThatIllegalStateException()
                .isThrownBy(() -> PushKey.read(mixed))
                .withMessageContaining("LODESTAR_PUSH_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "secret", "a.b", "a.b.c", "BAAA.AAAA", "\u0000.\u0000"})
    void that_is_none_stops_the_start_and_is_not_told(String written) {
        assertThatIllegalStateException()
                .isThrownBy(() -> PushKey.read(written))
                .withMessageStartingWith("LODESTAR_PUSH_KEY is not a key");
    }

    @Test
    void is_never_told_by_what_holds_it() {
        var written = PushKey.make().written();

        assertThat(PushKey.read(written).toString() + new PushSettings(written, List.of()))
                .doesNotContain(written.split("\\.")[1]);
    }
}
