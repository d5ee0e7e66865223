package lodestar.review;

import static lodestar.Client.code;
import static lodestar.review.Reviews.arrange;
import static lodestar.review.Reviews.ask;
import static lodestar.review.Reviews.callOff;
import static lodestar.review.Reviews.meeting;
import static lodestar.review.Reviews.notNow;
import static lodestar.review.Reviews.noteHeld;
import static lodestar.review.Reviews.review;
import static lodestar.review.Reviews.yes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.kernel.Ids;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** "I want a review now" stays open until a named person has answered whoever asked, and nothing else closes it. */
class ReviewRequestApiTest extends JoAndTheirCircle {

    private final String later = council.today().plusDays(9).toString();

    @Test
    void it_is_seen_by_both_sides_with_the_day_by_which_there_must_be_an_answer() {
        var input = new HashMap<String, Object>(Map.of("youngPersonId", jo.id().toString()));
        input.putAll(Map.of("talk", "My room 🛏", "bestTime", "After school", "people", "Nan Jo"));
        Reviews.send(young, "askForReview", input);

        for (var reader : List.of(young, worker, manager)) {
            var shown = review(reader, jo.id());
            assertThat(shown.at("/requests/0/talk").asText()).isEqualTo("My room 🛏");
            assertThat(shown.at("/requests/0/bestTime").asText()).isEqualTo("After school");
            assertThat(shown.at("/requests/0/people").asText()).isEqualTo("Nan Jo");
            assertThat(shown.at("/requests/0/by").asText()).isEqualTo("Jo");
            assertThat(shown.at("/requests/0/due").asText())
                    .isEqualTo(WorkingDays.after(council.today(), 20).toString());
            assertThat(shown.at("/why").asText()).isEqualTo("ASKED");
            assertThat(shown.at("/state").asText()).isEqualTo("DUE");
        }
        assertThat(DatabaseAs.owner().list("SELECT COUNT(*) FROM review_request WHERE talk LIKE '%room%'"))
                .containsExactly("0");
    }

    @Test
    void a_yes_arranges_the_meeting_and_calling_that_off_opens_it_again() {
        ask(young, jo.id(), "School");

        assertThat(code(yes(worker, jo.id(), 1, meeting(0, later)))).isEmpty();

        var shown = review(young, jo.id());
        assertThat(isOpen(shown)).isFalse();
        assertThat(shown.at("/requests/0/answers/0/by").asText()).isEqualTo("Sam Taylor");
        assertThat(shown.at("/requests/0/answers/0/day").asText()).isEqualTo(later);
        assertThat(shown.at("/state").asText()).isEqualTo("ARRANGED");
        assertThat(shown.at("/meeting/at").asText()).isEqualTo("14:30");

        callOff(worker, jo.id(), 1, "The room is taken.");

        assertThat(isOpen(review(young, jo.id()))).isTrue();
        assertThat(review(young, jo.id()).at("/meeting/why").asText()).isEqualTo("The room is taken.");
        assertThat(review(young, jo.id()).at("/why").asText()).isEqualTo("ASKED");
    }

    @Test
    void not_now_has_a_reason_that_is_shown_and_they_may_ask_again() {
        ask(young, jo.id(), "School");
        for (var tooLittle : List.of("", "No", "Not now", "   ")) {
            assertThat(code(notNow(worker, jo.id(), 1, tooLittle))).isEqualTo("INVALID");
        }
        assertThat(isOpen(review(young, jo.id()))).isTrue();
        assertThat(code(ask(young, jo.id(), "Again"))).isEqualTo("ALREADY_ASKED");

        notNow(manager, jo.id(), 1, "We meet next week anyway.");

        var answered = review(young, jo.id());
        assertThat(answered.at("/requests/0/answers/0/words").asText()).isEqualTo("We meet next week anyway.");
        assertThat(answered.at("/requests/0/answers/0/by").asText()).isEqualTo("Pat Brown");
        assertThat(code(notNow(worker, jo.id(), 1, "And another reason."))).isEqualTo("ALREADY_ANSWERED");
        assertThat(code(ask(young, jo.id(), "I do not agree"))).isEmpty();
        assertThat(isOpen(review(worker, jo.id()))).isTrue();
    }

