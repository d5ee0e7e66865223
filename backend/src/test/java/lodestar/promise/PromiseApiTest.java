package lodestar.promise;

import static lodestar.Client.code;
import static lodestar.promise.Promises.decide;
import static lodestar.promise.Promises.made;
import static lodestar.promise.Promises.note;
import static lodestar.promise.Promises.promise;
import static lodestar.promise.Promises.proposal;
import static lodestar.promise.Promises.proposed;
import static lodestar.promise.Promises.read;
import static lodestar.promise.Promises.refused;
import static lodestar.promise.Promises.send;
import static lodestar.promise.Promises.standing;
import static lodestar.promise.Promises.step;
import static lodestar.promise.Promises.theme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Promises through the API and the real database. Who is told of them is {@link PromiseToldApiTest}'s, themes are
 * {@link ThemeApiTest}'s.
 */
class PromiseApiTest extends JoAndTheirCircle {

    private static final String WHY = Promises.REASON;

    private final LocalDate today = council.today();
    private Client lead;
    private Client member;
    private String buses;

    @BeforeEach
    void the_panel_has_a_theme() {
        lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        member = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);
        buses = theme(lead, "Buses");
    }

    private List<String> promises() {
        return young.ask("{ promises { nodes { id } } }")
                .at("/data/promises/nodes")
                .findValuesAsText("id");
    }

    @Nested
    class A_promise {

        @Test
        void has_an_owner_a_day_and_what_it_answers_and_serves() {
            var id = made(lead, today, buses);

            var promise = standing(young, id);

            assertThat(promise.at("/stands").asText()).isEqualTo("MADE");
            assertThat(promise.at("/owner").asText()).isEqualTo("Head of transport");
            assertThat(promise.at("/byDay").asText())
                    .isEqualTo(today.plusDays(30).toString());
            assertThat(promise.at("/decidedOn").asText()).isEqualTo(today.toString());
            assertThat(promise.at("/themes/0/name").asText()).isEqualTo("Buses");
            assertThat(promise.at("/principles/0").asText()).isEqualTo("USE_OF_SERVICES");
            assertThat(promise.at("/missions/0").asText()).isEqualTo("LEARNING_AND_WORK");
            assertThat(promises()).containsExactly(id);
        }

        @Test
        void without_a_theme_a_principle_or_a_right_day_is_refused_and_nothing_is_half_done() {
            refused(
                    send(lead, "makePromise", promise(today, today), "id"),
                    "themes",
                    "Choose the theme that this answers. A promise answers what young people said.");
            var unprincipled = promise(today, today, buses);
            unprincipled.put("principles", List.of());
            refused(
                    send(lead, "makePromise", unprincipled, "id"),
                    "principles",
                    "Choose at least one of the seven principles that this serves.");
            refused(
                    send(lead, "makePromise", promise(today, today.minusDays(1), buses), "id"),
                    "byDay",
                    "That day is before the decision. Choose the day by which it will be done.");
            refused(
                    send(lead, "makePromise", promise(today.plusDays(1), today.plusDays(2), buses), "id"),
                    "decidedOn",
                    "That day has not come yet. Choose the day on which it was decided.");
            refused(
                    send(
                            lead,
                            "makePromise",
                            promise(today, today, UUID.randomUUID().toString()),
                            "id"),
                    "themes",
                    "One of these themes is not there. Load the page again and choose.");
            assertThat(rows("promise")).isZero();
            assertThat(promises()).isEmpty();
        }

        @Test
        void is_made_by_the_participation_lead_alone() {
            for (var client : List.of(member, worker, manager, young)) {
                assertThat(code(send(client, "makePromise", promise(today, today, buses), "id")))
                        .isEqualTo("NOT_FOUND");
            }
            assertThat(rows("promise")).isZero();
        }

        @Test
        void sent_again_under_the_same_id_is_made_once() {
            var input = promise(today, today, buses);

            var first = send(lead, "makePromise", input, "id");
            var again = send(lead, "makePromise", input, "id");

            assertThat(again).isEqualTo(first);
            assertThat(promises()).hasSize(1);
        }

        @Test
        void keeps_its_first_date_for_ever_and_is_late_when_its_day_has_passed() {
            var late = Promises.promise(today.minusDays(9), today.minusDays(2), buses);
            var id = send(lead, "makePromise", late, "id")
                    .at("/data/makePromise/id")
                    .asText();
            assertThat(standing(young, id).at("/isLate").asBoolean()).isTrue();

            var move = step(id, 1, "DATE_MOVED", "The drivers are on strike.");
            move.put("byDay", today.plusDays(40).toString());
            assertThat(note(lead, move).has("errors")).isFalse();

            var promise = standing(young, id);
            assertThat(promise.at("/isLate").asBoolean()).isFalse();
            assertThat(promise.at("/byDay").asText())
                    .isEqualTo(today.plusDays(40).toString());
            assertThat(promise.at("/firstByDay").asText())
                    .isEqualTo(today.minusDays(2).toString());
            assertThat(promise.at("/steps/0/words").asText()).isEqualTo("The drivers are on strike.");
            assertThat(DatabaseAs.application().refusal("UPDATE promise_step SET by_day = NULL"))
                    .isNotZero();
        }

        @Test
        void is_not_moved_or_ended_without_a_sentence_that_says_why() {
            var id = made(lead, today, buses);

            refused(note(lead, step(id, 1, "BROKEN", "  ")), "words", "Say why it will not be done, in plain words.");
            for (var oneWord : List.of("Money.", "No money")) {
                refused(
                        note(lead, step(id, 1, "BROKEN", oneWord)),
                        "words",
                        "Write a whole sentence: those whose words this answers will read it.");
            }
            refused(note(lead, step(id, 1, "DATE_MOVED", WHY)), "byDay", "Choose the new day.");
            var past = step(id, 1, "DATE_MOVED", WHY);
            past.put("byDay", today.minusDays(1).toString());
            refused(note(lead, past), "byDay", "That day has passed. Choose a day that is still to come.");
            assertThat(standing(young, id).at("/steps")).hasSize(1);
        }

        @Test
        void that_is_over_stays_as_it_ended() {
            var id = made(lead, today, buses);
            note(lead, step(id, 1, "BROKEN", WHY));

            refused(
                    note(lead, step(id, 2, "PROGRESS", WHY)),
                    "what",
                    "That does not come next. Please load the page again and look at what stands.");
            assertThat(standing(young, id).at("/stands").asText()).isEqualTo("BROKEN");
            assertThat(promises()).containsExactly(id);
        }

        @Test
        void that_somebody_else_wrote_on_first_is_a_conflict_with_both_texts() {
            var id = made(lead, today, buses);
            note(lead, step(id, 1, "PROGRESS", "The first of us wrote."));

            var second = note(lead, step(id, 1, "PROGRESS", "The second of us wrote."));

            assertThat(code(second)).isEqualTo("CONFLICT");
            assertThat(second.toString()).contains("The first of us wrote.", "The second of us wrote.");
        }
    }

    @Nested
    class What_is_put_forward {

        @Test
        void is_seen_by_those_who_put_forward_alone_until_it_is_decided() {
            var id = proposed(member, today, buses);

            assertThat(promises()).isEmpty();
            for (var client : List.of(young, worker, manager)) {
                assertThat(read(client, id).at("/errors/0/message"))
                        .isEqualTo(read(client, UUID.randomUUID().toString()).at("/errors/0/message"));
            }
            assertThat(standing(lead, id).at("/next").toString()).contains("MADE", "NOT_YET", "TURNED_DOWN");
            assertThat(standing(member, id).at("/next")).isEmpty();
            assertThat(code(decide(member, id, "MADE", today, WHY))).isEqualTo("NOT_FOUND");

            decide(lead, id, "MADE", today, "");

            assertThat(promises()).containsExactly(id);
        }

        @Test
        void is_turned_down_or_put_off_with_a_reason_only() {
            var id = proposed(member, today, buses);

            refused(
                    decide(lead, id, "TURNED_DOWN", today, "No."),
                    "words",
                    "Write a whole sentence: those whose words this answers will read it.");
            refused(
                    decide(lead, id, "NOT_YET", today, ""),
                    "words",
                    "Say why, in plain words. Young people will read it.");
            assertThat(decide(lead, id, "NOT_YET", today, WHY).has("errors")).isFalse();
            assertThat(standing(young, id).at("/steps/0/words").asText()).isEqualTo(WHY);
        }

        @Test
        void is_noted_on_by_the_member_who_answers_for_it_and_by_no_other() {
            var id = proposed(member, today, buses);
            decide(lead, id, "MADE", today, "");
            var other = council.signedIn(council.helper("Mr Bell"), Role.PANEL_MEMBER);

            assertThat(code(note(other, step(id, 2, "PROGRESS", WHY)))).isEqualTo("NOT_FOUND");
            assertThat(note(member, step(id, 2, "PROGRESS", WHY)).has("errors")).isFalse();
        }

        @Test
        void has_a_day_that_is_still_to_come() {
            refused(
                    send(member, "proposePromise", proposal(today.minusDays(1), buses), "id"),
                    "byDay",
                    "That day has passed. Choose a day that is still to come.");
        }
    }

    private int rows(String table) {
        return Integer.parseInt(DatabaseAs.owner()
                .list("SELECT COUNT(*) FROM %s WHERE council_id = '%s'".formatted(table, council.id()))
                .getFirst());
    }
}
