package lodestar.familytime;

import static lodestar.Client.code;
import static lodestar.familytime.FamilyTimes.answer;
import static lodestar.familytime.FamilyTimes.ask;
import static lodestar.familytime.FamilyTimes.change;
import static lodestar.familytime.FamilyTimes.family;
import static lodestar.familytime.FamilyTimes.feel;
import static lodestar.familytime.FamilyTimes.happened;
import static lodestar.familytime.FamilyTimes.hide;
import static lodestar.familytime.FamilyTimes.made;
import static lodestar.familytime.FamilyTimes.noted;
import static lodestar.familytime.FamilyTimes.plan;
import static lodestar.familytime.FamilyTimes.read;
import static lodestar.familytime.FamilyTimes.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.people.SupportLink;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Whom a young person wants to see: asked, answered with a reason, and what came of each time, each side in its words.
 */
class FamilyTimeApiTest extends JoAndTheirCircle {

    private static final Map<String, ?> HAPPENED = Map.of("what", "HAPPENED");
    private static final Map<String, ?> CANCELLED =
            Map.of("what", "CANCELLED", "whom", "COUNCIL", "words", "Nobody could drive.");

    private final LocalDate today = council.today();

    @Nested
    class A_wish {

        @Test
        void is_read_in_their_own_word_by_them_their_worker_and_the_workers_manager_and_by_nobody_else() {
            ask(young, "Nan Jo 👵", "EVERY_WEEK");
            var other = council.signedIn(council.helper("Chris"), Role.PRACTITIONER);
            var ade = council.helper("Ade");
            council.link(ade, jo, SupportLink.Kind.CARER);

            for (var reader : List.of(young, worker, manager)) {
                assertThat(family(reader, jo.id()).at("/wishes/0/who").asText()).isEqualTo("Nan Jo 👵");
            }
            assertThat(told(read(other, jo.id()))).isEqualTo(told(read(other, UUID.randomUUID())));
            assertThat(code(read(council.signedIn(ade, Role.CARER), jo.id()))).isEqualTo("NOT_FOUND");
            council.end(sams);
            assertThat(code(read(worker, jo.id()))).isEqualTo("NOT_FOUND");
        }

        @Test
        void is_changed_by_them_alone_and_what_it_was_before_stays() {
            var wish = ask(young, "Dad", "EVERY_WEEK");

            made(change(young, wish, 1, "My dad", "EVERY_DAY"));

            assertThat(code(change(worker, wish, 2, "Father", "EVERY_MONTH"))).isEqualTo("NOT_FOUND");
            assertThat(code(change(manager, wish, 2, "Father", "EVERY_MONTH"))).isEqualTo("NOT_FOUND");
            var now = family(worker, jo.id()).at("/wishes/0");
            assertThat(now.at("/who").asText()).isEqualTo("My dad");
            assertThat(now.at("/before/0/who").asText()).isEqualTo("Dad");
            assertThat(now.at("/before/0/often").asText()).isEqualTo("EVERY_WEEK");
        }

        @Test
        void changed_on_two_phones_is_never_covered_unseen() {
            var wish = ask(young, "Dad", "EVERY_WEEK");
            made(change(young, wish, 1, "My dad", "EVERY_DAY"));

            var late = change(young, wish, 1, "Daddy", "BIRTHDAYS");

            assertThat(code(late)).isEqualTo("CONFLICT");
            assertThat(late.at("/errors/0/extensions/current/name").asText()).contains("My dad", "every day");
            assertThat(late.at("/errors/0/extensions/refused").asText()).contains("Daddy", "birthdays");
            assertThat(family(young, jo.id()).at("/wishes")).hasSize(1);
        }

        @Test
        void sent_again_with_its_id_is_one_wish_with_one_answer() {
            var input = Map.of(
                    "clientMutationId", UUID.randomUUID().toString(), "basedOn", 0, "who", "Dad", "wanted", "NOT_SEE");

            var first = send(young, "askFamilyTime", input);

            assertThat(send(young, "askFamilyTime", input)).isEqualTo(first);
            assertThat(family(young, jo.id()).at("/wishes")).hasSize(1);
        }

        @Test
        void that_says_nothing_or_far_too_much_is_refused_in_plain_words() {
            assertThat(problem(wish("", "SEE", "EVERY_DAY", null)))
                    .isEqualTo("who: Say who it is. Any word you use for them is fine.");
            assertThat(problem(wish("Dad", "SEE", null, null)))
                    .isEqualTo("often: Choose how often you want to see them.");
            assertThat(problem(wish("Dad", "SEE", "OTHERWISE", " "))).startsWith("words: Say in your own words");
            assertThat(problem(wish("Dad", "SEE", "EVERY_DAY", "x".repeat(50_000))))
                    .isEqualTo("words: That is 50,000 characters. There is room for 1,000. Please make it shorter.");
            assertThat(family(young, jo.id()).at("/wishes")).isEmpty();
        }

