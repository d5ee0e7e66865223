package lodestar.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.exchange.CsvFile;
import lodestar.exchange.FindingCode;
import lodestar.exchange.Findings;
import lodestar.exchange.Row;
import lodestar.kernel.CouncilId;

/**
 * The department's own layout for open data: when and where, then columns that say who is counted, then columns of
 * figures. Which of the last two a column is, its cells tell: it is of figures where at least half of them are.
 */
record OpenData(CouncilId council, LocalDate today, Findings findings) {

    private static final Set<String> WHEN_AND_WHERE = Set.of(
            "TIME_PERIOD",
            "TIME_IDENTIFIER",
            "GEOGRAPHIC_LEVEL",
            "COUNTRY_CODE",
            "COUNTRY_NAME",
            "REGION_CODE",
            "REGION_NAME",
            "OLD_LA_CODE",
            "NEW_LA_CODE",
            "LA_NAME");

    /** What says that everybody is counted. */
    private static final Set<String> EVERYBODY = Set.of("total", "all", "");

    Told read(CsvFile file) {
        var rows = new ArrayList<Row>();
        file.eachRow(findings, rows::add);
        var others = file.columns().names().stream()
                .filter(it -> !it.isEmpty() && !WHEN_AND_WHERE.contains(it))
                .toList();
        var ofFigures = others.stream().filter(it -> isOfFigures(it, rows)).toList();
        var ofWho = others.stream().filter(it -> !ofFigures.contains(it)).toList();
        if (ofFigures.isEmpty() && !rows.isEmpty()) {
            findings.inFile(FindingCode.LAYOUT_NOT_KNOWN, file.name(), "No column of this file holds figures.");
        }

        var found = new FiguresFound();
        rows.forEach(row -> add(new RowCells(row, today, findings), ofWho, ofFigures, found));
        return found.told(Layout.OPEN_DATA);
    }

    private static boolean isOfFigures(String column, List<Row> rows) {
        var figures = rows.stream()
                .filter(row -> Published.read(row.cell(column)).isPresent())
                .count();
        return figures * 2 >= rows.size() && figures > 0;
    }

    private void add(RowCells cells, List<String> ofWho, List<String> ofFigures, FiguresFound found) {
        var level = cells.level("GEOGRAPHIC_LEVEL", FindingCode.LEVEL_LEFT_BEHIND);
        var year = cells.year("TIME_PERIOD");
        if (level.isEmpty() || year.isEmpty()) {
            return;
        }
        var place = cells.place(
                switch (level.get()) {
                    case NATIONAL -> "COUNTRY_CODE";
                    case REGIONAL -> "REGION_CODE";
                    case LOCAL -> "NEW_LA_CODE";
                });
        var name = name(cells, level.get());
        for (var column : ofFigures) {
            var measure = measure(cells.row(), ofWho, column);
            var value = cells.published(column);
            if (place.isPresent() && value.isPresent()) {
                var figure = new BenchmarkFigure(
                        council,
                        measure.code(),
                        place.get(),
                        year.get(),
                        0,
                        level.get(),
                        name,
                        null,
                        value.get().written());
                found.add(figure, measure, cells);
            }
        }
    }

    private static String name(RowCells cells, Level level) {
        if (level == Level.NATIONAL) {
            return "England";
        }
        return cells.text(level == Level.REGIONAL ? "REGION_NAME" : "LA_NAME", BenchmarkFigure.LONGEST_NAME)
                .orElse("");
    }

    private BenchmarkMeasure measure(Row row, List<String> ofWho, String column) {
        var who = ofWho.stream()
                .map(row::cell)
                .filter(it -> !EVERYBODY.contains(it.toLowerCase(Locale.ROOT)))
                .collect(joining(", "));
        var what = column.toLowerCase(Locale.ROOT).replace('_', ' ');
        var label = who.isEmpty() ? what : who + ": " + what;
        return new BenchmarkMeasure(council, code(column, who), 0, cut(label), Unit.guessed(column));
    }

    private static String cut(String label) {
        return label.length() <= BenchmarkMeasure.LONGEST_LABEL
                ? label
                : label.substring(0, BenchmarkMeasure.LONGEST_LABEL - 3) + "...";
    }

    /** The same in every file of the same columns, and no other's where two begin alike. */
    private static String code(String column, String who) {
        var plain = Stream.of(column, who)
                .filter(it -> !it.isEmpty())
                .map(it -> it.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"))
                .collect(joining("_"));
        var mark = UUID.nameUUIDFromBytes((column + "\n" + who).getBytes(UTF_8))
                .toString()
                .substring(0, 8);
        return plain.substring(0, Math.min(plain.length(), 50)) + "_" + mark;
    }
}
