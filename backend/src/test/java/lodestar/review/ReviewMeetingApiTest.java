package lodestar.review;

import static lodestar.Client.code;
import static lodestar.review.Reviews.arrange;
import static lodestar.review.Reviews.callOff;
import static lodestar.review.Reviews.listened;
import static lodestar.review.Reviews.meeting;
import static lodestar.review.Reviews.noteHeld;
import static lodestar.review.Reviews.read;
import static lodestar.review.Reviews.review;
import static lodestar.review.Reviews.wish;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.JoAndTheirCircle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A meeting on a plan: before it, its day, and whether the young person was listened to. */
class ReviewMeetingApiTest extends JoAndTheirCircle {

    private final LocalDate today = council.today();

    @Nested
    class Before {

        @Test
        void what_they_want_of_it_is_seen_by_those_who_read_the_plan() {
            assertThat(code(wish(
                            young, 0, "My room\r\nand Nan", List.of(sam.id().toString()))))
                    .isEmpty();

            for (var reader : List.of(young, worker, manager)) {
                var wish = review(reader, jo.id()).at("/wish");
                assertThat(wish.at("/talk").asText()).isEqualTo("My room\nand Nan");
                assertThat(wish.at("/people/0/name").asText()).isEqualTo("Sam Taylor");
                assertThat(wish.at("/isForNext").asBoolean()).isTrue();
            }
        }

        @Test
        void nothing_is_written_over_unseen() {
            wish(young, 0, "My room", List.of());

            var second = wish(young, 0, "My school", List.of());

            assertThat(code(second)).isEqualTo("CONFLICT");
            assertThat(second.toString()).contains("My room").contains("My school");
            assertThat(code(wish(young, 1, "My room and my school", List.of()))).isEmpty();
        }

        @Test
        void somebody_who_is_not_around_nothing_at_all_and_far_too_much_are_refused_in_a_sentence() {
            var chris = council.helper("Chris").id().toString();

            assertThat(code(wish(young, 0, "My room", List.of(chris)))).isEqualTo("INVALID");
            assertThat(code(wish(young, 0, "My room", List.of("nobody")))).isEqualTo("INVALID");
            assertThat(code(wish(young, 0, "  ", List.of()))).isEqualTo("INVALID");
            var long50 = wish(young, 0, "x".repeat(50_000), List.of());
            assertThat(long50.toString()).contains("46,000 too many").contains("Nothing you wrote is lost");
            assertThat(review(young, jo.id()).at("/wish").isNull()).isTrue();
        }

        @Test
        void what_was_written_for_a_meeting_that_was_held_is_not_for_the_next() {
            wish(young, 0, "My room", List.of());
            noteHeld(worker, jo.id(), today, "PN1");

            assertThat(review(young, jo.id()).at("/wish/isForNext").asBoolean()).isFalse();
        }
    }

    @Nested
    class Its_day {

        @Test
        void is_not_in_the_past_and_says_when_and_how() {
            assertThat(field(arrange(worker, jo.id(), meeting(0, today.minusDays(1)))))
                    .isEqualTo("day");
            assertThat(field(arrange(worker, jo.id(), meeting(0, today.plusYears(3)))))
                    .isEqualTo("day");
            assertThat(field(arrange(worker, jo.id(), changed("at", "half two"))))
                    .isEqualTo("at");
            assertThat(field(arrange(worker, jo.id(), changed("manner", null)))).isEqualTo("manner");
            assertThat(field(arrange(worker, jo.id(), changed("place", "x".repeat(50_000)))))
                    .isEqualTo("place");

            assertThat(code(arrange(worker, jo.id(), meeting(0, today)))).isEmpty();
            assertThat(review(young, jo.id()).at("/meeting/place").asText()).isEqualTo("The library");
        }

        @Test
        void is_moved_on_top_of_what_was_seen_and_called_off_with_a_reason() {
            arrange(worker, jo.id(), meeting(0, today.plusDays(3)));

            var late = arrange(manager, jo.id(), meeting(0, today.plusDays(4)));
            assertThat(code(late)).isEqualTo("CONFLICT");
            assertThat(late.toString()).contains("at 14:30, in person, The library");
            assertThat(code(arrange(manager, jo.id(), meeting(1, today.plusDays(4)))))
                    .isEmpty();

            assertThat(code(callOff(worker, jo.id(), 1, "The room is taken."))).isEqualTo("CONFLICT");
            assertThat(code(callOff(worker, jo.id(), 2, "Sorry"))).isEqualTo("INVALID");
            assertThat(code(callOff(worker, jo.id(), 2, "The room is taken."))).isEmpty();
            assertThat(review(young, jo.id()).at("/meeting/standing").asText()).isEqualTo("CALLED_OFF");
            assertThat(code(callOff(worker, jo.id(), 3, "The room is taken."))).isEqualTo("NOT_ARRANGED");
        }
    }

    @Nested
    class After {

