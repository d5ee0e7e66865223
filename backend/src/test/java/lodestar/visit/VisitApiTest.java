package lodestar.visit;

import static lodestar.Client.code;
import static lodestar.visit.Visits.inPlan;
import static lodestar.visit.Visits.letter;
import static lodestar.visit.Visits.list;
import static lodestar.visit.Visits.read;
import static lodestar.visit.Visits.send;
import static lodestar.visit.Visits.visit;
import static lodestar.visit.Visits.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.people.Helper;
import lodestar.plan.Plans;
import lodestar.star.Stars;
import lodestar.voice.Voices;
import org.junit.jupiter.api.Test;

/** A visit is written down once: the letter, what it quotes, and the worker's side of the plan, or nothing of it. */
class VisitApiTest extends JoAndTheirCircle {

    private static final String PLAN =
            "query($of: ID!) { plan(youngPersonId: $of) { version matters { matter theirView { words version by } } }"
                    + " }";

    @Test
    void one_text_is_the_letter_and_stands_in_the_plan_with_their_own_words_in_it() {
        var said = Voices.said(young, "I want a bike 🚲", sam, pat);
        var input = visit(jo.id(), council.today(), "We looked at bikes.");
        input.put("next", "I ask about the money by Friday.");
        input.put("quotes", List.of(said));
        input.put("plan", List.of(inPlan("MONEY", 0, "We put 5 pounds aside each week.")));
        var id = written(worker, input);

        for (var reader : List.of(young, worker, manager)) {
            var letter = letter(reader, jo.id(), id);
            assertThat(letter.at("/words").asText()).isEqualTo("We looked at bikes.");
            assertThat(letter.at("/next").asText()).isEqualTo("I ask about the money by Friday.");
            assertThat(letter.at("/by").asText()).isEqualTo("Sam Taylor");
            assertThat(letter.at("/quotes/0/words").asText()).isEqualTo("I want a bike 🚲");
            assertThat(letter.at("/plan/0/words").asText()).isEqualTo("We put 5 pounds aside each week.");
            assertThat(theirSide(reader, "MONEY")).isEqualTo("We put 5 pounds aside each week.");
        }
    }

    @Test
    void they_are_told_of_it_at_once_and_by_name() {
        written(worker, visit(jo.id(), council.today(), "We talked."));

        assertThat(young.ask("{ notices { nodes { kind who } } }")
                        .at("/data/notices/nodes/0/kind")
                        .asText())
                .isEqualTo("LETTER");
        assertThat(young.ask("{ notices { nodes { kind who } } }").toString()).contains("Sam Taylor");
    }

    @Test
    void what_is_quoted_is_read_by_nobody_who_may_not_hear_it() {
        var said = Voices.said(young, "Only for Sam", sam);
        var input = visit(jo.id(), council.today(), "We talked.");
        input.put("quotes", List.of(said));
        var id = written(worker, input);

        assertThat(letter(worker, jo.id(), id).at("/quotes")).hasSize(1);
        assertThat(read(manager, jo.id(), id).toString())
                .contains("We talked.")
                .doesNotContain("Only for Sam")
                .doesNotContain(said);
        Voices.changeAudience(young, said);
        assertThat(letter(worker, jo.id(), id).at("/quotes")).isEmpty();
        assertThat(letter(young, jo.id(), id).at("/quotes/0/words").asText()).isEqualTo("Only for Sam");
    }

    @Test
    void what_is_taken_back_is_gone_from_the_letter_too() {
        var said = Voices.said(young, "I was angry", sam, pat);
        var input = visit(jo.id(), council.today(), "We talked.");
        input.put("quotes", List.of(said));
        var id = written(worker, input);
        Voices.takeBack(young, said);

        assertThat(read(worker, jo.id(), id).toString()).doesNotContain("I was angry");
        assertThat(read(manager, jo.id(), id).toString()).doesNotContain("I was angry");
    }

    @Test
    void an_area_of_their_star_is_quoted_and_read_by_nobody_from_whom_the_star_is_hidden() {
        var star = given(List.of());
        var input = visit(jo.id(), council.today(), "We talked.");
        input.put("starQuotes", List.of(Map.of("readingId", star, "area", "HOME")));
        var id = written(worker, input);

        for (var reader : List.of(young, worker, manager)) {
            var quote = letter(reader, jo.id(), id).at("/starQuotes/0");
            assertThat(quote.at("/area").asText()).isEqualTo("HOME");
            assertThat(quote.at("/step").asInt()).isEqualTo(2);
            assertThat(quote.at("/words").asText()).isEqualTo("Too loud");
            assertThat(quote.at("/wording").asText()).isEqualTo("AGE_12_15");
        }
        hideStar(star);
        assertThat(read(manager, jo.id(), id).toString()).contains("We talked.").doesNotContain("Too loud");
        assertThat(letter(worker, jo.id(), id).at("/starQuotes")).hasSize(1);
    }

