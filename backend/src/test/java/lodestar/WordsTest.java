package lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words that young people asked us to leave behind appear nowhere: not on a screen, in code, in example data or in
 * tests. Column names, codes and file names of the statutory return are the return's own.
 */
class WordsTest {

    /** Spelt so that this file does not hold them. */
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            ("\\b(L~AC|place~ments?|challenging beha~viour|hard to rea~ch|non-enga~ging|NE~ET|absco~nd(ed|s)?|"
                            + "service us~ers?)\\b")
                    .replace("~", ""),
            Pattern.CASE_INSENSITIVE);

    /** What the statutory return calls its own tables and columns. */
    private static final Pattern STATUTORY = Pattern.compile("REASON_PLACE_CHANGE|PLACE_PROVIDER|placed_for_adoption");

    private static final List<Path> ROOTS = List.of(
            Path.of("src"),
            Path.of("docs"),
            Path.of("../frontend/src"),
            Path.of("../frontend/e2e"),
            Path.of("../README.md"));

    private static final Pattern TEXT =
            Pattern.compile(".*\\.(java|ts|tsx|css|html|md|sql|graphqls?|json|csv|yml|xml)");

    @Test
    void that_were_left_behind_appear_nowhere() throws IOException {
        for (var root : ROOTS) {
            try (var files = Files.walk(root)) {
                var found = files.filter(file -> TEXT.matcher(file.toString()).matches())
                        .flatMap(WordsTest::found)
                        .toList();

                assertThat(found).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a new Place~ment", "a L~AC review", "N~EET", "he absco~nded", "hard to re~ach"})
    void that_were_left_behind_would_be_found(String text) {
        assertThat(LEFT_BEHIND.matcher(text.replace("~", "")).find()).isTrue();
    }

    private static Stream<String> found(Path file) {
        try {
            var number = new int[1];
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> "%s:%d %s".formatted(file, ++number[0], line))
                    .filter(line -> LEFT_BEHIND
                            .matcher(STATUTORY.matcher(line).replaceAll(""))
                            .find())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }
}
