package lodestar.benchmark;

import lodestar.kernel.CouncilId;

/** What a measure is called, as a file says. */
record BenchmarkMeasure(CouncilId councilId, String code, int fileNumber, String label, Unit unit) {

    static final int LONGEST_CODE = 60;
    static final int LONGEST_LABEL = 200;

    boolean saysTheSame(BenchmarkMeasure other) {
        return label.equals(other.label) && unit == other.unit;
    }

    /** Only of which file. */
    @Override
    public String toString() {
        return "Measure of file " + fileNumber;
    }
}