        @Test
        void stands_sealed_and_moved_to_another_row_it_does_not_open() {
            ask(young, "Nan at the river", "EVERY_DAY");
            ask(young, "Dad at the lake", "EVERY_DAY");
            var owner = DatabaseAs.owner();

            assertThat(owner.list("SELECT COUNT(*) FROM family_word WHERE other LIKE '%river%'"))
                    .containsExactly("0");
            owner.change("""
                UPDATE family_word a JOIN family_word b ON b.council_id = a.council_id AND b.id > a.id
                SET a.other = b.other WHERE a.council_id = '%s'\
                """.formatted(council.id()));
            assertThat(read(young, jo.id()).toString()).doesNotContain("river").contains("errors");
        }

        @Test
        void read_by_somebody_else_is_a_look_that_the_young_person_sees() {
            ask(young, "Dad", "EVERY_DAY");

            read(worker, jo.id());

            var looks = young.ask(
                    "query($of: ID!) { looks(youngPersonId: $of) { nodes { who things } } }",
                    Map.of("of", jo.id().toString()));
            assertThat(looks.at("/data/looks/nodes/0/who").asText()).isEqualTo("Sam Taylor");
            assertThat(looks.at("/data/looks/nodes/0/things").toString()).contains("FAMILY_TIME");
        }

        private JsonNode wish(String who, String wanted, String often, String words) {
            var input = new HashMap<String, Object>(Map.of("basedOn", 0, "who", who, "wanted", wanted));
            input.put("often", often);
            input.put("words", words);
            return send(young, "askFamilyTime", input);
        }
    }

    @Nested
    class A_hidden_wish {

        @Test
        void is_for_that_helper_as_if_it_had_never_been_in_reading_and_in_writing() {
            var wish = ask(young, "Dad", "EVERY_DAY");
            var time = made(plan(worker, jo.id(), wish, today)).at("/id").asText();
            var nowhere = UUID.randomUUID().toString();

            hide(young, wish, sam.id(), false);

            assertThat(family(worker, jo.id()).at("/wishes")).isEmpty();
            assertThat(family(worker, jo.id()).at("/times")).isEmpty();
            assertThat(told(answer(worker, jo.id(), wish, "NO", "No")))
                    .isEqualTo(told(answer(worker, jo.id(), nowhere, "NO", "No")));
            assertThat(told(plan(worker, jo.id(), wish, today))).isEqualTo(told(plan(worker, jo.id(), nowhere, today)));
            assertThat(told(happened(worker, jo.id(), wish, time, HAPPENED)))
                    .isEqualTo(told(happened(worker, jo.id(), nowhere, nowhere, HAPPENED)));
            assertThat(family(manager, jo.id()).at("/wishes")).hasSize(1);
            hide(young, wish, sam.id(), true);
            assertThat(family(worker, jo.id()).at("/wishes")).hasSize(1);
        }

        @Test
        void is_hidden_by_whose_it_is_from_somebody_who_is_around_them() {
            var wish = ask(young, "Dad", "EVERY_DAY");
            var ali = council.signedIn(council.youngPerson("Ali", 12));

            assertThat(code(hide(ali, wish, sam.id(), false))).isEqualTo("NOT_FOUND");
            assertThat(code(hide(young, wish, council.helper("Chris").id(), false)))
                    .isEqualTo("NOT_FOUND");
            hide(young, wish, pat.id(), false);
            assertThat(young.ask(
                                    "query($of: ID!) { familyTime(youngPersonId: $of) { wishes { hiddenFrom { name } }"
                                            + " } }",
                                    Map.of("of", jo.id().toString()))
                            .at("/data/familyTime/wishes/0/hiddenFrom/0/name")
                            .asText())
                    .isEqualTo("Pat Brown");
        }
    }

    @Nested
    class An_answer {

        @Test
        void has_a_name_a_reason_and_what_the_young_person_thinks_of_it() {
            var wish = ask(young, "Dad", "EVERY_WEEK");
            var answer = made(answer(worker, jo.id(), wish, "PARTLY", "He lives far away."))
                    .at("/id")
                    .asText();

            made(send(young, "sayFamilyView", Map.of("answerId", answer, "basedOn", 0, "agreement", "DISAGREE")));

            var stands = family(manager, jo.id()).at("/wishes/0/answer");
            assertThat(stands.at("/by").asText()).isEqualTo("Sam Taylor");
            assertThat(stands.at("/reason").asText()).isEqualTo("He lives far away.");
            assertThat(stands.at("/often").asText()).isEqualTo("EVERY_MONTH");
            assertThat(stands.at("/view/agreement").asText()).isEqualTo("DISAGREE");
            assertThat(code(send(
                            worker, "sayFamilyView", Map.of("answerId", answer, "basedOn", 1, "agreement", "AGREE"))))
                    .isEqualTo("NOT_FOUND");
        }

