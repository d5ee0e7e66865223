package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** What a data officer types, and what they get back. */
class BringInReturnTest {

    @TempDir
    Path folder;

    private final ACouncil council = ACouncil.thatIsEmpty();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void brings_a_return_in_and_says_so() {
        var code = run(AReturn.about(council));

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("The return is about 2025/26.")
                .contains("2 young people were looked after on 2026-03-31.")
                .endsWith("The return was brought in.\n");
    }

    @Test
    void says_when_there_is_nothing_new() {
        run(AReturn.about(council));

        assertThat(run(AReturn.about(council))).isZero();
        assertThat(out.toString()).endsWith("Nothing new: everything in this return was here already.\n");
    }

    @Test
    void tries_without_changing_anything() {
        assertThat(run(AReturn.about(council), "--dry-run")).isZero();
        assertThat(out.toString()).contains("This was a dry run: nothing was changed.");
        assertThat(council.rows()).isZero();
    }

    @Test
    void refuses_and_says_where_what_is_wrong_and_what_to_do() {
        var code = run(AReturn.that().changes("workers.csv", "LEFTRL", "SWLAZY"));

        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("""
            ERROR CODE_NOT_KNOWN in workers.csv, SW_REASON
                line 3, child jo1: "SWLAZY" is not a code of SW_REASON.
                What to do: Use a code from the return's guidance.

            Nothing was brought in from %s: 1 error has to be put right first.
            """.formatted(folder));
    }

    @Test
    void shows_the_first_of_many_and_how_many_there_are() {
        var many = AReturn.that();
        for (int i = 0; i < 2_000; i++) {
            many.adds("reviews.csv", "jo1,10/05/2010,02/06/2025,XX9");
        }

        run(many);

        assertThat(out.toString())
                .contains("ERROR CODE_NOT_KNOWN in reviews.csv, REVIEW_CODE, 2,000 times")
                .contains("and 1,995 more like these; --json lists the first 1,000.");
        assertThat(out.toString().lines()).hasSizeLessThan(20);
    }

    @Test
    void answers_a_program_with_one_json_object() throws IOException {
        var code = run(AReturn.that().changes("workers.csv", "LEFTRL", "SWLAZY"), "--json");

        var answer = new ObjectMapper().readTree(out.toString());
        assertThat(code).isEqualTo(1);
        assertThat(answer.get("broughtIn").booleanValue()).isFalse();
        assertThat(answer.get("summary").isNull()).isTrue();
        assertThat(answer.get("findings")).hasSize(1);
        assertThat(answer.get("findings").get(0).get("code").textValue()).isEqualTo("CODE_NOT_KNOWN");
        assertThat(answer.get("findings").get(0).get("line").intValue()).isEqualTo(3);
    }

    @Test
    void gives_a_program_the_measures() throws IOException {
        run(AReturn.about(council), "--json");

        var answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.get("broughtIn").booleanValue()).isTrue();
        assertThat(answer.at("/summary/measures/sw_changes_total").intValue()).isEqualTo(1);
        assertThat(answer.at("/summary/changes/homes/added").intValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--year=2025", "--year=2025/27", "--council=Exampleshire", "--council=E00000000", "--nonsense"})
    void does_not_guess_what_a_wrong_command_means(String wrong) {
        var code = run(AReturn.about(council), wrong);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("Exception").isNotBlank();
        assertThat(council.rows()).isZero();
    }

    @Test
    void takes_the_year_it_is_given() {
        run(AReturn.about(council), "--year", "2024/25");

        assertThat(out.toString()).contains("The return is about 2024/25.");
    }

    @Test
    void logs_nothing_about_anybody() {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger("lodestar");
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);

        run(AReturn.about(council));
        run(AReturn.about(council).changes("workers.csv", "LEFTRL", "SWLAZY"));
        root.detachAppender(log);
        root.setLevel(null);

        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains("jo"));
    }

    private int run(AReturn some, String... options) {
        var arguments = new ArrayList<>(List.of(some.in(folder).toString()));
        arguments.addAll(List.of(options));
        if (arguments.stream().noneMatch(option -> option.startsWith("--council"))) {
            arguments.add("--council=" + council.id());
        }
        out.getBuffer().setLength(0);
        return new CommandLine(new BringInReturn(work -> work.applyAsInt(ACouncil.returns())))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
    }
}
