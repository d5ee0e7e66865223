package lodestar.voice;

import static lodestar.Client.code;
import static lodestar.voice.Voices.answer;
import static lodestar.voice.Voices.giveVerdict;
import static lodestar.voice.Voices.handOn;
import static lodestar.voice.Voices.hear;
import static lodestar.voice.Voices.listed;
import static lodestar.voice.Voices.markDone;
import static lodestar.voice.Voices.open;
import static lodestar.voice.Voices.said;
import static lodestar.voice.Voices.saying;
import static lodestar.voice.Voices.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.store.DatabaseAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was said is heard by a named person, answered with a reason, done, and judged by whoever said it. */
class LoopApiTest extends JoAndTheirCircle {

    @Test
    void the_whole_loop_is_a_line_of_dated_steps_with_names() {
        var id = said(young, "I want to see my brother more", sam);

        hear(worker, id);
        answer(
                worker,
                id,
                0,
                "NOT_YET",
                "I have to ask his carers first.",
                council.today().plusDays(7));
        answer(worker, id, 1, "YES", "They are glad to.");
        markDone(worker, id, 2, "You see him on Saturdays now.");
        giveVerdict(young, id, 3, "NOT_SORTED");
        answer(worker, id, 4, "YES", "I did not know that Saturdays are bad. Sundays then.");
        giveVerdict(young, id, 5, "SORTED");

        var seen = open(young, jo.id(), id).at("/data/youngPerson/saying");
        assertThat(seen.at("/state").asText()).isEqualTo("SETTLED");
        assertThat(seen.at("/happened").findValuesAsText("what"))
                .containsExactly("HEARD", "ANSWERED", "ANSWERED", "DONE", "VERDICT", "HEARD", "ANSWERED", "VERDICT");
        assertThat(seen.at("/happened").findValuesAsText("who"))
                .containsExactly(
                        "Sam Taylor", "Sam Taylor", "Sam Taylor", "Sam Taylor", "Jo", "Sam Taylor", "Sam Taylor", "Jo");
        assertThat(seen.at("/happened/1/byWhen").asText())
                .isEqualTo(council.today().plusDays(7).toString());
        assertThat(seen.at("/happened").findValuesAsText("at")).hasSize(8).allMatch(at -> at.endsWith("Z"));
    }

    @Nested
    class An_answer {

        @Test
        void always_has_a_reason() {
            var id = said(young, "Words", sam);

            assertThat(field(answer(worker, id, 0, "YES", "  "))).isEqualTo("reason");
        }

        @Test
        void of_not_yet_has_a_day_that_is_still_to_come_and_no_other_has_one() {
            var id = said(young, "Words", sam);
            var today = council.today();

            assertThat(by(id, "NOT_YET", null)).isEqualTo("byWhen");
            assertThat(by(id, "NOT_YET", today)).isEqualTo("byWhen");
            assertThat(by(id, "NOT_YET", today.minusDays(1))).isEqualTo("byWhen");
            assertThat(by(id, "NOT_YET", today.plusYears(1).plusDays(1))).isEqualTo("byWhen");
            assertThat(by(id, "YES", today.plusDays(1))).isEqualTo("byWhen");
            assertThat(by(id, "NOT_YET", today.plusDays(1))).isEmpty();
        }

        @Test
        void proves_that_its_writer_has_read_it() {
            var id = said(young, "Words", sam);

            answer(worker, id, 0, "YES", "Because");

            assertThat(steps(id)).containsExactly("HEARD", "ANSWERED");
        }

        @Test
        void made_on_what_no_longer_stands_is_shown_what_stands_and_overwrites_nothing() {
            var id = said(young, "Words", sam, pat);
            answer(worker, id, 0, "YES", "We will");

            var late = answer(manager, id, 0, "NO", "We cannot");

            assertThat(code(late)).isEqualTo("CONFLICT");
            assertThat(late.at("/errors/0/extensions/current/name").asText()).isEqualTo("We will");
            assertThat(late.at("/errors/0/extensions/current/version").asInt()).isEqualTo(1);
            assertThat(steps(id)).containsExactly("HEARD", "ANSWERED");
        }

