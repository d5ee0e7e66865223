package lodestar.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A return of which one file was cut off somewhere: refused, or every row of it is one that somebody wrote. */
class CutReturnTest {

    private static final List<String> TABLES = List.of("header.csv", "episodes.csv", "reviews.csv", "sw_episodes.csv");
    private static final long SEED = 903;

    @TempDir
    Path folder;

    @Test
    void never_holds_half_a_row() {
        MadeUpReturn.in(folder, "c");
        var whole = rows(new Findings());
        var random = new Random(SEED);

        for (int i = 0; i < 60; i++) {
            var cut = cutOne(random);
            var findings = new Findings();
            var rows = rows(findings);
            assertThat(findings.refuse() || whole.containsAll(rows)).as(cut).isTrue();
            MadeUpReturn.in(folder, "c");
        }
    }

    @Test
    void never_changes_what_is_there() {
        var council = ACouncil.thatIsEmpty();
        council.bringsIn(MadeUpReturn.in(folder, "d"));
        var before = council.content();
        var random = new Random(SEED);

        for (int i = 0; i < 25; i++) {
            var cut = cutOne(random);
            var outcome = council.bringsIn(folder);
            assertThat(outcome.kind()).as(cut).isIn(Outcome.Kind.REFUSED, Outcome.Kind.NOTHING_NEW);
            assertThat(outcome.findings().all()).as(cut).isNotEmpty();
            MadeUpReturn.in(folder, "d");
        }
        assertThat(council.content()).isEqualTo(before);
    }

    private String cutOne(Random random) {
        var file = TABLES.get(random.nextInt(TABLES.size()));
        var bytes = MadeUpReturn.text(file).getBytes(UTF_8);
        var end = random.nextInt(bytes.length);
        MadeUpReturn.write(folder.resolve(file), Arrays.copyOf(bytes, end));
        return "%s cut after %d bytes".formatted(file, end);
    }

    private List<Object> rows(Findings findings) {
        var found = ReturnReader.read(folder, null, AReturn.TODAY, findings);
        var rows = new ArrayList<Object>();
        found.children().forEach(row -> rows.add(row.content()));
        found.rowsAboutAChild().forEach(row -> rows.add(row.content()));
        return rows;
    }
}