        @Test
        void it_is_noted_with_the_official_code_and_never_for_a_day_that_has_not_come() {
            assertThat(field(noteHeld(worker, jo.id(), today.plusDays(1), "PN1")))
                    .isEqualTo("heldOn");
            assertThat(field(noteHeld(worker, jo.id(), "0001-01-01", "PN1"))).isEqualTo("heldOn");
            assertThat(field(noteHeld(worker, jo.id(), today, "PN0"))).isEqualTo("participation");
            assertThat(code(noteHeld(worker, jo.id(), today, "PN8"))).isNotEmpty();

            assertThat(code(noteHeld(worker, jo.id(), today, "PN3"))).isEmpty();

            var held = review(young, jo.id()).at("/held/0");
            assertThat(held.at("/participation").asText()).isEqualTo("PN3");
            assertThat(held.at("/by").asText()).isEqualTo("Sam Taylor");
            assertThat(review(young, jo.id()).at("/state").asText()).isEqualTo("HELD");
            assertThat(field(noteHeld(manager, jo.id(), today, "PN2"))).isEqualTo("heldOn");
        }

        @Test
        void the_meeting_that_was_arranged_is_held_then() {
            arrange(worker, jo.id(), meeting(0, today));
            var input = Map.of(
                    "youngPersonId",
                    jo.id().toString(),
                    "heldOn",
                    today.minusDays(1).toString(),
                    "participation",
                    "PN1",
                    "basedOn",
                    1);

            assertThat(code(Reviews.send(worker, "noteReviewHeld", input))).isEmpty();

            assertThat(review(young, jo.id()).at("/meeting/standing").asText()).isEqualTo("HELD");
        }

        @Test
        void whether_they_were_listened_to_is_theirs_beside_the_code_and_never_changed_by_staff() {
            noteHeld(worker, jo.id(), today, "PN1");
            var held = review(young, jo.id()).at("/held/0/id").asText();

            assertThat(code(listened(young, held, 0, "NO", "Nobody asked me."))).isEmpty();
            assertThat(code(listened(young, held, 0, "YES", "Again"))).isEqualTo("CONFLICT");
            assertThat(code(listened(young, held, 1, "PARTLY", "A bit."))).isEmpty();

            for (var staff : List.of(worker, manager)) {
                assertThat(code(listened(staff, held, 2, "YES", "They were.")))
                        .isEqualTo(code(listened(staff, UUID.randomUUID().toString(), 2, "YES", "They were.")))
                        .isEqualTo("NOT_FOUND");
            }
            assertThat(review(worker, jo.id()).at("/held/0/said").findValuesAsText("listened"))
                    .containsExactly("PARTLY", "NO");
            assertThat(review(worker, jo.id()).at("/held/0/participation").asText())
                    .isEqualTo("PN1");
        }

        @Test
        void a_meeting_of_somebody_else_is_not_theirs_to_speak_of() {
            var ali = council.youngPerson("Ali", 12);
            council.link(sam, ali);
            noteHeld(worker, ali.id(), today, "PN1");
            var held = review(worker, ali.id()).at("/held/0/id").asText();

            assertThat(code(listened(young, held, 0, "YES", "It was good."))).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void of_a_plan_that_is_hidden_the_meetings_are_hidden_too_in_reading_and_in_writing() {
        arrange(worker, jo.id(), meeting(0, today.plusDays(2)));
        Reviews.ask(young, jo.id(), "School");
        Reviews.hide(young, sam.id());

        assertThat(told(read(worker, jo.id()))).isEqualTo(told(read(worker, UUID.randomUUID())));
        assertThat(told(arrange(worker, jo.id(), meeting(1, today.plusDays(3)))))
                .isEqualTo(told(arrange(worker, UUID.randomUUID(), meeting(1, today.plusDays(3)))));
        assertThat(told(Reviews.notNow(worker, jo.id(), 1, "It is not a good time.")))
                .isEqualTo(told(Reviews.notNow(worker, UUID.randomUUID(), 1, "It is not a good time.")));
        assertThat(told(Reviews.ask(worker, jo.id(), "School")))
                .isEqualTo(told(Reviews.ask(worker, UUID.randomUUID(), "School")));
        assertThat(review(manager, jo.id()).at("/requests")).hasSize(1);
        var looks = young.ask(
                "query($of: ID!) { looks(youngPersonId: $of) { nodes { who } } }",
                Map.of("of", jo.id().toString()));
        assertThat(looks.at("/data/looks/nodes").findValuesAsText("who")).containsOnly("Pat Brown");
    }

    private Map<String, Object> changed(String field, @Nullable Object value) {
        var meeting = new HashMap<String, Object>(meeting(0, today.plusDays(3)));
        meeting.put(field, value);
        return meeting;
    }

    private static String field(JsonNode answer) {
        return answer.at("/errors/0/extensions/field").asText();
    }

    private static String told(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("NOT_FOUND");
        return answer.toString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