        @Test
        void of_two_at_once_one_stands_and_the_other_is_told() {
            for (var id : IntStream.range(0, 6)
                    .mapToObj(each -> said(young, "Words " + each, sam, pat))
                    .toList()) {
                var codes = List.of(worker, manager).parallelStream()
                        .map(client -> code(answer(client, id, 0, "YES", "Because")))
                        .toList();

                assertThat(codes).containsExactlyInAnyOrder("", "CONFLICT");
                assertThat(steps(id).stream().filter("ANSWERED"::equals)).hasSize(1);
            }
        }

        @Test
        void sent_again_with_its_id_after_everything_moved_on_is_given_once() {
            var id = said(young, "Words", sam);
            var input = Voices.about(id, 0);
            input.put("answer", "YES");
            input.put("reason", "Because");
            Voices.send(worker, "answer", "AnswerSayingInput", input);
            markDone(worker, id, 1, "Done");

            assertThat(code(Voices.send(worker, "answer", "AnswerSayingInput", input)))
                    .isEmpty();
            assertThat(steps(id)).containsExactly("HEARD", "ANSWERED", "DONE");
        }

        private String by(String id, String answer, @Nullable LocalDate day) {
            return field(answer(worker, id, 0, answer, "Because", day));
        }
    }

    @Nested
    class Heard {

        @Test
        void by_the_same_person_twice_it_is_heard_once_and_by_another_it_is_heard_again() {
            var id = said(young, "Words", sam, pat);

            hear(worker, id);
            hear(worker, id);
            hear(manager, id);

            assertThat(steps(id)).containsExactly("HEARD", "HEARD");
        }

        @Test
        void by_two_at_the_same_moment_both_stand() {
            for (int each = 0; each < 6; each++) {
                var id = said(young, "Words " + each, sam, pat);

                var codes = List.of(worker, manager).parallelStream()
                        .map(client -> code(hear(client, id)))
                        .toList();

                assertThat(codes).containsExactly("", "");
                assertThat(steps(id)).containsExactly("HEARD", "HEARD");
            }
        }

        @Test
        void good_news_asks_for_nothing_more() {
            var input = saying("I passed!", sam);
            input.put("goodNews", true);
            var id = Voices.say(young, input).at("/data/say/saying/id").asText();
            assertThat(waiting(worker)).containsExactly(id);

            hear(worker, id);

            assertThat(waiting(worker)).isEmpty();
            assertThat(field(answer(worker, id, 0, "YES", "Because"))).isEqualTo("sayingId");
        }
    }

    @Nested
    class Handed_on {

        @Test
        void to_somebody_who_may_hear_it_the_young_person_is_shown_that() {
            var id = said(young, "Words", sam, pat);

            handOn(worker, id, 0, pat);

            var line = open(young, jo.id(), id).at("/data/youngPerson/saying/happened/0");
            assertThat(line.at("/what").asText()).isEqualTo("HANDED_ON");
            assertThat(line.at("/to").asText()).isEqualTo("Pat Brown");
            assertThat(manager.ask("{ waiting { nodes { with } } }").findValuesAsText("with"))
                    .containsExactly("Pat Brown");
        }

        @Test
        void to_somebody_whom_the_young_person_did_not_name_it_is_refused_and_they_still_cannot_hear_it() {
            var id = said(young, "Words", sam);

            assertThat(field(handOn(worker, id, 0, pat))).isEqualTo("supporterId");
            assertThat(code(open(manager, jo.id(), id))).isEqualTo("NOT_FOUND");
        }

        @Test
        void to_oneself_or_to_nobody_it_is_refused() {
            var id = said(young, "Words", sam, pat);

            assertThat(field(handOn(worker, id, 0, sam))).isEqualTo("supporterId");
            assertThat(field(handOn(worker, id, 0, council.helper("Stranger")))).isEqualTo("supporterId");
        }
    }

    @Nested
    class The_verdict {

