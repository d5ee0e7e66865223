package lodestar.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lodestar.exchange.FindingCode;

/** The figures of a file as they come by: each once, and no more than can be shown. */
final class FiguresFound {

    static final int MOST_MEASURES = 60;
    static final int MOST = 100_000;

    private final Map<BenchmarkFigure.Key, BenchmarkFigure> figures = new LinkedHashMap<>();
    private final Map<String, BenchmarkMeasure> measures = new LinkedHashMap<>();
    private boolean tooMany;

    void add(BenchmarkFigure figure, BenchmarkMeasure measure, RowCells cells) {
        if (tooMany) {
            return;
        }
        measures.putIfAbsent(measure.code(), measure);
        if (measures.size() > MOST_MEASURES || figures.size() >= MOST) {
            tooMany = true;
            cells.none(
                    FindingCode.FIGURES_TOO_MANY,
                    "",
                    "Up to this line there are more than %d measures or %,d figures.".formatted(MOST_MEASURES, MOST));
            return;
        }
        var before = figures.putIfAbsent(figure.key(), figure);
        if (before != null) {
            var same = before.saysTheSame(figure);
            cells.none(
                    same ? FindingCode.ROW_TWICE : FindingCode.ROWS_DISAGREE,
                    "",
                    "An earlier row says %s of the same measure, place and year."
                            .formatted(same ? "the same" : "otherwise"));
        }
    }

    Told told(Layout layout) {
        return new Told(layout, List.copyOf(figures.values()), List.copyOf(measures.values()), List.of());
    }
}