        @Test
        void without_a_reason_or_without_what_instead_is_refused() {
            var wish = ask(young, "Dad", "EVERY_WEEK");

            assertThat(problem(answer(worker, jo.id(), wish, "NO", "  ")))
                    .isEqualTo("reason: Say why, in plain words. They have a right to know the reason.");
            var input = Map.of(
                    "youngPersonId",
                    jo.id().toString(),
                    "wishId",
                    wish,
                    "version",
                    1,
                    "basedOn",
                    0,
                    "answer",
                    "PARTLY",
                    "reason",
                    "Far");
            assertThat(problem(send(worker, "answerFamilyTime", input)))
                    .isEqualTo("often: Say what instead: choose how often.");
        }

        @Test
        void to_a_wish_that_has_changed_meanwhile_gets_both_and_says_what_stands() {
            var wish = ask(young, "Dad", "EVERY_WEEK");
            made(change(young, wish, 1, "Dad", "EVERY_DAY"));

            var late = answer(worker, jo.id(), wish, "YES", "Of course.");

            assertThat(code(late)).isEqualTo("CONFLICT");
            assertThat(late.at("/errors/0/extensions/current/name").asText()).contains("every day");
        }

        @Test
        void is_the_councils_and_never_the_young_persons() {
            var wish = ask(young, "Dad", "EVERY_WEEK");

            assertThat(code(answer(young, jo.id(), wish, "YES", "Yes!"))).isEqualTo("NOT_FOUND");
        }
    }

    @Nested
    class A_time {

        @Test
        void that_both_sides_see_differently_stands_as_both_say_it() {
            var wish = ask(young, "Dad", "EVERY_WEEK");
            var time = made(plan(worker, jo.id(), wish, today)).at("/id").asText();

            made(happened(worker, jo.id(), wish, time, HAPPENED));
            made(happened(young, jo.id(), wish, time, Map.of("what", "CANCELLED", "whom", "FAMILY")));

            var one = family(manager, jo.id()).at("/times/0");
            assertThat(one.at("/theirs/what").asText()).isEqualTo("HAPPENED");
            assertThat(one.at("/mine/what").asText()).isEqualTo("CANCELLED");
            assertThat(one.at("/mine/whom").asText()).isEqualTo("FAMILY");
            assertThat(one.at("/isSeenDifferently").asBoolean()).isTrue();
        }

        @Test
        void has_not_happened_before_its_day_has_come() {
            var wish = ask(young, "Dad", "EVERY_WEEK");
            var tomorrow = made(plan(worker, jo.id(), wish, today.plusDays(1)))
                    .at("/id")
                    .asText();

            assertThat(problem(happened(worker, jo.id(), wish, tomorrow, HAPPENED)))
                    .isEqualTo("what: That day has not come yet. You can say that it happened once it has.");
            assertThat(problem(noted(young, jo.id(), wish, today.plusDays(1), HAPPENED)))
                    .startsWith("day: ");
            assertThat(problem(feel(young, tomorrow, 0, "GOOD", "Nice"))).startsWith("feeling: ");
            made(happened(worker, jo.id(), wish, tomorrow, CANCELLED));
        }

        @Test
        void is_planned_for_a_day_to_come_and_noted_for_one_within_the_last_year() {
            var wish = ask(young, "Dad", "EVERY_WEEK");

            assertThat(problem(plan(worker, jo.id(), wish, today.minusDays(400))))
                    .startsWith("day: Choose today or a day");
            assertThat(problem(plan(worker, jo.id(), wish, today.plusYears(3))))
                    .startsWith("day: Choose today or a day");
            assertThat(problem(noted(worker, jo.id(), wish, today.minusDays(400), HAPPENED)))
                    .startsWith("day: That day is more than a year ago");
            made(noted(worker, jo.id(), wish, today.minusDays(1), HAPPENED));
            assertThat(family(young, jo.id()).at("/times/0/isPlanned").asBoolean())
                    .isFalse();
        }

        @Test
        void is_not_planned_with_somebody_they_do_not_want_to_see() {
            var input = Map.of("basedOn", 0, "who", "Uncle", "wanted", "NOT_SEE");
            var wish = made(send(young, "askFamilyTime", input)).at("/wishId").asText();

            assertThat(problem(plan(worker, jo.id(), wish, today)))
                    .isEqualTo("wishId: They do not want to see this person. Talk with them first.");
        }

