package lodestar.plan;

import static lodestar.Client.code;
import static lodestar.matter.OwnMatters.matter;
import static lodestar.plan.Plans.matter;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.matter.OwnMatters;
import lodestar.story.Stories;
import lodestar.visit.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A matter that the council adds to the law's ten is one of the plan's like any other. */
class AddedMatterApiTest extends JoAndTheirCircle {

    private static final String TEMPLATE = """
        query($wording: Wording, $version: Int) { planTemplate(wording: $wording, version: $version) {
          version law since added { code areas label prompt } } }\
        """;

    @BeforeEach
    void the_council_adds_one() {
        OwnMatters.of(council.id(), matter("PETS"));
    }

    @Nested
    class Its_words {

        @Test
        void are_for_a_young_person_those_of_their_age_and_never_those_of_staff() {
            var pets = template(young, "AGE_12_15").at("/added/0");

            assertThat(pets.at("/code").asText()).isEqualTo("PETS");
            assertThat(pets.at("/label").asText()).isEqualTo("PETS for AGE_12_15");
            assertThat(pets.at("/prompt").asText()).isEqualTo("PETS for AGE_12_15?");
            assertThat(pets.at("/areas/0").asText()).isEqualTo("HOME");
            assertThat(template(young, null).at("/added/0/label").asText()).isEqualTo("PETS for AGE_8_11");
        }

        @Test
        void are_for_everybody_else_those_of_staff() {
            for (var staff : List.of(worker, manager)) {
                assertThat(template(staff, "AGE_8_11").at("/added/0/label").asText())
                        .isEqualTo("PETS for staff");
            }
        }

        @Test
        void are_no_other_councils() {
            var elsewhere = MadeUp.council();
            var other = elsewhere.signedIn(elsewhere.youngPerson("Mo", 12));

            assertThat(template(other, null).at("/version").asInt()).isEqualTo(1);
            assertThat(template(other, null).at("/added")).isEmpty();
        }

        @Test
        void of_a_version_gone_by_stay_what_they_were() {
            OwnMatters.of(council.id(), OwnMatters.renamed("PETS", "Animals"), matter("FAITH"));

            assertThat(template(young, null).at("/added")).hasSize(2);
            assertThat(template(young, null).at("/added/0/label").asText()).isEqualTo("Animals for AGE_8_11");
            var before = asked(worker, null, 2).at("/data/planTemplate");
            assertThat(before.at("/added")).hasSize(1);
            assertThat(before.at("/added/0/label").asText()).isEqualTo("PETS for staff");
            assertThat(asked(worker, null, 1).at("/data/planTemplate/added")).isEmpty();
            assertThat(code(asked(worker, null, 4))).isEqualTo("NOT_FOUND");
        }

        @Test
        void are_given_as_they_were_written_whatever_they_are() {
            OwnMatters.of(council.id(), OwnMatters.renamed("PETS", "<img onerror=x>"));

            assertThat(template(worker, null).at("/added/0/label").asText()).isEqualTo("<img onerror=x> for staff");
        }
    }

    @Nested
    class In_the_plan {

        @Test
        void it_stands_after_the_laws_ten_with_both_sides_and_what_is_agreed() {
            write("writeMyView", young, 0, Map.of("words", "My cat lives with Nan."));
            write("writeTheirView", worker, 0, Map.of("words", "I drive you there.", "youngPersonId", about()));
            write("sayAgreement", young, 0, Map.of("agreement", "DISAGREE", "words", "Too seldom."));

            for (var reader : List.of(young, worker, manager)) {
                assertThat(Plans.plan(reader, jo.id()).at("/matters")).hasSize(11);
                assertThat(Plans.plan(reader, jo.id()).at("/matters/10/matter").asText())
                        .isEqualTo("PETS");
                assertThat(pets(reader).at("/myView/words").asText()).isEqualTo("My cat lives with Nan.");
                assertThat(pets(reader).at("/theirView/words").asText()).isEqualTo("I drive you there.");
                assertThat(pets(reader).at("/disagreement/words").asText()).isEqualTo("Too seldom.");
            }
            assertThat(Plans.plan(young, jo.id()).at("/templateVersion").asInt())
                    .isEqualTo(2);
        }

