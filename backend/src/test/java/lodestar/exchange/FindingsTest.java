package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void are_all_counted_and_kept_within_bounds() {
        var findings = new Findings();
        for (int line = 2; line < 5_002; line++) {
            findings.add(new Finding(FindingCode.CHILD_BLANK, "a.csv", line, null, "CHILD", "Nobody."));
        }

        var group = findings.groups().getFirst();

        assertThat(group.count()).isEqualTo(5_000);
        assertThat(findings.all()).hasSize(Findings.KEPT_OF_A_GROUP);
        assertThat(findings.count(Finding.Severity.ERROR)).isEqualTo(5_000);
    }

    @Test
    void that_are_only_warnings_refuse_nothing() {
        var findings = new Findings();
        findings.inFolder(FindingCode.TABLE_NOT_BROUGHT_IN, "OC2");

        assertThat(findings.refuse()).isFalse();
    }

    @Test
    void keep_the_child_out_of_what_a_log_would_hold() {
        var finding = new Finding(FindingCode.CODE_NOT_KNOWN, "a.csv", 2, "jo1", "LS", "\"jo1\" is not a code.");

        assertThat(finding.toString()).isEqualTo("Finding CODE_NOT_KNOWN in a.csv, line 2");
    }
}
