package lodestar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages on security say: nothing is left out, and whatever they point at as proof is there. */
class AsvsTest {

    private static final Path ASVS = Path.of("docs", "ASVS.md");
    private static final Path THREATS = Path.of("docs", "THREATS.md");
    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]*)\\|");
    private static final Pattern STATE = Pattern.compile("met|not applicable because .{10,}|not yet: .{10,}");

    /** One requirement as the page tells it. */
    record Requirement(String number, String asks, String state, String shown) {

        static List<Requirement> all() {
            return ROW.matcher(text(ASVS))
                    .results()
                    .map(row -> new Requirement(
                            row.group(1),
                            row.group(2),
                            row.group(3),
                            row.group(4).strip()))
                    .toList();
        }

        @Override
        public String toString() {
            return number;
        }
    }

    static List<Requirement> requirements() {
        return Requirement.all();
    }

    static Stream<Proof> proofs() {
        return Stream.of(ASVS, THREATS).map(AsvsTest::text).flatMap(Proof::in).distinct();
    }

    @Test
    void names_every_requirement_once_and_in_order() throws IOException {
        assertThat(Requirement.all().stream().map(Requirement::number)).containsExactlyElementsOf(numbers());
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void says_whether_it_is_met_and_where_that_is_seen(Requirement requirement) {
        assertThat(requirement.state()).matches(STATE);
        if (requirement.state().equals("met")) {
            assertThat(Proof.in(requirement.shown())).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void points_at_what_is_there(Proof proof) {
        assertThat(proof.isThere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`NoSuchTest`",
                "`AsvsTest.does_no_such_thing`",
                "`nowhere.spec.ts`",
                "`signin/Nobody`",
                "[nothing](decisions/999-nothing.md)"
            })
    void would_be_found_to_point_at_nothing(String told) {
        assertThat(Proof.in(told)).hasSize(1).noneMatch(Proof::isThere);
    }

    @Test
    void points_at_a_test_for_every_attacker() {
        var told = text(THREATS).split("\n## ");
        assertThat(Stream.of(told).skip(1).filter(part -> part.startsWith("A")))
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(part -> Proof.in(part).anyMatch(Proof::isTest));
    }

    private static List<String> numbers() throws IOException {
        var file = Objects.requireNonNull(AsvsTest.class.getResourceAsStream("asvs-5.0.0.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