    @Test
    void it_waits_with_the_next_worker_when_the_worker_changes() {
        ask(young, jo.id(), "School");
        var chris = council.helper("Chris");
        council.link(chris, jo);
        council.end(sams);

        assertThat(code(notNow(worker, jo.id(), 1, "I am not there any more."))).isEqualTo("NOT_FOUND");

        var next = council.signedIn(chris, Role.PRACTITIONER);
        assertThat(isOpen(review(next, jo.id()))).isTrue();
        assertThat(code(notNow(next, jo.id(), 1, "Let us meet first."))).isEmpty();
    }

    @Test
    void nobody_answers_who_does_not_support_them_and_it_is_as_if_there_were_nobody() {
        ask(young, jo.id(), "School");
        var chris = council.signedIn(council.helper("Chris"), Role.PRACTITIONER);

        for (var stranger : List.of(chris, young)) {
            assertThat(told(notNow(stranger, jo.id(), 1, "It is not a good time.")))
                    .isEqualTo(told(notNow(stranger, UUID.randomUUID(), 1, "It is not a good time.")));
        }
        assertThat(told(ask(chris, jo.id(), "School"))).isEqualTo(told(ask(chris, UUID.randomUUID(), "School")));
        assertThat(isOpen(review(young, jo.id()))).isTrue();
    }

    @Test
    void neither_a_meeting_that_is_arranged_or_held_nor_a_return_closes_it() {
        ask(young, jo.id(), "School");
        arrange(worker, jo.id(), meeting(0, later));
        noteHeld(worker, jo.id(), council.today(), "PN1");
        RunningLodestar.bean(PlanReviewRepository.class)
                .add(List.of(new PlanReview(
                        council.id(),
                        RunningLodestar.bean(Ids.class).next(),
                        jo.id(),
                        council.today().minusDays(1),
                        "PN1",
                        Instant.EPOCH,
                        null,
                        null)));

        assertThat(isOpen(review(young, jo.id()))).isTrue();
        assertThat(review(worker, jo.id()).at("/why").asText()).isEqualTo("ASKED");
    }

    @Test
    void the_database_takes_no_answer_of_somebody_who_works_with_nobody_and_no_no_without_a_reason() {
        ask(young, jo.id(), "School");
        var officer = council.account(council.helper("Max").id(), Role.RECORDS_OFFICER);
        var sams = council.account(sam.id(), Role.PRACTITIONER);

        assertThat(refusal(officer, "RECORDS_OFFICER", "'words'")).isNotZero();
        assertThat(refusal(officer, "PRACTITIONER", "'words'")).isNotZero();
        assertThat(refusal(sams, "PRACTITIONER", "NULL")).isNotZero();
        assertThat(DatabaseAs.application().refusal("DELETE FROM review_request"))
                .isNotZero();
        assertThat(DatabaseAs.application().refusal("UPDATE review_request SET due_on = due_on"))
                .isNotZero();
    }

    @Test
    void sent_twice_it_is_asked_once_and_said_once_more_under_the_same_id_it_is_refused() {
        var same = Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "youngPersonId",
                jo.id().toString(),
                "talk",
                "School");

        var first = Reviews.send(young, "askForReview", same);

        assertThat(Reviews.send(young, "askForReview", same).toString()).isEqualTo(first.toString());
        assertThat(review(young, jo.id()).at("/requests")).hasSize(1);
        var other = new HashMap<String, Object>(same);
        other.put("talk", "Home");
        assertThat(code(Reviews.send(young, "askForReview", other))).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    private int refusal(UUID account, String role, String words) {
        return DatabaseAs.application().refusal("""
            INSERT INTO review_answer (council_id, young_person_id, request, number, id, answer, meeting, words,
              by_id, account_id, role, answered_at)
            VALUES ('%s', 0x%s, 1, 1, 0x%s, 'NOT_NOW', NULL, %s, 0x%s, 0x%s, '%s', UTC_TIMESTAMP(3))\
            """.formatted(
                        council.id(), hex(jo.id()), hex(UUID.randomUUID()), words, hex(sam.id()), hex(account), role));
    }

    private static boolean isOpen(JsonNode review) {
        return review.at("/requests/0/isOpen").asBoolean();
    }

    private static String hex(Object id) {
        return id.toString().replace("-", "");
    }

    private static String told(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("NOT_FOUND");
        return answer.toString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
