package lodestar.audit;

import lodestar.kernel.CouncilId;

/** Where one council's chain of audit lines ends: the number and the hash of its last line. */
record Head(CouncilId councilId, long number, byte[] hash) {

    /** Only its place. */
    @Override
    public String toString() {
        return "Audit head %s %d".formatted(councilId, number);
    }
}
