package lodestar.benchmark;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lodestar.exchange.Finding;
import lodestar.exchange.FindingCode;
import lodestar.exchange.Findings;
import lodestar.exchange.Source;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of files of open statistics, and what is found to be wrong with them. */
class BenchmarkReaderTest {

    private static final Path SHARED = Path.of("../../shared/data/benchmarks");
    private static final CouncilId COUNCIL = new CouncilId("E99999998");
    private static final String ENGLAND = "homes,2024,National,E92000001,England,1,";
    private static final String OPEN_ROW =
            "202324,Financial year,National,E92000001,England,,,,,,3 or more homes,8000,10.5\n"
                    + "202324,Financial year,Local"
                    + " authority,E92000001,England,E12000005,Midlands,885,E10000034,Somewhere,3 or more homes,c,c\n"
                    + "202324,Financial year,Local"
                    + " authority,E92000001,England,E12000005,Midlands,885,E10000034,Somewhere,Total,90,100\n";

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"c", "k", "u", "x", "z", "low"})
    void a_sign_is_kept_as_what_it_is_and_is_no_number(String sign) {
        var told = read(MadeUpFiles.FIGURES + ENGLAND + sign + "\n").orElseThrow();

        var published = told.figures().getFirst().published();
        assertThat(findings.all()).isEmpty();
        assertThat(published.written()).isEqualTo(sign);
        assertThat(published.number()).isEmpty();
        assertThat(published.symbol().orElseThrow().meaning()).isNotBlank();
    }

    @Test
    void a_number_is_kept_as_it_was_published() {
        assertThat(Published.read("13.0").orElseThrow().written()).isEqualTo("13.0");
        assertThat(Published.read("81,770").orElseThrow().written()).isEqualTo("81770");
        assertThat(Published.read("[c]").orElseThrow().symbol()).contains(Symbol.C);
        assertThat(Published.read("81,77")).isEmpty();
        assertThat(Published.read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "homes;2024;National;E92000001;England;1;n/a, FIGURE_NOT_KNOWN",
        "homes;2024;National;E92000001;England;1;, FIGURE_NOT_KNOWN",
        "homes;2024;National;E92000001;England;?;3, FIGURE_NOT_KNOWN",
        "homes;2099;National;E92000001;England;1;3, YEAR_NOT_POSSIBLE",
        "homes;24;National;E92000001;England;1;3, YEAR_NOT_POSSIBLE",
        "homes;202325;National;E92000001;England;1;3, YEAR_NOT_POSSIBLE",
        "homes;2024;Parish;E92000001;England;1;3, LEVEL_NOT_KNOWN",
        "homes;2024;National;England;England;1;3, PLACE_NOT_A_CODE",
        "ho mes;2024;National;E92000001;England;1;3, TEXT_NOT_POSSIBLE",
        "homes;2024;National;E92000001;;1;3, TEXT_NOT_POSSIBLE",
        "homes;2024;National;E92000001;England;1, ROW_TOO_SHORT",
        "homes;2024;National;E92000001;England;1;3;4, ROW_TOO_LONG"
    })
    void a_row_that_cannot_be_is_told_with_its_line(String row, FindingCode code) {
        read(MadeUpFiles.FIGURES + ENGLAND + "3\n" + row.replace(';', ',') + "\n");

        assertThat(findings.refuse()).isTrue();
        assertThat(findings.all()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.file()).isEqualTo("f.csv");
            assertThat(finding.whatToDo()).isNotBlank();
        });
    }

    @Test
    void a_file_of_another_layout_is_told_so() {
        read("year,ons_code,la_name,age,breakdown,count,percent\n2025,E06000001,Somewhere,17,Total,27,100\n");

        assertThat(codes()).isEqualTo("LAYOUT_NOT_KNOWN");
        assertThat(findings.all().getFirst().whatIsWrong()).startsWith("This is another layout. Known are those with");
    }

    @Test
    void a_file_that_was_cut_is_refused_wherever_it_was_cut_but_between_two_rows() {
        var whole = MadeUpFiles.figures(COUNCIL);
        for (int end = 0; end < whole.length(); end++) {
            var cut = new Findings();
            new BenchmarkReader(COUNCIL, LocalDate.of(2026, 1, 1), cut)
                    .read(Source.of("f.csv", whole.substring(0, end).getBytes(UTF_8)));
            var isBetweenRows = end > MadeUpFiles.FIGURES.length() && whole.charAt(end - 1) == '\n';
            assertThat(cut.refuse()).as("cut after %d", end).isEqualTo(!isBetweenRows);
        }
    }

    @Test
    void the_same_twice_is_told_and_two_that_disagree_are_refused() {
        read(MadeUpFiles.FIGURES + ENGLAND + "3\n" + ENGLAND + "3\n");
        assertThat(codes()).isEqualTo("ROW_TWICE");
        assertThat(findings.refuse()).isFalse();

        read(MadeUpFiles.FIGURES + ENGLAND + "3\n" + ENGLAND + "4\n");
        assertThat(findings.refuse()).isTrue();
    }

    @Test
    void the_departments_own_layout_is_known_by_its_columns_and_says_whom_it_counts() {
        var told = read(MadeUpFiles.OPEN_DATA + OPEN_ROW).orElseThrow();

        assertThat(findings.all()).isEmpty();
        assertThat(told.layout()).isEqualTo(Layout.OPEN_DATA);
        assertThat(told.measures().stream().map(BenchmarkMeasure::label))
                .containsExactly("3 or more homes: number", "3 or more homes: percentage", "number", "percentage");
        assertThat(told.figures())
                .allSatisfy(it -> assertThat(it.year()).isEqualTo(2024))
                .anySatisfy(it -> {
                    assertThat(it.place()).isEqualTo("E10000034");
                    assertThat(it.name()).isEqualTo("Somewhere");
                    assertThat(it.published().symbol()).contains(Symbol.C);
                });
    }

    @Test
    void a_sign_that_is_not_known_is_found_among_the_departments_figures_too() {
        read(MadeUpFiles.OPEN_DATA + OPEN_ROW.replace("c,c", "c,q"));

        assertThat(codes()).isEqualTo("FIGURE_NOT_KNOWN");
        assertThat(findings.all().getFirst().line()).isEqualTo(3);
    }

    @Test
    void other_levels_are_left_behind_and_told() {
        read(MadeUpFiles.OPEN_DATA + OPEN_ROW
                + OPEN_ROW.lines().findFirst().orElseThrow().replace("National", "Ward") + "\n");

        assertThat(codes()).isEqualTo("LEVEL_LEFT_BEHIND");
        assertThat(findings.refuse()).isFalse();
    }

    @Test
    void more_measures_than_anybody_can_choose_from_are_refused() {
        read(MadeUpFiles.FIGURES
                + IntStream.rangeClosed(0, FiguresFound.MOST_MEASURES)
                        .mapToObj(at -> "m%d,2024,National,E92000001,England,1,1\n".formatted(at))
                        .collect(Collectors.joining()));

        assertThat(codes()).isEqualTo("FIGURES_TOO_MANY");
    }

    @Test
    void neighbours_have_a_row_of_their_own() {
        var told = read(MadeUpFiles.authorities(COUNCIL)).orElseThrow();
        assertThat(told.authorities().getFirst().alike())
                .containsExactly("E06999901", "E06999902", "E06999903", "E06999904");

        read(MadeUpFiles.authorities(COUNCIL).replace("901 902", "901 999"));
        assertThat(codes()).isEqualTo("NEIGHBOUR_NOT_KNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
    void whatever_a_spreadsheet_made_of_it_is_read(String charset) {
        var text = (MadeUpFiles.FIGURES + ENGLAND.replace("England", "Côte") + "3\n").replace(',', ';');

        var told = new BenchmarkReader(COUNCIL, LocalDate.of(2026, 1, 1), findings)
                .read(Source.of("f.csv", text.getBytes(Charset.forName(charset))))
                .orElseThrow();

        assertThat(findings.all()).isEmpty();
        assertThat(told.figures().getFirst().name()).isEqualTo("Côte");
    }

    @Test
    void a_workbook_a_page_and_nothing_are_told_apart_from_a_table() {
        for (var text : new String[] {"PK\u0003\u0004whatever", "<html></html>", "", "\u0000\u0001\u0002"}) {
            read(text);
            assertThat(findings.refuse()).as(text).isTrue();
        }
    }

    @Test
    void a_file_that_is_too_large_is_not_read() {
        assertThatThrownBy(() -> new BringBenchmarks(
                        UUID.randomUUID(), "f", new byte[BringBenchmarks.MOST_BYTES + 1], "Title", 2025, true))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("at most 3,072 kB are read");
    }

    /** Whatever is done to a file, it is read or refused with findings, and nothing else happens. */
    @Test
    void no_file_breaks_the_reader() {
        var seed = new Random().nextLong();
        System.out.println("fuzzed with seed " + seed);
        var random = new Random(seed);
        var files = new String[] {
            MadeUpFiles.figures(COUNCIL),
            MadeUpFiles.OPEN_DATA + OPEN_ROW,
            MadeUpFiles.authorities(COUNCIL),
            MadeUpFiles.MEASURES
        };
        for (int round = 0; round < 4_000; round++) {
            var bytes = files[round % files.length].getBytes(round % 7 == 0 ? UTF_16LE : UTF_8);
            for (int change = random.nextInt(6); change >= 0; change--) {
                bytes = broken(bytes, random);
            }
            var found = new Findings();
            var told = new BenchmarkReader(COUNCIL, LocalDate.of(2026, 1, 1), found).read(Source.of("f", bytes));
            assertThat(told.isPresent() || found.refuse())
                    .as("seed %d, round %d", seed, round)
                    .isTrue();
        }
    }

    private static byte[] broken(byte[] bytes, Random random) {
        var from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> {
                var changed = bytes.clone();
                if (changed.length > 0) {
                    changed[from] = (byte) random.nextInt(256);
                }
                return changed;
            }
            case 1 -> {
                return Arrays.copyOf(bytes, from);
            }
            case 2 -> {
                var odd = new String[] {"\"", "\n", ",,,", "\u0000", "=1+1", "9".repeat(400), "\r"};
                var text = new String(bytes, UTF_8);
                var at = text.isEmpty() ? 0 : random.nextInt(text.length());
                return (text.substring(0, at) + odd[random.nextInt(odd.length)] + text.substring(at)).getBytes(UTF_8);
            }
            default -> {
                return (new String(bytes, UTF_8) + new String(bytes, UTF_8)).getBytes(UTF_8);
            }
        }
    }

    @Test
    void the_shared_files_come_in_whole() throws Exception {
        assumeTrue(
                Files.isDirectory(SHARED), "The published figures are not on this machine, so nothing was compared.");
        for (var file : new String[] {"measures.csv", "local_authorities_england.csv", "benchmarks_2023_2025.csv"}) {
            var told = new BenchmarkReader(COUNCIL, LocalDate.of(2026, 1, 1), findings)
                    .read(Source.of(file, Files.readAllBytes(SHARED.resolve(file))));

            assertThat(findings.all()).as(file).isEmpty();
            assertThat(told.orElseThrow().size()).isPositive();
            System.out.printf("read: %s, %d rows%n", file, told.orElseThrow().size());
        }
        var other = new Findings();
        new BenchmarkReader(COUNCIL, LocalDate.of(2026, 1, 1), other)
                .read(Source.of(
                        "other.csv",
                        Files.readAllBytes(SHARED.resolve("suppression_patterns_accommodation_2024_2025.csv"))));
        assertThat(other.refuse()).isTrue();
    }

    private Optional<Told> read(String text) {
        return new BenchmarkReader(COUNCIL, LocalDate.of(2026, 1, 1), findings)
                .read(Source.of("f.csv", text.getBytes(UTF_8)));
    }

    private String codes() {
        return findings.all().stream()
                .map(Finding::code)
                .map(FindingCode::name)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
