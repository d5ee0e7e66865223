package lodestar.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a folder into a return. It asks nothing of the database and changes nothing. */
final class ReturnReader {

    private final Findings findings;
    private final Codes codes = Codes.load();
    private final List<CodeUse> toCheckByYear = new ArrayList<>();
    private final Map<Table, CsvFile> files;

    private ReturnReader(Path folder, Findings findings) {
        this.findings = findings;
        this.files = ReturnFolder.recognise(folder, findings);
    }

    /**
     * What the folder says. Findings tell what is wrong with it; with an error among them it must not be brought in.
     *
     * @param given the year the officer gave, or none to have it worked out
     */
    static Return read(Path folder, @Nullable ReportingYear given, LocalDate today, Findings findings) {
        var reader = new ReturnReader(folder, findings);
        var tables = new Return.Tables(
                reader.table(Table.HEADER, HeaderRow::from),
                reader.table(Table.EPISODES, EpisodeRow::from),
                reader.table(Table.REVIEWS, ReviewRow::from),
                reader.table(Table.SOCIAL_WORKERS, SocialWorkerRow::from));
        var found = tables.of(given == null ? tables.likelyYear(today) : given);

        reader.toCheckByYear.forEach(use -> use.check(found.year(), findings));
        ReturnChecks.check(found, today, findings);
        return found;
    }

    private <T extends ReturnRow> List<T> table(Table table, Function<Cells, Optional<T>> make) {
        var file = files.get(table);
        if (file == null || !columnsAreRight(table, file)) {
            return List.of();
        }

        var once = new HashMap<Object, T>();
        var rows = new ArrayList<T>();
        var count = new int[1];
        file.eachRow(findings, row -> {
            count[0]++;
            var cells = new Cells(row, codes, findings, toCheckByYear);
            if (cells.childIsNamed()) {
                make.apply(cells).filter(made -> isNew(made, once)).ifPresent(rows::add);
            }
        });
        if (count[0] == 0) {
            tellOfNoRows(table, file);
        }
        return rows;
    }

    private boolean columnsAreRight(Table table, CsvFile file) {
        var missing = table.required().stream()
                .filter(column -> !file.columns().has(column))
                .toList();
        var twice = file.columns().twice();
        missing.forEach(column -> tell(FindingCode.COLUMN_MISSING, file, column, "%s has no column %s.", table));
        twice.forEach(column -> tell(FindingCode.COLUMN_TWICE, file, column, "%s has two columns %s.", table));
        file.columns().names().stream()
                .filter(column -> !column.isEmpty() && !table.knows(column))
                .forEach(
                        column -> tell(FindingCode.COLUMN_NOT_KNOWN, file, column, "%s asks for no column %s.", table));
        return missing.isEmpty() && twice.isEmpty();
    }

    private void tell(FindingCode code, CsvFile file, String column, String sentence, Table table) {
        var shown = column.length() <= 30 ? column : column.substring(0, 27) + "...";
        findings.add(new Finding(code, file.name(), 1, null, shown, sentence.formatted(table.officialName(), shown)));
    }

    private void tellOfNoRows(Table table, CsvFile file) {
        var code = table == Table.HEADER ? FindingCode.HEADER_WITHOUT_ROWS : FindingCode.TABLE_WITHOUT_ROWS;
        findings.inFile(code, file.name(), "%s has no rows that can be read.".formatted(table.officialName()));
    }

    private <T extends ReturnRow> boolean isNew(T row, Map<Object, T> once) {
        var before = once.putIfAbsent(row.key(), row);
        if (before == null) {
            return true;
        }

        var same = before.content().equals(row.content());
        findings.add(row.at()
                .finding(
                        same ? FindingCode.ROW_TWICE : FindingCode.ROWS_DISAGREE,
                        "CHILD",
                        "Line %d %s."
                                .formatted(before.at().line(), same ? "says the same" : "says otherwise of the same")));
        return false;
    }
}
