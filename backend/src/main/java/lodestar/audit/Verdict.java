package lodestar.audit;

import java.util.UUID;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one council's chain of audit lines.
 *
 * @param lines how many hold, from the first on
 * @param signed the number of the last line that a signed head stands for; 0 for none
 * @param finding the first thing that is wrong; none when the chain is whole
 */
public record Verdict(
        CouncilId council,
        long lines,
        long signed,
        @Nullable Finding finding) {

    /**
     * The first thing that is wrong with a chain.
     *
     * @param number of the line
     * @param lineId its id; none when it is not there
     */
    public record Finding(long number, @Nullable UUID lineId, Break what) {}

    public boolean whole() {
        return finding == null;
    }

    /** For somebody who checks: what holds, or the first line that does not. */
    public String sentence() {
        if (finding == null) {
            return "%s: whole, %d lines, signed up to line %d.".formatted(council, lines, signed);
        }
        var id = finding.lineId() == null ? "" : " (%s)".formatted(finding.lineId());
        return "%s: BROKEN at line %d%s: %s."
                .formatted(council, finding.number(), id, finding.what().sentence());
    }
}
