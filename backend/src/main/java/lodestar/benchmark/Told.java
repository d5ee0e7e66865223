package lodestar.benchmark;

import java.util.List;

/** What a file says, read to its end before any of it is believed. The number of the file is still to come. */
record Told(
        Layout layout, List<BenchmarkFigure> figures, List<BenchmarkMeasure> measures, List<Authority> authorities) {

    int size() {
        return figures.isEmpty() ? measures.size() + authorities.size() : figures.size();
    }
}
