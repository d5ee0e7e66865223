package lodestar.audit;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.vault.Signatures;
import org.jspecify.annotations.Nullable;

/** A walk along one council's chain, line by line, until its end or the first thing that is wrong. */
final class Walk {

    private final CouncilId council;
    private final Map<Long, List<SignedHead>> signed;
    private final long lastSigned;
    private final Instant signedBefore;
    private final HeadBook.@Nullable Entry forged;

    private long last;
    private byte[] hash = ChainedLine.BEGINNING;
    private @Nullable ChainedLine newest;
    private @Nullable ChainedLine firstUnsigned;
    private Verdict.@Nullable Finding finding;

    /**
     * Before the first line.
     *
     * @param kept what the book of signed heads says about the council
     * @param signedBefore a line that is older has a signed head, at it or after it
     */
    Walk(CouncilId council, List<HeadBook.Entry> kept, Signatures signatures, Instant signedBefore) {
        this.council = council;
        this.signedBefore = signedBefore;
        signed = kept.stream()
                .flatMap(entry -> entry.head().stream())
                .filter(head -> head.isSignedBy(signatures))
                .collect(groupingBy(SignedHead::number));
        forged = kept.stream()
                .filter(entry ->
                        entry.head().filter(head -> head.isSignedBy(signatures)).isEmpty())
                .findFirst()
                .orElse(null);
        lastSigned = signed.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** After which number to read on; at the beginning every number is read, however small somebody made it. */
    long from() {
        return last == 0 ? Long.MIN_VALUE : last;
    }

    boolean isBroken() {
        return finding != null;
    }

    /** The next line there is. */
    void step(ChainedLine line) {
        if (isBroken()) {
            return;
        }
        if (line.number() > last + 1) {
            finding = new Verdict.Finding(last + 1, null, Break.MISSING);
        } else if (line.number() <= last || !line.follows(hash)) {
            finding = at(line, Break.ALTERED);
        } else if (!signed.getOrDefault(line.number(), List.of()).stream().allMatch(head -> head.isOf(line.hash()))) {
            finding = at(line, Break.MADE_ANEW);
        } else {
            goOn(line);
        }
    }

    private void goOn(ChainedLine line) {
        last = line.number();
        hash = line.hash();
        newest = line;
        if (firstUnsigned == null && line.number() > lastSigned) {
            firstUnsigned = line;
        }
    }

    /** No line follows, and this is where the database says that the chain ends. */
    void end(Optional<Head> head) {
        long ends = head.map(Head::number).orElse(0L);
        if (Math.max(ends, lastSigned) > last) {
            finding = new Verdict.Finding(last + 1, null, Break.CUT_OFF);
        } else if (ends < last
                || head.filter(it -> !Arrays.equals(it.hash(), hash)).isPresent()) {
            finding = new Verdict.Finding(last, newest == null ? null : newest.id(), Break.OTHER_END);
        } else if (forged != null) {
            finding = new Verdict.Finding(forged.head().map(SignedHead::number).orElse(0L), null, Break.HEAD_FORGED);
        } else if (firstUnsigned != null && firstUnsigned.at().isBefore(signedBefore)) {
            finding = at(firstUnsigned, Break.NOT_SIGNED);
        }
    }

    Verdict verdict() {
        return new Verdict(council, last, lastSigned, finding);
    }

    private static Verdict.Finding at(ChainedLine line, Break what) {
        return new Verdict.Finding(line.number(), line.id(), what);
    }
}