        @Test
        void that_was_cancelled_says_by_whom_and_the_council_says_why() {
            var wish = ask(young, "Dad", "EVERY_WEEK");
            var time = made(plan(worker, jo.id(), wish, today)).at("/id").asText();

            assertThat(problem(happened(worker, jo.id(), wish, time, Map.of("what", "CANCELLED"))))
                    .isEqualTo("whom: Choose who cancelled it.");
            assertThat(problem(happened(worker, jo.id(), wish, time, Map.of("what", "CANCELLED", "whom", "COUNCIL"))))
                    .isEqualTo("words: Say why it was cancelled, as you would tell them.");
            assertThat(problem(happened(worker, jo.id(), wish, time, Map.of("what", "LATE", "whom", "FAMILY"))))
                    .startsWith("minutes: ");
            made(happened(young, jo.id(), wish, time, Map.of("what", "CANCELLED", "whom", "COUNCIL")));
        }

        @Test
        void that_was_moved_is_there_on_the_other_day_once_though_both_sides_say_so() {
            var wish = ask(young, "Dad", "EVERY_WEEK");
            var time = made(plan(worker, jo.id(), wish, today)).at("/id").asText();
            var moved = Map.of(
                    "what", "MOVED", "whom", "CARER", "toDay", today.plusDays(2).toString());

            made(happened(worker, jo.id(), wish, time, moved));
            made(happened(young, jo.id(), wish, time, moved));

            var times = family(young, jo.id()).at("/times");
            assertThat(times).hasSize(2);
            assertThat(times.at("/0/day").asText()).isEqualTo(today.plusDays(2).toString());
            assertThat(times.at("/0/movedFrom").asText()).isEqualTo(time);
            assertThat(problem(happened(worker, jo.id(), wish, time, Map.of("what", "HAPPENED", "basedOn", 1))))
                    .startsWith("what: This one was moved");
        }

        @Test
        void feels_as_the_young_person_says_and_nobody_else_can_say_it() {
            var wish = ask(young, "Dad", "EVERY_WEEK");
            var time = made(noted(worker, jo.id(), wish, today, HAPPENED))
                    .at("/wishId")
                    .asText();
            time = family(young, jo.id()).at("/times/0/id").asText();
            made(feel(young, time, 0, "MIXED", "I cried at the end."));

            assertThat(code(feel(worker, time, 1, "GOOD", "They had fun."))).isEqualTo("NOT_FOUND");
            assertThat(code(feel(manager, time, 1, "GOOD", "They had fun."))).isEqualTo("NOT_FOUND");
            assertThat(family(worker, jo.id()).at("/times/0/feeling/words").asText())
                    .isEqualTo("I cried at the end.");
            made(feel(young, time, 1, "GOOD", "It was ok in the end."));
            assertThat(family(worker, jo.id()).at("/times/0/feeling/feeling").asText())
                    .isEqualTo("GOOD");
        }

        @Test
        void of_somebody_else_answers_as_one_that_is_not_there() {
            var ali = council.youngPerson("Ali", 12);
            council.link(sam, ali);
            var alis = ask(council.signedIn(ali), "Gran", "EVERY_DAY");
            var wish = ask(young, "Dad", "EVERY_WEEK");
            var time = made(plan(worker, ali.id(), alis, today)).at("/id").asText();
            var nowhere = UUID.randomUUID().toString();

            assertThat(told(happened(worker, jo.id(), wish, time, HAPPENED)))
                    .isEqualTo(told(happened(worker, jo.id(), wish, nowhere, HAPPENED)));
            assertThat(told(feel(young, time, 0, "GOOD", "x"))).isEqualTo(told(feel(young, nowhere, 0, "GOOD", "x")));
            assertThat(told(plan(worker, jo.id(), alis, today))).isEqualTo(told(plan(worker, jo.id(), nowhere, today)));
        }
    }

    @Test
    void a_month_says_what_was_asked_agreed_and_what_happened_each_from_the_record() {
        var wish = ask(young, "Dad", "EVERY_DAY");
        made(answer(worker, jo.id(), wish, "YES", "Yes."));
        made(noted(worker, jo.id(), wish, today, HAPPENED));
        made(noted(worker, jo.id(), wish, today, CANCELLED));

        var month = family(young, jo.id()).at("/months/0");
        assertThat(month.at("/happened").asInt()).isEqualTo(1);
        assertThat(month.at("/cancelled").asInt()).isEqualTo(1);
        assertThat(month.at("/asked").asInt()).isZero();
        assertThat(month.at("/lines").findValuesAsText("agreed")).containsExactly("false", "true");
        assertThat(month.at("/lines/0/from").asText()).isEqualTo(today.toString());
    }

    private static String problem(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("INVALID");
        return answer.at("/errors/0/extensions/field").asText() + ": "
                + answer.at("/errors/0/message").asText();
    }

    private static String told(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("NOT_FOUND");
        return answer.toString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