        @Test
        void a_goal_stands_in_it() {
            var goal = UUID.randomUUID().toString();
            var steps = List.of(Plans.myself("Ask Nan", "2030-01-01"));
            var rest = Map.of("goalId", goal, "words", "See her weekly", "standing", "OPEN", "steps", steps);

            assertThat(write("writeMyGoal", young, 0, rest)).isEqualTo(1);
            assertThat(Plans.plan(worker, jo.id()).at("/goals/0/matter").asText())
                    .isEqualTo("PETS");
        }

        @Test
        void what_is_new_in_it_is_told_until_it_was_open() {
            write("writeMyView", young, 0, Map.of("words", "A cat"));
            assertThat(pets(worker).at("/isNew").asBoolean()).isTrue();

            var saw = Map.of("youngPersonId", about(), "matter", "PETS", "version", 1);
            assertThat(worker.send("sawPlan", saw, "matter").has("errors")).isFalse();

            assertThat(pets(worker).at("/isNew").asBoolean()).isFalse();
        }

        @Test
        void without_a_word_in_it_nothing_is_signed_and_it_is_named_as_staff_call_it() {
            Plans.matters().forEach(each -> Plans.theirView(worker, jo.id(), each, 0, "Written"));

            assertThat(Plans.sign(worker, jo.id(), 10).at("/errors/0/message").asText())
                    .isEqualTo("Nothing is written yet under: PETS for staff.");
            write("writeTheirView", worker, 0, Map.of("words", "A cat", "youngPersonId", about()));
            assertThat(Plans.sign(worker, jo.id(), 11).has("errors")).isFalse();
        }

        @Test
        void whoever_has_an_older_page_open_writes_under_the_words_it_has() {
            OwnMatters.of(council.id(), OwnMatters.renamed("PETS", "Animals"));

            assertThat(write("writeMyView", young, 0, Map.of("words", "A cat"))).isEqualTo(1);
            assertThat(Plans.made(Plans.myView(young, "MONEY", 0, "A bike"))).isEqualTo(2);
            assertThat(Plans.plan(young, jo.id()).at("/templateVersion").asInt())
                    .isEqualTo(3);
        }

        @Test
        void under_words_that_have_no_such_matter_or_that_never_were_nothing_is_written() {
            var early = Plans.myView(young, "PETS", 0, "A cat");
            assertThat(early.at("/errors/0/extensions/field").asText()).isEqualTo("matter");

            var late = Plans.send(young, "writeMyView", input(0, 9, Map.of("words", "A cat")));
            assertThat(late.at("/errors/0/extensions/field").asText()).isEqualTo("templateVersion");
            var saw = Map.of("youngPersonId", about(), "matter", "FAITH", "version", 1);
            assertThat(worker.send("sawPlan", saw, "matter")
                            .at("/errors/0/extensions/field")
                            .asText())
                    .isEqualTo("matter");
        }
    }

    @Nested
    class When_its_words_change {

        @BeforeEach
        void something_was_written_under_the_old_ones() {
            write("writeMyView", young, 0, Map.of("words", "A cat"));
            OwnMatters.of(council.id(), OwnMatters.renamed("PETS", "Animals"), matter("FAITH"));
            var later = input(1, 3, Map.of("words", "A cat and a dog"));
            assertThat(Plans.made(Plans.send(young, "writeMyView", later))).isEqualTo(2);
        }

        @Test
        void what_changed_stands_under_the_words_of_its_day() {
            for (var reader : Map.of(young, "AGE_12_15", worker, "staff").entrySet()) {
                var lines = reader.getKey()
                        .ask("query($of: ID!) { planVersions(youngPersonId: $of) { nodes { called } } }", of())
                        .at("/data/planVersions/nodes");
                assertThat(lines.at("/0/called").asText()).isEqualTo("Animals for " + reader.getValue());
                assertThat(lines.at("/1/called").asText()).isEqualTo("PETS for " + reader.getValue());
                var changes = reader.getKey()
                        .ask("query($of: ID!) { planChanges(youngPersonId: $of, from: 0, to: 1) { called } }", of());
                assertThat(changes.at("/data/planChanges/0/called").asText())
                        .isEqualTo("PETS for " + reader.getValue());
            }
        }