    @Test
    void nobody_quotes_a_star_that_is_hidden_from_them_or_is_somebody_elses() {
        var hidden = given(List.of(sam.id().toString()));
        var kim = council.youngPerson("Kim", 14);
        council.link(sam, kim);
        var kims = Stars.give(council.signedIn(kim), Stars.reading(List.of(Stars.step("HOME", 2, "Hers"))))
                .at("/data/giveReading/reading/id")
                .asText();

        for (var star : List.of(hidden, kims, UUID.randomUUID().toString())) {
            var input = visit(jo.id(), council.today(), "We talked.");
            input.put("starQuotes", List.of(Map.of("readingId", star, "area", "HOME")));
            assertThat(problem(send(worker, input))).startsWith("starQuotes: A part of their star");
        }
        assertThat(list(young, jo.id(), 10, null).at("/data/visits/nodes")).isEmpty();
    }

    @Test
    void a_letter_that_is_hidden_from_one_helper_is_not_there_for_them_and_stays_for_the_others() {
        var id = written(worker, visit(jo.id(), council.today(), "We talked."));

        assertThat(hideLetter(id, pat, false)
                        .at("/data/chooseLetterReader/sees")
                        .asBoolean(true))
                .isFalse();
        assertThat(code(read(manager, jo.id(), id))).isEqualTo("NOT_FOUND");
        assertThat(list(manager, jo.id(), 10, null).at("/data/visits/nodes")).isEmpty();
        for (var reader : List.of(young, worker)) {
            assertThat(letter(reader, jo.id(), id).at("/words").asText()).isEqualTo("We talked.");
            assertThat(list(reader, jo.id(), 10, null).at("/data/visits/nodes")).hasSize(1);
        }
        assertThat(young.ask(
                                "query($of: ID!, $id: ID!) { visit(youngPersonId: $of, id: $id) { hiddenFrom { name }"
                                        + " } }",
                                Map.of("of", jo.id().toString(), "id", id))
                        .toString())
                .contains("Pat Brown");
        hideLetter(id, pat, true);
        assertThat(letter(manager, jo.id(), id).at("/words").asText()).isEqualTo("We talked.");
    }

    @Test
    void a_letter_is_not_hidden_from_who_wrote_it_nor_by_anybody_else() {
        var id = written(worker, visit(jo.id(), council.today(), "We talked."));

        assertThat(problem(hideLetter(id, sam, false))).startsWith("supporterId: They wrote this letter");
        var kim = council.signedIn(council.youngPerson("Kim", 14));
        assertThat(code(hideLetter(kim, id, pat, false))).isEqualTo("NOT_FOUND");
        assertThat(letter(manager, jo.id(), id).at("/words").asText()).isEqualTo("We talked.");
    }

    private String given(List<String> hideFrom) {
        var reading = Stars.reading(List.of(Stars.step("HOME", 2, "Too loud"), Stars.step("SAFETY", 4, "Fine")));
        reading.put("hideFrom", hideFrom);
        return Stars.give(young, reading).at("/data/giveReading/reading/id").asText();
    }

    private void hideStar(String star) {
        young.ask(
                "mutation($i: ChooseWhoSeesInput!) { chooseWhoSees(input: $i) { sees } }",
                Map.of(
                        "i",
                        Map.of(
                                "clientMutationId",
                                UUID.randomUUID().toString(),
                                "readingId",
                                star,
                                "supporterId",
                                pat.id().toString(),
                                "sees",
                                false)));
    }

    private JsonNode hideLetter(String visit, Helper helper, boolean sees) {
        return hideLetter(young, visit, helper, sees);
    }

    private static JsonNode hideLetter(Client client, String visit, Helper helper, boolean sees) {
        return client.ask(
                "mutation($i: ChooseLetterReaderInput!) { chooseLetterReader(input: $i) { sees } }",
                Map.of(
                        "i",
                        Map.of(
                                "clientMutationId",
                                UUID.randomUUID().toString(),
                                "visitId",
                                visit,
                                "supporterId",
                                helper.id().toString(),
                                "sees",
                                sees)));
    }

    @Test
    void nobody_quotes_what_they_may_not_hear_and_then_nothing_is_written() {
        var forPat = Voices.said(young, "Only for Pat", pat);
        var input = visit(jo.id(), council.today(), "We talked.");
        input.put("quotes", List.of(forPat));
        input.put("plan", List.of(inPlan("MONEY", 0, "Not to stand.")));

        assertThat(problem(send(worker, input))).startsWith("quotes: Something you quote is not there for you");
        assertThat(list(young, jo.id(), 10, null).at("/data/visits/nodes")).isEmpty();
        assertThat(theirSide(young, "MONEY")).isEmpty();
    }

