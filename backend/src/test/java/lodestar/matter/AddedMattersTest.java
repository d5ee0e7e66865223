package lodestar.matter;

import static lodestar.matter.OwnMatters.file;
import static lodestar.matter.OwnMatters.json;
import static lodestar.matter.OwnMatters.matter;
import static lodestar.matter.OwnMatters.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.RunningLodestar;
import lodestar.people.Wording;
import lodestar.star.StarTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A council's file of its own matters: as it should be, or Lodestar does not start and says what to do. */
class AddedMattersTest {

    private static final List<String> AREAS =
            RunningLodestar.bean(StarTemplate.class).areas();

    /** A file, and what is said of it. */
    private record Bad(String text, String said) {

        @Override
        public String toString() {
            return said;
        }
    }

    static final List<Bad> BAD = List.of(
            bad("", "“” is missing, or is not what belongs there."),
            bad("pets", "it is not JSON, from line 1, column 1 on. Put that right."),
            bad("{\"matters\": [],}", "it is not JSON, from line 1"),
            bad("{\"matters\": []} and more", "it is not JSON, from line 1"),
            bad("{\"matters\": [], \"matters\": []}", "it is not JSON, from line 1"),
            bad("{}", "“matters” is missing, or is not what belongs there."),
            bad("{\"matters\": null}", "“matters” is missing"),
            bad("{\"matters\": [null]}", "“matters[1]” is missing"),
            bad("{\"matters\": [], \"plan\": 1}", "nothing is called “plan”. Take it out."),
            bad(with("colour", "red"), "nothing is called “matters[1].colour”. Take it out."),
            bad(with("areas", null), "“matters[1].areas” is missing"),
            bad(with("code", null), "“matters[1].code” is missing"),
            bad(with("staff", Map.of("label", "Pets")), "“matters[1].staff.prompt” is missing"),
            bad(with("staff", Map.of("label", List.of("Pets"), "prompt", "x")), "“matters[1].staff.label” is missing"),
            bad(with("wordings", Map.of("AGE_99", words("Pets"))), "“matters[1].wordings” is missing"),
            bad(
                    with("wordings", Map.of("AGE_8_11", words("Pets"), "AGE_16_25", words("Pets"))),
                    "PETS has no words for AGE_12_15. Add a label and a prompt for that age."),
            bad(with("code", "pets"), "“pets” is no code. Write 2 to 20 capital letters"),
            bad(with("code", "P"), "“P” is no code."),
            bad(with("code", "P".repeat(21)), "is no code."),
            bad(with("code", "PETS/VIEW"), "“PETS/VIEW” is no code."),
            bad(
                    json(matter("MONEY")),
                    "MONEY is one of the law's ten matters, which every plan has. Choose another code."),
            bad(json(matter("VERSIONS")), "VERSIONS is another page of the plan. Choose another code."),
            bad(json(matter("REVIEW")), "REVIEW is another page of the plan."),
            bad(json(matter("PETS"), matter("FAITH"), matter("PETS")), "PETS is there twice. Take one of them out."),
            bad(
                    with("areas", List.of("FUN")),
                    "PETS names the area “FUN”, which the star does not have. Choose among FEELINGS, "),
            bad(with("areas", List.of("HOME", "HOME")), "PETS names an area twice."),
            bad(
                    with("staff", words("x".repeat(61))),
                    "the label of PETS for staff is 61 characters, and at most 60 fit. Make it shorter."),
            bad(
                    with("staff", Map.of("label", "Pets", "prompt", "🐈".repeat(201))),
                    "the prompt of PETS for staff is 201 characters, and at most 200 fit."),
            bad(with("staff", words("  ")), "the label of PETS for staff is empty. Write something there."),
            bad(
                    with("staff", words("Pets\nand more")),
                    "has a line break or a sign that nobody can read. Write it in one line."),
            bad(
                    with("staff", words("Money")),
                    "two matters are called “Money” for staff. Choose another label for yours."),
            bad(many(11), "there are 11 matters, and at most 10 fit. Take some out."),
            bad(" ".repeat(65 * 1024), "it is longer than 64 kB."));

    @ParameterizedTest
    @FieldSource("BAD")
    void what_is_wrong_is_said_with_the_files_name_and_what_to_do(Bad bad) {
        var file = file(bad.text());

        assertThatThrownBy(() -> AddedMatters.read(file, AREAS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Lodestar cannot start with the plan's matters in %s: ".formatted(file))
                .hasMessageContaining(bad.said());
    }

    @Test
    void what_is_no_such_file_and_what_is_no_text_is_said() throws IOException {
        assertThatThrownBy(() -> AddedMatters.read("target/none.json", AREAS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("LODESTAR_PLAN_MATTERS names target/none.json, which cannot be read as UTF-8 text."
                        + " Name a JSON file with your own matters of the plan.");
        var latin = Files.createTempFile(Path.of("target"), "latin", ".json");
        Files.write(
                latin, json(matter("PETS")).replace("PETS for", "caf\u00e9 for").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> AddedMatters.read(latin.toString(), AREAS)).hasMessageContaining("UTF-8");
    }

    @Test
    void as_it_should_be_it_holds_up_to_ten_matters_with_words_for_every_reader() {
        var found = AddedMatters.read(file(many(10)), AREAS).matters();

        assertThat(found).hasSize(10);
        assertThat(found.getFirst().areas()).containsExactly("HOME");
        assertThat(found.getFirst().words(new Reader(Wording.AGE_12_15)).label())
                .isEqualTo("OWN_A for AGE_12_15");
        assertThat(found.getFirst().words(new Reader(null)).prompt()).isEqualTo("OWN_A for staff?");
        assertThat(AddedMatters.read(file(json()), AREAS).matters()).isEmpty();
        assertThat(AddedMatters.read("classpath:/demo/plan-matters.json", AREAS).matters())
                .extracting(Matter::code)
                .containsExactly("PETS", "GOING_ONLINE");
    }

    private static Bad bad(String text, String said) {
        return new Bad(text, said);
    }

    /** A file with one matter, in which one thing is otherwise. */
    private static String with(String field, Object value) {
        var matter = matter("PETS");
        matter.put(field, value);
        return json(matter);
    }

    private static String many(int many) {
        return json(IntStream.range(0, many)
                .mapToObj(at -> matter("OWN_" + (char) ('A' + at)))
                .flatMap(Stream::of)
                .toArray());
    }
}
