package lodestar.insight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import lodestar.MadeUp;
import lodestar.insight.Window.Quarter;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The figures of a release as files: the same as on the page, by the same path, and nothing a spreadsheet would work
 * out.
 */
class FigureSheetTest {

    private static final Path PAGE = Path.of("../frontend/src/insight/words.ts");
    private static final Window SUMMER = Window.of(2026, Quarter.APRIL_TO_JUNE);
    private static final Release RELEASE =
            new Release(new CouncilId("E10000001"), SUMMER.number(), new UUID(1, 1), 10, Instant.EPOCH);

    @Test
    void every_word_of_a_file_is_the_pages_own() throws IOException {
        var page = Files.readString(PAGE);

        assertThat(Stream.of(
                                FigureWords.MEASURES,
                                FigureWords.BREAKDOWNS,
                                FigureWords.CATEGORIES,
                                FigureWords.WHAT,
                                FigureWords.SHARES,
                                FigureWords.WAITS,
                                FigureWords.QUARTERS)
                        .flatMap(words -> words.values().stream())
                        .filter(word -> !page.contains("'" + word + "'")))
                .isEmpty();
        assertThat(page).contains("'" + FigureWords.WHOLE + "'").contains("'" + FigureWords.EVERYBODY + "'");
    }

    @Test
    void every_code_has_a_word() {
        assertThat(FigureWords.MEASURES).hasSameSizeAs(Measure.values());
        assertThat(FigureWords.BREAKDOWNS).hasSameSizeAs(Breakdown.values());
        assertThat(FigureWords.CATEGORIES).hasSameSizeAs(Category.values());
        assertThat(FigureWords.WHAT).hasSameSizeAs(Measure.What.values());
        assertThat(FigureWords.SHARES).hasSameSizeAs(Share.values());
        assertThat(FigureWords.WAITS).hasSameSizeAs(Wait.values());
    }

    @Test
    void what_is_held_back_says_the_one_sentence_and_nothing_else() {
        var row = FigureSheet.of(RELEASE, List.of(figure(Measure.STARS, "STARS", null)), code -> code)
                .rows()
                .getFirst();

        assertThat(row)
                .containsExactly(
                        "April to June 2026",
                        "How many gave a star",
                        "Everybody together",
                        "",
                        "Everybody",
                        "Young people, to the nearest 5",
                        Figure.NOT_ENOUGH);
    }

    @Test
    void nothing_in_it_is_a_formula() {
        for (var name : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1")) {
            var sheet = FigureSheet.of(RELEASE, List.of(figure(Measure.SPREAD, "HOME", 20)), _ -> name);

            assertThat(sheet.rows().getFirst().get(3)).isEqualTo("'" + name);
        }
        assertThat(Sheet.harmless("Mental health, and wellbeing")).isEqualTo("Mental health, and wellbeing");
    }

    @Test
    void a_workbook_holds_texts_alone() throws IOException {
        var sheet = FigureSheet.of(RELEASE, List.of(figure(Measure.SPREAD, "HOME", 20)), _ -> "=HYPERLINK(\"x\")");
        var parts = unzipped(sheet.xlsx());

        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("t=\"");
        assertThat(String.join(" ", parts.values()))
                .contains("April to June 2026")
                .containsPattern("(&apos;|&#39;|')=HYPERLINK");
    }

    @Test
    void a_release_has_the_same_figures_in_both_files_as_on_its_page() throws IOException {
        var council = MadeUp.council();
        var panel = new Panel(council);
        new InDatabase(council).stars(SUMMER, 12, 3);
        var release = panel.close(SUMMER, Breakdown.AGE_BAND);

        var csv = panel.member()
                .send(panel.member()
                        .request("/releases/%s/figures.csv".formatted(release))
                        .GET());
        var rows = read(csv.body());
        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"figures.csv\"");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(rows.getFirst()).isEqualTo(FigureSheet.HEADINGS);
        var told = new ArrayList<String>();
        for (var table : List.of(ReleasedFigure.WHOLE, Breakdown.AGE_BAND.name())) {
            for (var measure : Measure.values()) {
                panel.figures(release, measure, table)
                        .forEach(figure -> told.add(figure.at("/people").asText("")
                                + figure.at("/share").asText("").toLowerCase(Locale.ROOT)
                                + figure.at("/heldBack").asText("")));
            }
        }
        assertThat(rows.stream().skip(1).map(List::getLast)).containsExactlyElementsOf(told);
        assertThat(new HashSet<>(told)).contains(Figure.NOT_ENOUGH);

        var xlsx = panel.member()
                .sendForBytes(panel.member()
                        .request("/releases/%s/figures.xlsx".formatted(release))
                        .GET());
        var texts = String.join(" ", unzipped(xlsx.body()).values());
        rows.forEach(row -> row.forEach(
                cell -> assertThat(texts).contains(cell.replace("&", "&amp;").replace("'", "&apos;"))));
    }

    private static ReleasedFigure figure(Measure measure, String subject, @Nullable Integer people) {
        return new ReleasedFigure(
                RELEASE.councilId(),
                RELEASE.id(),
                measure,
                ReleasedFigure.WHOLE,
                1,
                subject,
                null,
                "",
                measure.told().getFirst(),
                people,
                null,
                null);
    }

    private static List<List<String>> read(String csv) {
        return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream()
                .map(record -> record.getFields())
                .toList();
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var file = Files.write(Files.createTempFile(Path.of("target"), "figures", ".xlsx"), bytes);
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return parts;
    }
}
