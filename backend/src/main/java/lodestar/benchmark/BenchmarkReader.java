package lodestar.benchmark;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lodestar.exchange.CsvFile;
import lodestar.exchange.FindingCode;
import lodestar.exchange.Findings;
import lodestar.exchange.Row;
import lodestar.exchange.Source;
import lodestar.exchange.TextKind;
import lodestar.kernel.CouncilId;

/** Reads a file of open statistics. It asks nothing of the database and changes nothing. */
record BenchmarkReader(CouncilId council, LocalDate today, Findings findings) {

    /** What the file says; with an error among the findings none of it may be brought in. */
    Optional<Told> read(Source source) {
        var told = open(source).flatMap(this::read);
        told.filter(it -> it.size() == 0 && !findings.refuse())
                .ifPresent(_ -> findings.inFile(FindingCode.LAYOUT_NOT_KNOWN, source.name(), "This file has no rows."));
        return told;
    }

    private Optional<CsvFile> open(Source source) {
        try {
            return switch (TextKind.of(source)) {
                case TextKind.Text(var charset) -> Optional.of(CsvFile.open(source, charset));
                case TextKind.Empty _ -> notRead(source, "This file is empty.");
                case TextKind.Xml _ -> notRead(source, "This is an XML file or a web page.");
                case TextKind.Workbook _ -> notRead(source, "This is a workbook or a zip.");
                case TextKind.NotText _ -> notRead(source, "This file is not text.");
            };
        } catch (IOException unreadable) {
            return notRead(source, "This file could not be read to its end.");
        }
    }

    private <T> Optional<T> notRead(Source source, String whatIsWrong) {
        findings.inFile(FindingCode.LAYOUT_NOT_KNOWN, source.name(), whatIsWrong);
        return Optional.empty();
    }

    private Optional<Told> read(CsvFile file) {
        var layout = Layout.recognise(file.columns());
        if (layout.isEmpty()) {
            return notRead(file.source(), "This is another layout. Known are those with " + known() + ".");
        }
        for (var twice : file.columns().twice()) {
            findings.inLine(
                    FindingCode.COLUMN_TWICE,
                    file.name(),
                    1,
                    "There are two columns %s.".formatted(RowCells.shown(twice)));
        }
        if (findings.refuse()) {
            return Optional.empty();
        }
        var told = switch (layout.get()) {
            case FIGURES -> figures(file);
            case OPEN_DATA -> new OpenData(council, today, findings).read(file);
            case MEASURES -> measures(file);
            case AUTHORITIES -> new Authorities(council, today, findings).read(file);
        };
        refuseOpenEnd(file);
        return Optional.of(told);
    }

    private static String known() {
        return Stream.of(Layout.values())
                .map(layout -> String.join(", ", layout.columns()).toLowerCase(Locale.ROOT))
                .collect(joining("; or "));
    }

    /** Half a number is a number too: a last line without an end may be one that was cut. */
    private void refuseOpenEnd(CsvFile file) {
        if (findings.all().stream().anyMatch(it -> it.code() == FindingCode.LAST_LINE_OPEN)) {
            findings.inFile(FindingCode.FILE_CUT_OFF, file.name(), "The last line has no end, so it may be cut.");
        }
    }

    private Told figures(CsvFile file) {
        var found = new FiguresFound();
        file.eachRow(findings, row -> figure(row, found));
        return found.told(Layout.FIGURES);
    }

    private void figure(Row row, FiguresFound found) {
        var cells = new RowCells(row, today, findings);
        var code = cells.measure("MEASURE");
        var year = cells.year("YEAR");
        var level = cells.level("LEVEL", FindingCode.LEVEL_NOT_KNOWN);
        var place = cells.place("CODE");
        var name = cells.text("NAME", BenchmarkFigure.LONGEST_NAME);
        var value = cells.published("VALUE");
        var counted = row.cell("COUNT").isEmpty() ? Optional.<Published>empty() : cells.published("COUNT");
        if (Stream.of(code, year, level, place, name, value).allMatch(Optional::isPresent)) {
            var figure = new BenchmarkFigure(
                    council,
                    code.get(),
                    place.get(),
                    year.get(),
                    0,
                    level.get(),
                    name.get(),
                    counted.map(Published::written).orElse(null),
                    value.get().written());
            found.add(figure, new BenchmarkMeasure(council, code.get(), 0, code.get(), Unit.NUMBER), cells);
        }
    }

    private Told measures(CsvFile file) {
        var found = new LinkedHashMap<String, BenchmarkMeasure>();
        file.eachRow(findings, row -> {
            var cells = new RowCells(row, today, findings);
            var code = cells.measure("MEASURE");
            var label = cells.text("LABEL", BenchmarkMeasure.LONGEST_LABEL);
            var unit = Unit.of(row.cell("UNIT"));
            if (unit.isEmpty()) {
                cells.none(FindingCode.UNIT_NOT_KNOWN, "UNIT", "This unit is not known.");
            } else if (code.isPresent() && label.isPresent()) {
                var measure = new BenchmarkMeasure(council, code.get(), 0, label.get(), unit.get());
                if (found.putIfAbsent(code.get(), measure) != null) {
                    cells.none(FindingCode.ROWS_DISAGREE, "MEASURE", "An earlier row names the same measure.");
                }
            }
        });
        return new Told(Layout.MEASURES, List.of(), List.copyOf(found.values()), List.of());
    }
}