        @Test
        void is_the_speakers_alone() {
            var id = said(young, "Words", sam);
            answer(worker, id, 0, "YES", "Because");

            assertThat(code(giveVerdict(worker, id, 1, "SORTED"))).isEqualTo("NOT_FOUND");
            assertThat(code(giveVerdict(council.signedIn(council.youngPerson("Kai", 14)), id, 1, "SORTED")))
                    .isEqualTo("NOT_FOUND");
        }

        @Test
        void of_not_sorted_makes_it_wait_again() {
            var id = said(young, "Words", sam);
            answer(worker, id, 0, "NO", "There is no room.");
            assertThat(waiting(worker)).isEmpty();

            giveVerdict(young, id, 1, "NOT_SORTED");

            assertThat(waiting(worker)).containsExactly(id);
        }
    }

    @Nested
    class Waiting {

        @Test
        void is_the_oldest_first_page_by_page_without_a_word_of_it() {
            var ids = IntStream.range(0, 5)
                    .mapToObj(each -> said(young, "canaryword " + each, sam))
                    .toList();
            var asked = "query($after: String) { waiting(first: 2, after: $after) {"
                    + " nodes { sayingId name state about { area } } pageInfo { hasNextPage endCursor } } }";

            var first = worker.ask(asked).at("/data/waiting");
            var second = worker.ask(
                            asked,
                            Map.of("after", first.at("/pageInfo/endCursor").asText()))
                    .at("/data/waiting");
            var third = worker.ask(
                            asked,
                            Map.of("after", second.at("/pageInfo/endCursor").asText()))
                    .at("/data/waiting");

            assertThat(IntStream.range(0, 3)
                            .mapToObj(List.of(first, second, third)::get)
                            .flatMap(page -> page.findValuesAsText("sayingId").stream()))
                    .containsExactlyElementsOf(ids);
            assertThat(third.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
            assertThat(first.toString()).doesNotContain("canaryword");
        }

        @Test
        void is_no_look_but_opening_a_saying_is_one_and_so_is_a_list_with_their_words() {
            var id = said(young, "Words", sam);
            waiting(worker);
            assertThat(looks()).isZero();

            open(worker, jo.id(), id);

            assertThat(looks()).isEqualTo(1);
            listed(worker, jo.id());
            assertThat(looks()).isEqualTo(2);
        }

        @Test
        void by_a_look_the_young_person_sees_that_something_they_said_was_read() {
            open(worker, jo.id(), said(young, "Words", sam));

            var looks = young.ask(
                    "query($of: ID!) { looks(youngPersonId: $of) { nodes { who things } } }",
                    Map.of("of", jo.id().toString()));

            assertThat(looks.toString()).contains("Sam Taylor").contains("SAYING");
        }

        private long looks() {
            return DatabaseAs.owner()
                    .list("SELECT id FROM audit_line WHERE is_look = TRUE AND action = 'voice.read'"
                            + " AND young_person_id = 0x" + jo.id().toString().replace("-", ""))
                    .size();
        }
    }

    @Test
    void nobody_else_hears_answers_or_ends_it() {
        var id = said(young, "Words", sam);
        var stranger = council.signedIn(council.helper("Stranger"), Role.PRACTITIONER);

        for (var other : List.of(stranger, manager, young)) {
            assertThat(code(hear(other, id))).isEqualTo("NOT_FOUND");
            assertThat(code(answer(other, id, 0, "YES", "Because"))).isEqualTo("NOT_FOUND");
            assertThat(code(markDone(other, id, 0, "Done"))).isEqualTo("NOT_FOUND");
            assertThat(code(handOn(other, id, 0, pat))).isEqualTo("NOT_FOUND");
        }
        assertThat(code(hear(worker, UUID.randomUUID().toString()))).isEqualTo("NOT_FOUND");
        assertThat(steps(id)).isEmpty();
    }

    private List<String> steps(String id) {
        return open(young, jo.id(), id).at("/data/youngPerson/saying/happened").findValuesAsText("what");
    }

    private static String field(JsonNode answer) {
        return answer.at("/errors/0/extensions/field").asText();
    }
}
