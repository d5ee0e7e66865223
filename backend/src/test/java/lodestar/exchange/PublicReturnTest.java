package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A made-up return that others published for testing, with one wrong code in it on purpose. */
class PublicReturnTest {

    private static final Path FOLDER = Path.of("../../shared/data/ssda903_public_fake");

    @BeforeEach
    void the_folder_is_there() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "The public made-up return is not on this machine, so nothing was compared.");
    }

    @Test
    void is_refused_with_the_wrong_code_and_everything_else_that_is_wrong() {
        var findings = AReturn.findingsOf(FOLDER);

        assertThat(findings.refuse()).isTrue();
        assertThat(findings.groups().stream()
                        .filter(group -> group.code().severity() == Finding.Severity.ERROR)
                        .map(group -> group.code() + " " + group.count()))
                .containsExactlyInAnyOrder(
                        "CODE_NOT_KNOWN 1",
                        "CHILD_NOT_IN_HEADER 1",
                        "HOMES_OVERLAP 7",
                        "REASON_WITHOUT_END 216",
                        "DATE_IN_THE_FUTURE 11",
                        "ROWS_DISAGREE 1");
    }

    @Test
    void names_the_wrong_code_where_it_stands() {
        var finding = AReturn.findingsOf(FOLDER).all().stream()
                .filter(it -> it.code() == FindingCode.CODE_NOT_KNOWN)
                .findFirst()
                .orElseThrow();

        assertThat(finding.whatIsWrong()).isEqualTo("\"SWLAZY\" is not a code of SW_REASON.");
        assertThat(finding.file()).isEqualTo("sw_episodes.csv");
        assertThat(finding.line()).isEqualTo(2);
        assertThat(finding.child()).isEqualTo("CHILD10");
    }
}