    @Test
    void on_another_text_than_what_stands_it_is_refused_with_both_and_nothing_is_written() {
        Plans.theirView(worker, jo.id(), "MONEY", 0, "What stands.");
        var input = visit(jo.id(), council.today(), "We talked.");
        input.put("plan", List.of(inPlan("HOME", 0, "A new key."), inPlan("MONEY", 0, "Mine.")));
        var answer = send(worker, input);

        assertThat(code(answer)).isEqualTo("CONFLICT");
        assertThat(answer.toString()).contains("What stands.").contains("Mine.");
        assertThat(theirSide(young, "HOME")).isEmpty();
        assertThat(list(young, jo.id(), 10, null).at("/data/visits/nodes")).isEmpty();
        input.put("plan", List.of(inPlan("HOME", 0, "A new key."), inPlan("MONEY", 1, "What stands, and mine.")));
        written(worker, input);
        assertThat(theirSide(young, "MONEY")).isEqualTo("What stands, and mine.");
    }

    @Test
    void the_plan_in_a_letter_is_not_read_by_those_from_whom_it_is_hidden() {
        var input = visit(jo.id(), council.today(), "We talked.");
        input.put("plan", List.of(inPlan("MONEY", 0, "Pocket money.")));
        var id = written(worker, input);
        young.ask(
                "mutation($i: ChoosePlanReaderInput!) { choosePlanReader(input: $i) { sees } }",
                Map.of(
                        "i",
                        Map.of(
                                "clientMutationId",
                                UUID.randomUUID().toString(),
                                "supporterId",
                                pat.id().toString(),
                                "sees",
                                false)));

        assertThat(read(manager, jo.id(), id).toString()).contains("We talked.").doesNotContain("Pocket money.");
        assertThat(letter(worker, jo.id(), id).at("/plan")).hasSize(1);
    }

    @Test
    void the_same_sent_twice_is_one_letter() {
        var input = visit(jo.id(), council.today(), "We talked.");
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("plan", List.of(inPlan("MONEY", 0, "Pocket money.")));

        assertThat(written(worker, input)).isEqualTo(written(worker, input));
        assertThat(list(worker, jo.id(), 10, null).at("/data/visits/nodes")).hasSize(1);
    }

    @Test
    void only_their_own_worker_writes_one() {
        for (var other : List.of(young, manager)) {
            assertThat(code(send(other, visit(jo.id(), council.today(), "We talked."))))
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void the_latest_visit_comes_first_page_by_page_and_none_is_left_out() {
        var ids = new TreeSet<String>();
        IntStream.range(0, 5)
                .forEach(ago ->
                        ids.add(written(worker, visit(jo.id(), council.today().minusDays(ago / 2), "Visit " + ago))));

        var first = list(young, jo.id(), 3, null).at("/data/visits");
        var second = list(young, jo.id(), 3, first.at("/pageInfo/endCursor").asText())
                .at("/data/visits");
        var days = Stream.of(first, second)
                .flatMap(page -> page.findValuesAsText("visitedOn").stream())
                .toList();
        assertThat(days).hasSize(5).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(Stream.of(first, second).flatMap(page -> page.findValuesAsText("id").stream()))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(code(list(young, jo.id(), 3, "bm90IG91cnM"))).isEqualTo("INVALID");
    }

    @Test
    void bad_input_is_told_in_a_sentence_and_nothing_is_written() {
        var today = council.today();
        var twice = visit(jo.id(), today, "We talked.");
        twice.put("plan", List.of(inPlan("MONEY", 0, "One."), inPlan("MONEY", 0, "Two.")));
        var none = visit(jo.id(), today, "We talked.");
        none.put("plan", List.of(inPlan("NO_SUCH_MATTER", 0, "One.")));

        assertThat(refusals(
                        visit(jo.id(), today.plusDays(1), "We talked."),
                        visit(jo.id(), today.minusYears(1).minusDays(1), "We talked."),
                        visit(jo.id(), today, " \n"),
                        visit(jo.id(), today, "x".repeat(50_000)),
                        twice,
                        none))
                .containsExactlyInAnyOrder(
                        "visitedOn: That day has not come yet. Write about a visit once it has been.",
                        "visitedOn: That is more than a year ago. Choose the day of the visit.",
                        "words: Write what you did and talked about. They get it as a letter from you.",
                        "words: That is 50,000 characters, 46,000 too many: there is room for 4,000. Please make it"
                                + " shorter. Nothing you wrote is lost.",
                        "plan: The same part of the plan stands there twice. Please put them together.",
                        "matter: This matter is not in the plan. Please load the page again.");
        assertThat(list(young, jo.id(), 10, null).at("/data/visits/nodes")).isEmpty();
    }

    @SafeVarargs
    private Set<String> refusals(Map<String, Object>... inputs) {
        return new TreeSet<>(
                Stream.of(inputs).map(input -> problem(send(worker, input))).toList());
    }

    private String theirSide(Client reader, String matter) {
        for (var one : reader.ask(PLAN, Map.of("of", jo.id().toString())).at("/data/plan/matters")) {
            if (one.at("/matter").asText().equals(matter)) {
                return one.at("/theirView/words").asText("");
            }
        }
        throw new AssertionError("No such matter.");
    }

    private static String problem(JsonNode answer) {
        var error = answer.at("/errors/0");
        return error.at("/extensions/field").asText() + ": "
                + error.at("/message").asText();
    }
}
