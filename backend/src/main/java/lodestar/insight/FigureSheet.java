package lodestar.insight;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All figures of a release as the rows of a file, in the order of the panel's page: what is held back there is held
 * back here, with the same sentence, because it comes by the same path.
 *
 * @param rows each with as many cells as {@link #HEADINGS}
 */
record FigureSheet(List<List<String>> rows) {

    static final List<String> HEADINGS = List.of("Quarter", "Table", "Look at", "About", "Group", "What", "Figure");

    static FigureSheet of(Release release, List<ReleasedFigure> figures, Function<String, String> areaName) {
        var window = release.window();
        var quarter = FigureWords.word(FigureWords.QUARTERS, window.quarter()) + " " + window.year();
        var rows = new ArrayList<List<String>>();
        for (var figure : figures) {
            rows.add(Stream.of(
                            quarter,
                            FigureWords.word(FigureWords.MEASURES, figure.measure()),
                            lookAt(figure),
                            about(figure, areaName),
                            group(figure),
                            FigureWords.word(FigureWords.WHAT, figure.what()),
                            FigureWords.of(figure.figure()))
                    .map(Sheet::harmless)
                    .toList());
        }
        return new FigureSheet(rows);
    }

    byte[] csv() {
        return sheet().csv();
    }

    byte[] xlsx() {
        return sheet().xlsx();
    }

    private Sheet sheet() {
        return new Sheet("Figures", HEADINGS, rows);
    }

    private static String lookAt(ReleasedFigure figure) {
        return figure.breakdown().equals(ReleasedFigure.WHOLE)
                ? FigureWords.WHOLE
                : FigureWords.word(FigureWords.BREAKDOWNS, Breakdown.valueOf(figure.breakdown()));
    }

    private static String group(ReleasedFigure figure) {
        return figure.joined().isEmpty()
                ? FigureWords.EVERYBODY
                : figure.joined().stream()
                        .map(category -> FigureWords.word(FigureWords.CATEGORIES, category))
                        .collect(joining(", "));
    }

    private static String about(ReleasedFigure figure, Function<String, String> areaName) {
        if (figure.name() != null) {
            return figure.name();
        }
        return figure.measure() == Measure.SPREAD || figure.measure() == Measure.MOVED
                ? areaName.apply(figure.subject())
                : "";
    }
}
