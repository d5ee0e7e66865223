package lodestar.exchange;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The folder a return lies in: which of its files is which table, whatever they are called. */
final class ReturnFolder {

    static final int MOST_FILES = 100;
    static final long MOST_BYTES = 100L * 1024 * 1024;

    private final Path folder;
    private final Findings findings;
    private final Map<Table, CsvFile> files = new EnumMap<>(Table.class);

    private ReturnFolder(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** The files that can be read, by table; what keeps others from being read goes to the findings. */
    static Map<Table, CsvFile> recognise(Path folder, Findings findings) {
        var read = new ReturnFolder(folder, findings);
        var paths = read.list();
        paths.forEach(read::look);
        if (!paths.isEmpty()) {
            read.tellWhatIsMissing();
        }
        return read.files;
    }

    private List<Path> list() {
        try (var entries = Files.list(folder)) {
            var paths = entries.filter(path -> !isHidden(path))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (paths.isEmpty()) {
                findings.inFolder(FindingCode.FOLDER_NOT_READABLE, "There are no files in this folder.");
            }
            if (paths.size() > MOST_FILES) {
                findings.inFolder(
                        FindingCode.FOLDER_TOO_FULL, "This folder holds more than %d files.".formatted(MOST_FILES));
                return List.of();
            }
            return paths;
        } catch (IOException | UncheckedIOException unreadable) {
            findings.inFolder(FindingCode.FOLDER_NOT_READABLE, "This folder is not there or cannot be opened.");
            return List.of();
        }
    }

    /** What systems and spreadsheets leave lying about. */
    private static boolean isHidden(Path path) {
        var name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db") || name.equals("desktop.ini");
    }

    private void look(Path path) {
        var name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            findings.inFile(FindingCode.FILE_NOT_A_FILE, name, "This is not a file.");
            return;
        }
        try {
            long bytes = Files.size(path);
            if (bytes > MOST_BYTES) {
                findings.inFile(
                        FindingCode.FILE_TOO_LARGE,
                        name,
                        "This file has %d MB; at most %d MB are read."
                                .formatted(bytes / 1024 / 1024, MOST_BYTES / 1024 / 1024));
                return;
            }
            look(path, name);
        } catch (IOException | UncheckedIOException unreadable) {
            findings.inFile(FindingCode.FILE_NOT_READABLE, name, "This file could not be opened.");
        }
    }

    private void look(Path path, String name) throws IOException {
        switch (TextKind.of(Source.of(path))) {
            case TextKind.Empty _ -> findings.inFile(FindingCode.FILE_EMPTY, name, "This file is empty.");
            case TextKind.Xml _ -> findings.inFile(FindingCode.FILE_IS_XML, name, "This is an XML file.");
            case TextKind.Workbook _ ->
                findings.inFile(FindingCode.FILE_IS_WORKBOOK, name, "This is a workbook or a zip.");
            case TextKind.NotText _ -> findings.inFile(FindingCode.FILE_NOT_TEXT, name, "This file is not text.");
            case TextKind.Text(var charset) -> know(CsvFile.open(Source.of(path), charset));
        }
    }

    private void know(CsvFile file) {
        var table = Table.recognise(file.columns().names()).orElse(null);
        if (table == null) {
            findings.inFile(FindingCode.FILE_NOT_KNOWN, file.name(), unknown());
            return;
        }
        if (!table.broughtIn()) {
            findings.inFile(
                    FindingCode.TABLE_NOT_BROUGHT_IN,
                    file.name(),
                    "This is the table %s.".formatted(table.officialName()));
            return;
        }
        var first = files.get(table);
        if (first != null) {
            findings.inFile(
                    FindingCode.TABLE_TWICE,
                    file.name(),
                    "This is the table %s, and so is %s.".formatted(table.officialName(), first.name()));
            return;
        }
        files.put(table, file);
    }

    private static String unknown() {
        return "This is none of the return's tables. Expected are %s."
                .formatted(Table.wanted().stream()
                        .map(table -> "%s (%s)".formatted(table.officialName(), String.join(", ", table.required())))
                        .collect(joining("; ")));
    }

    private void tellWhatIsMissing() {
        var missing = Table.wanted().stream()
                .filter(table -> !files.containsKey(table))
                .map(table -> "%s (%s)".formatted(table.officialName(), String.join(", ", table.required())))
                .toList();
        if (!missing.isEmpty()) {
            findings.inFolder(
                    FindingCode.TABLES_MISSING,
                    "There is no file with these tables: " + String.join("; ", missing) + ".");
        }
    }
}
