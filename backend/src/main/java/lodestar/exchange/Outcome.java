package lodestar.exchange;

import org.jspecify.annotations.Nullable;

/**
 * How bringing in a return went.
 *
 * @param summary none when it was refused
 */
public record Outcome(
        Kind kind, Findings findings, @Nullable Summary summary) {

    /** What became of the return. */
    public enum Kind {
        /** There was an error among the findings. Nothing was changed. */
        REFUSED,
        /** It would come in. Nothing was changed. */
        TRIED,
        /** Everything in it was there already. */
        NOTHING_NEW,
        BROUGHT_IN
    }

    static Outcome refused(Findings findings) {
        return new Outcome(Kind.REFUSED, findings, null);
    }

    static Outcome of(Summary summary, boolean dryRun, Findings findings) {
        var kind = summary.nothingNew() ? Kind.NOTHING_NEW : dryRun ? Kind.TRIED : Kind.BROUGHT_IN;
        return new Outcome(kind, findings, summary);
    }
}