        @Test
        void the_plan_of_that_day_has_the_matters_it_had() {
            var then = worker.ask(
                            "query($of: ID!) { plan(youngPersonId: $of, version: 1) { templateVersion matters { matter"
                                    + " } } }",
                            of())
                    .at("/data/plan");

            assertThat(then.at("/templateVersion").asInt()).isEqualTo(2);
            assertThat(then.at("/matters")).hasSize(11);
            assertThat(Plans.plan(worker, jo.id()).at("/matters")).hasSize(12);
        }

        @Test
        void it_stands_in_their_story_under_the_words_of_its_day_for_them() {
            var story = Stories.json(Stories.take(young));

            assertThat(story)
                    .contains("PETS for AGE_12_15", "Animals for AGE_12_15")
                    .doesNotContain("PETS for staff", "Animals for staff");
        }
    }

    @Nested
    class Elsewhere {

        @Test
        void a_letter_after_a_visit_writes_in_it() {
            var visit = new HashMap<>(Visits.visit(jo.id(), council.today(), "We saw the cat."));
            visit.put(
                    "plan",
                    List.of(Map.of("matter", "PETS", "basedOn", 0, "templateVersion", 2, "words", "Every Sunday.")));
            var id = Visits.written(worker, visit);

            assertThat(pets(young).at("/theirView/words").asText()).isEqualTo("Every Sunday.");
            var letter = young.ask(
                    "query($of: ID!, $id: ID!) { visit(youngPersonId: $of, id: $id) { plan { matter words } } }",
                    Map.of("of", about(), "id", id));
            assertThat(letter.at("/data/visit/plan/0/matter").asText()).isEqualTo("PETS");
        }

        @Test
        void whoever_takes_over_finds_what_was_written_in_it() {
            write("writeMyView", young, 0, Map.of("words", "A cat"));
            var next = council.helper("Ines");
            council.link(next, jo);

            var words = council.signedIn(next, Role.PRACTITIONER)
                    .ask("query($of: ID!) { takeOver(youngPersonId: $of) { words { matter words } } }", of())
                    .at("/data/takeOver/words");
            assertThat(StreamSupport.stream(words.spliterator(), false))
                    .anyMatch(it -> it.at("/matter").asText().equals("PETS"));
        }

        @Test
        void something_is_said_about_it_and_stands_in_their_story_as_it_was_called() {
            var saying = Map.of("kind", "PLAN_MATTER", "matter", "PETS");

            assertThat(said(saying).at("/data/say/saying/about/matter").asText())
                    .isEqualTo("PETS");
            OwnMatters.of(council.id(), OwnMatters.renamed("PETS", "Animals"));
            assertThat(Stories.json(Stories.take(young))).contains("A part of my plan: PETS for AGE_12_15");
            assertThat(said(Map.of("kind", "PLAN_MATTER", "matter", "FAITH"))
                            .at("/errors/0/extensions/field")
                            .asText())
                    .isEqualTo("about");
        }

        private JsonNode said(Map<String, ?> what) {
            var audience = Map.of("people", List.of(), "counted", false, "quoted", false);
            return young.send(
                    "say",
                    Map.of("words", "I miss my cat", "goodNews", false, "about", what, "audience", audience),
                    "saying { about { kind matter } }");
        }
    }

    private int write(String mutation, Client client, int basedOn, Map<String, ?> rest) {
        return Plans.made(Plans.send(client, mutation, input(basedOn, 2, rest)));
    }

    private static Map<String, Object> input(int basedOn, int templateVersion, Map<String, ?> rest) {
        var input = new HashMap<>(Plans.input("PETS", basedOn, rest));
        input.put("templateVersion", templateVersion);
        return input;
    }

    private JsonNode pets(Client reader) {
        return matter(reader, jo.id(), "PETS");
    }

    private String about() {
        return jo.id().toString();
    }

    private Map<String, String> of() {
        return Map.of("of", about());
    }

    private static JsonNode template(Client client, String wording) {
        return asked(client, wording, null).at("/data/planTemplate");
    }

    private static JsonNode asked(Client client, String wording, Integer version) {
        var variables = new HashMap<String, Object>();
        Optional.ofNullable(wording).ifPresent(it -> variables.put("wording", it));
        Optional.ofNullable(version).ifPresent(it -> variables.put("version", it));
        return client.ask(TEMPLATE, variables);
    }
}
