package lodestar.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Published figures: brought in, and shown beside the council's own, through the API and the real database. */
class BenchmarkApiTest {

    private static final String ONE = """
        query($m: String!) { benchmark(measure: $m) { years
          measure { code label unit }
          lines { who name points { year number symbol counted } }
          sources { line licence years } } }\
        """;

    private final MadeUp council = MadeUp.council();
    private Client officer;
    private Client member;

    @BeforeEach
    void a_data_officer_and_a_member_of_the_panel() {
        officer = council.signedIn(council.helper("Iris Webb"), Role.RECORDS_OFFICER);
        member = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);
    }

    @Test
    void a_try_says_what_would_happen_and_changes_nothing() {
        var tried = MadeUpFiles.send(officer, MadeUpFiles.figures(council.id()), true);

        assertThat(tried.at("/kind").asText()).isEqualTo("TRIED");
        assertThat(tried.at("/fresh").asInt()).isEqualTo(8);
        assertThat(rows()).isEqualTo("0");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var file = MadeUpFiles.figures(council.id());
        assertThat(MadeUpFiles.send(officer, file, false).at("/kind").asText()).isEqualTo("BROUGHT_IN");
        var before = rows();

        var again = MadeUpFiles.send(officer, file, false);

        assertThat(again.at("/kind").asText()).isEqualTo("NOTHING_NEW");
        assertThat(rows()).isEqualTo(before);
        assertThat(MadeUpFiles.send(officer, file, true).at("/kind").asText()).isEqualTo("NOTHING_NEW");
    }

    @Test
    void the_same_id_has_one_effect_and_the_same_answer_and_stands_for_no_other_file() {
        var id = UUID.randomUUID();
        var file = MadeUpFiles.figures(council.id()).getBytes(UTF_8);

        var answers = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> MadeUpFiles.send(officer, file, false, id)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allMatch(answers.getFirst()::equals);
        assertThat(answers.getFirst().at("/kind").asText()).isEqualTo("BROUGHT_IN");
        assertThat(rows()).isEqualTo("8");
        var other = MadeUpFiles.send(officer, MadeUpFiles.MEASURES.getBytes(UTF_8), false, id);
        assertThat(Client.code(other)).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_file_with_one_mistake_brings_nothing_in_and_says_where_it_is() {
        var file = MadeUpFiles.figures(council.id()) + "homes_3plus,2024,National,E92000001,England,1,n/a\n";

        var refused = MadeUpFiles.send(officer, file, false);

        assertThat(refused.at("/kind").asText()).isEqualTo("REFUSED");
        assertThat(refused.at("/findings/0/line").asInt()).isEqualTo(10);
        assertThat(refused.at("/findings/0/whatIsWrong").asText())
                .isEqualTo("\"n/a\" is neither a number nor a sign that is known.");
        assertThat(rows()).isEqualTo("0");
    }

    @Test
    void stand_beside_each_other_with_their_signs_and_their_source() {
        bringAll();

        var shown = one("homes_3plus");

        assertThat(shown.at("/measure/label").asText()).isEqualTo("Children with 3 or more homes");
        assertThat(shown.at("/measure/unit").asText()).isEqualTo("PERCENT");
        assertThat(shown.at("/lines").findValuesAsText("who"))
                .containsExactly(
                        "US", "MIDDLE", "REGION", "ENGLAND", "NEIGHBOUR", "NEIGHBOUR", "NEIGHBOUR", "NEIGHBOUR");
        assertThat(shown.at("/lines/0/points/0/number").asText()).isEqualTo("9");
        assertThat(shown.at("/lines/0/points/1/symbol").asText()).isEqualTo("C");
        assertThat(shown.at("/lines/0/points/1/number").isNull()).isTrue();
        assertThat(shown.at("/lines/1/points/0/number").asText()).isEqualTo("8");
        assertThat(shown.at("/lines/1/points/0/counted").asText()).isEqualTo("3");
        assertThat(shown.at("/lines/2/points/0/number").asText()).isEqualTo("11.0");
        assertThat(shown.at("/sources/0/line").asText())
                .isEqualTo("Source: Department for Education, Made-up children in England, 2025");
        assertThat(shown.at("/sources/0/licence").asText()).contains("Open Government Licence v3.0");
    }

    @Test
    void what_a_newer_file_says_counts_and_brings_its_own_source() {
        bringAll();
        var newer = MadeUpFiles.FIGURES
                + "homes_3plus,2024,Local authority,%s,Testshire,97,9.4\n"
                        .formatted(council.id().code());
        var sent = MadeUpFiles.body(newer.getBytes(UTF_8), false, UUID.randomUUID(), "Put right");
        assertThat(Client.tree(officer.post("/benchmarks", sent).body())
                        .at("/fresh")
                        .asInt())
                .isEqualTo(1);

        var shown = one("homes_3plus");

        assertThat(shown.at("/lines/0/points/0/number").asText()).isEqualTo("9.4");
        assertThat(shown.at("/sources").findValuesAsText("line")).hasSize(2).anyMatch(it -> it.contains("Put right"));
        assertThat(shown.at("/measure/label").asText()).isEqualTo("Children with 3 or more homes");
    }

    @Test
    void are_the_same_in_a_file_and_nothing_in_it_is_a_formula() {
        bringAll();
        MadeUpFiles.send(
                officer,
                MadeUpFiles.FIGURES
                        + "odd,2024,Local authority,%s,=HYPERLINK(1),1,-3\n"
                                .formatted(council.id().code()),
                false);

        var csv = member.send(member.request("/benchmarks/figures.csv").GET());
        var rows = CsvReader.builder().ofCsvRecord(csv.body().substring(1)).stream()
                .map(record -> record.getFields())
                .toList();

        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"other-councils.csv\"");
        assertThat(rows.getFirst()).isEqualTo(BenchmarkSheet.HEADINGS);
        assertThat(rows)
                .contains(List.of(
                        "Children with 3 or more homes",
                        "in 100",
                        "This council",
                        "Testshire",
                        "2025",
                        "c: held back by the department, so that nobody can be found",
                        "c",
                        "Source: Department for Education, Made-up children in England, 2025",
                        "Contains public sector information licensed under the Open Government Licence v3.0."));
        assertThat(csv.body()).contains("'=HYPERLINK(1)").contains("'-3").doesNotContain(",=", ",-3");
        var xlsx =
                member.sendForBytes(member.request("/benchmarks/figures.xlsx").GET());
        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(new String(xlsx.body(), 0, 2, UTF_8)).isEqualTo("PK");
    }

    @Test
    void are_brought_in_by_data_officers_and_read_by_those_who_read_releases() {
        bringAll();
        var file = MadeUpFiles.figures(council.id());
        var young = council.signedIn(council.youngPerson("Jo", 14));

        assertThat(Client.code(MadeUpFiles.send(member, file, true))).isEqualTo("NOT_FOUND");
        assertThat(Client.code(MadeUpFiles.send(young, file, false))).isEqualTo("NOT_FOUND");
        assertThat(Client.code(officer.ask(ONE, Map.of("m", "homes_3plus")))).isEqualTo("NOT_FOUND");
        assertThat(Client.code(young.ask(ONE, Map.of("m", "homes_3plus")))).isEqualTo("NOT_FOUND");
        assertThat(young.send(young.request("/benchmarks/figures.csv").GET()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_another_council_are_not_there() {
        bringAll();
        var other = MadeUp.council();
        var stranger = other.signedIn(other.helper("Ms Okoro"), Role.PANEL_MEMBER);

        assertThat(Client.code(stranger.ask(ONE, Map.of("m", "homes_3plus")))).isEqualTo("NOT_FOUND");
        assertThat(stranger.ask("{ benchmarkMeasures { code } }").at("/data/benchmarkMeasures"))
                .isEmpty();
    }

    private void bringAll() {
        for (var text : List.of(
                MadeUpFiles.MEASURES, MadeUpFiles.authorities(council.id()), MadeUpFiles.figures(council.id()))) {
            var outcome = MadeUpFiles.send(officer, text, false);
            assertThat(outcome.at("/kind").asText()).as(outcome.toString()).isEqualTo("BROUGHT_IN");
        }
    }

    private JsonNode one(String measure) {
        return member.ask(ONE, Map.of("m", measure)).at("/data/benchmark");
    }

    private String rows() {
        return DatabaseAs.owner()
                .list("SELECT COUNT(*) FROM benchmark_figure WHERE council_id = '%s'"
                        .formatted(council.id().code()))
                .getFirst();
    }
}
