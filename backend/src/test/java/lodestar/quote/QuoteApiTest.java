package lodestar.quote;

import static lodestar.Client.code;
import static lodestar.quote.Quotes.dayHasCome;
import static lodestar.quote.Quotes.idOf;
import static lodestar.quote.Quotes.keepBack;
import static lodestar.quote.Quotes.mine;
import static lodestar.quote.Quotes.news;
import static lodestar.quote.Quotes.offer;
import static lodestar.quote.Quotes.panel;
import static lodestar.quote.Quotes.release;
import static lodestar.quote.Quotes.released;
import static lodestar.quote.Quotes.shown;
import static lodestar.quote.Quotes.takeBack;
import static lodestar.quote.Quotes.toCheck;
import static lodestar.quote.Quotes.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.mypeople.Words;
import lodestar.safety.Concerns;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Words that are shown without a name: with their speaker's yes and somebody's check for that audience, and not else.
 */
class QuoteApiTest extends JoAndTheirCircle {

    private static final String SAID = "The bus is always late. My worker Sam knows.";
    private static final String PART = "The bus is always late.";
    private static final String WHY = "There is a name of somebody in it.";

    private Client lead;
    private Client member;
    private String saying;

    @BeforeEach
    void jo_said_something_and_there_is_a_panel() {
        lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        member = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);
        saying = Voices.said(young, SAID);
    }

    @Nested
    class Nobody_reads_them {

        @Test
        void before_their_speaker_said_yes_to_that_audience_and_chose_which() {
            assertThat(toCheck(lead)).isEmpty();
            assertThat(panel(member)).isEmpty();
            Voices.say(young, saidForPanel("All of this may be shown"));

            assertThat(toCheck(lead)).isEmpty();
        }

        @Test
        void at_the_panel_before_somebody_checked_them_and_their_day_has_come() {
            offer(young, saying, "PANEL", PART);
            dayHasCome(council.id());
            assertThat(panel(member)).isEmpty();

            release(lead, idOf(lead, PART), PART);
            assertThat(panel(member)).isEmpty();
            assertThat(mine(young, saying).at("/0/stands").asText()).isEqualTo("TO_BE_SHOWN");

            dayHasCome(council.id());
            assertThat(panel(member)).containsExactly(PART);
            assertThat(panel(lead)).containsExactly(PART);
        }

        @Test
        void in_public_because_the_panel_may() {
            shown(young, lead, council.id(), saying, "PANEL", PART);

            assertThat(everybody()).isEmpty();
            shown(young, lead, council.id(), saying, "PUBLIC", SAID);
            assertThat(everybody()).containsExactly(SAID);
            assertThat(panel(member)).containsExactly(PART);
        }

        @Test
        void of_another_council() {
            shown(young, lead, council.id(), saying, "PANEL", PART);
            var other = MadeUp.council();

            assertThat(panel(other.signedIn(other.helper("Ms Other"), Role.PANEL_MEMBER)))
                    .isEmpty();
            assertThat(toCheck(other.signedIn(other.helper("Mr Other"), Role.PARTICIPATION_LEAD)))
                    .isEmpty();
        }
    }

    @Nested
    class Whoever_checks {

        @Test
        void reads_those_words_alone_and_no_word_on_whose_they_are() {
            offer(young, saying, "PANEL", PART);

            var answer = lead.ask("{ quotesToCheck { __typename id audience words shownWords } }")
                    .toString();

            assertThat(answer)
                    .contains(PART)
                    .doesNotContain("Sam knows", "Jo", saying, jo.id().toString());
        }

        @Test
        void may_leave_words_out_and_change_none() {
            offer(young, saying, "PUBLIC", SAID);
            var id = idOf(lead, SAID);

            assertThat(code(release(lead, id, "The bus is sometimes late. […]")))
                    .isEqualTo("INVALID");
            assertThat(release(lead, id, "The bus is always late. [...]").has("errors"))
                    .isFalse();
            dayHasCome(council.id());
            assertThat(everybody()).containsExactly("The bus is always late. […]");
            assertThat(mine(young, saying).at("/0/shownWords").asText()).isEqualTo("The bus is always late. […]");
        }

        @Test
        void says_no_with_a_reason_that_the_speaker_reads_from_somebody_by_the_name_they_give() {
            Words.say(young, sam.id(), "HELPER", "Sammy", 0);
            offer(young, saying, "PUBLIC", SAID);
            var asLead = council.signedIn(sam, Role.PARTICIPATION_LEAD);

            assertThat(code(keepBack(asLead, idOf(asLead, SAID), "No"))).isEqualTo("INVALID");
            keepBack(asLead, idOf(asLead, SAID), WHY);

            assertThat(mine(young, saying).at("/0/stands").asText()).isEqualTo("NOT_RELEASED");
            assertThat(mine(young, saying).at("/0/reason").asText()).isEqualTo(WHY);
            assertThat(mine(young, saying).at("/0/checkedBy").asText()).isEqualTo("Sammy");
            assertThat(toCheck(lead)).isEmpty();
        }

        @Test
        void takes_down_what_was_released_and_nothing_comes_back() {
            shown(young, lead, council.id(), saying, "PANEL", PART);
            var id = idOf(released(lead, "PANEL"), PART);

            assertThat(code(release(lead, id, PART))).isEqualTo("CHECKED_ALREADY");
            keepBack(lead, id, WHY);

            assertThat(panel(member)).isEmpty();
            assertThat(mine(young, saying).at("/0/shownUntil").asText())
                    .isEqualTo(council.today().toString());
            assertThat(released(lead, "PANEL")).isEmpty();
            assertThat(code(release(lead, id, PART))).isEqualTo("CHECKED_ALREADY");
        }

        @Test
        void finds_what_was_taken_back_as_what_never_was() {
            offer(young, saying, "PANEL", PART);
            var id = idOf(lead, PART);
            takeBack(young, saying, "PANEL");

            var gone = release(lead, id, PART);
            var never = release(lead, "00000000-0000-4000-8000-000000000000", PART);

            assertThat(code(gone)).isEqualTo("NOT_FOUND").isEqualTo(code(never));
        }
    }

    @Nested
    class Whoever_said_them {

        @Test
        void chooses_from_their_own_words_as_they_said_them() {
            for (var words : List.of("The bus is always early.", "he bus is always", "the bus is always late.")) {
                assertThat(code(offer(young, saying, "PUBLIC", words))).isEqualTo("INVALID");
            }
            assertThat(code(offer(young, saying, "PUBLIC", " "))).isEqualTo("INVALID");
            var kai = council.signedIn(council.youngPerson("Kai", 15));
            assertThat(code(offer(kai, saying, "PUBLIC", PART))).isEqualTo("NOT_FOUND");
            assertThat(code(kai.ask("query($of: ID!) { myQuotes(sayingId: $of) { words } }", Map.of("of", saying))))
                    .isEqualTo("NOT_FOUND");
        }

        @Test
        void is_told_once_when_they_are_checked_and_when_they_are_shown_first() {
            offer(young, saying, "PUBLIC", PART);
            release(lead, idOf(lead, PART), PART);
            told(council.id());
            assertThat(news(young).findValuesAsText("what")).containsExactly("CHECKED");
            saw();
            assertThat(news(young)).isEmpty();

            dayHasCome(council.id());
            told(council.id());

            assertThat(news(young).findValuesAsText("what")).containsExactly("SHOWN");
            saw();
            told(council.id());
            assertThat(news(young)).isEmpty();
        }

        @Test
        void is_told_whatever_somebody_else_says_they_saw() {
            offer(young, saying, "PUBLIC", PART);
            release(lead, idOf(lead, PART), PART);
            told(council.id());
            var kai = council.signedIn(council.youngPerson("Kai", 15));

            kai.send("sawQuotes", Map.of("sayingId", saying), "clientMutationId");

            assertThat(news(kai)).isEmpty();
            assertThat(news(young)).hasSize(1);
        }

        @Test
        void is_not_told_that_something_is_shown_which_they_took_back() {
            offer(young, saying, "PUBLIC", PART);
            release(lead, idOf(lead, PART), PART);
            takeBack(young, saying, "PUBLIC");
            dayHasCome(council.id());
            told(council.id());

            assertThat(news(young)).isEmpty();
            assertThat(DatabaseAs.owner()
                            .list("SELECT what FROM quote_news WHERE tell_at IS NULL AND council_id = '%s'"
                                    .formatted(council.id())))
                    .isEmpty();
        }

        @Test
        void is_told_the_truth_while_nobody_is_shown_them_and_no_word_of_why() {
            shown(young, lead, council.id(), saying, "PUBLIC", PART);
            offer(young, saying, "PANEL", PART);
            release(lead, idOf(lead, PART), PART);
            assertThat(mine(young, saying).findValuesAsText("stands")).containsExactly("TO_BE_SHOWN", "SHOWN");

            var concern = keptSafe();

            assertThat(mine(young, saying).findValuesAsText("stands")).containsExactly("NOT_NOW", "NOT_NOW");
            assertThat(mine(young, saying).at("/1/reason").isNull()).isTrue();
            noLongerKeptSafe(concern);
            assertThat(mine(young, saying).findValuesAsText("stands")).containsExactly("TO_BE_SHOWN", "SHOWN");
        }

        @Test
        void is_not_told_that_something_is_shown_while_it_is_not() {
            shown(young, lead, council.id(), saying, "PUBLIC", PART);
            told(council.id());
            var before = news(young);
            assertThat(before.findValuesAsText("what")).contains("SHOWN");

            var concern = keptSafe();

            assertThat(news(young)).isEmpty();
            noLongerKeptSafe(concern);
            assertThat(news(young)).isEqualTo(before);
        }

        @Test
        void can_take_back_what_nobody_is_shown_for_now() {
            shown(young, lead, council.id(), saying, "PUBLIC", PART);
            var concern = keptSafe();

            takeBack(young, saying, "PUBLIC");

            assertThat(mine(young, saying).at("/0/stands").asText()).isEqualTo("ENDED");
            noLongerKeptSafe(concern);
            assertThat(everybody()).isEmpty();
        }

        @Test
        void finds_where_it_is_shown_and_where_it_was() {
            shown(young, lead, council.id(), saying, "PUBLIC", PART);
            assertThat(mine(young, saying).at("/0/stands").asText()).isEqualTo("SHOWN");
            assertThat(mine(young, saying).at("/0/shownUntil").isNull()).isTrue();

            takeBack(young, saying, "PUBLIC");

            assertThat(mine(young, saying).at("/0/stands").asText()).isEqualTo("ENDED");
            assertThat(mine(young, saying).at("/0/shownFrom").asText())
                    .isEqualTo(council.today().withDayOfMonth(1).toString());
            assertThat(mine(young, saying).at("/0/shownUntil").asText())
                    .isEqualTo(council.today().toString());
        }

        @Test
        void offers_other_words_in_place_of_those_before_and_they_need_a_check_of_their_own() {
            shown(young, lead, council.id(), saying, "PUBLIC", PART);

            offer(young, saying, "PUBLIC", SAID);

            assertThat(everybody()).isEmpty();
            assertThat(mine(young, saying).findValuesAsText("stands")).containsExactly("WAITING", "ENDED");
        }
    }

    @Nested
    class They_are_gone_at_once {

        @BeforeEach
        void from_the_panel_and_from_everybody() {
            shown(young, lead, council.id(), saying, "PANEL", PART);
            shown(young, lead, council.id(), saying, "PUBLIC", PART);
            assertThat(panel(member)).containsExactly(PART);
            assertThat(everybody()).containsExactly(PART);
        }

        @Test
        void when_their_speaker_takes_the_quote_back_from_one_audience() {
            takeBack(young, saying, "PUBLIC");
            assertThat(everybody()).isEmpty();
            assertThat(panel(member)).containsExactly(PART);

            takeBack(young, saying, "PANEL");
            assertThat(panel(member)).isEmpty();
            assertThat(toCheck(lead)).isEmpty();
        }

        @Test
        void when_their_speaker_takes_the_saying_back() {
            Voices.takeBack(young, saying);

            assertThat(everybody()).isEmpty();
            assertThat(panel(member)).isEmpty();
            assertThat(toCheck(lead)).isEmpty();
        }

        @Test
        void from_the_panel_when_who_may_hear_it_says_no_to_the_panel_and_stay_so_whatever_is_said_then() {
            Voices.changeAudience(young, saying);
            assertThat(panel(member)).isEmpty();
            assertThat(everybody()).containsExactly(PART);

            var input = new HashMap<String, Object>(saidForPanel(""));
            young.send("changeAudience", Map.of("sayingId", saying, "audience", input.get("audience")), "actedOn");

            assertThat(panel(member)).isEmpty();
        }

        @Test
        void when_a_concern_about_the_saying_is_open() {
            keptSafe();

            assertThat(everybody()).isEmpty();
            assertThat(panel(member)).isEmpty();
            assertThat(toCheck(lead)).isEmpty();
        }

        @Test
        void when_their_speaker_says_that_other_words_are_right() {
            DatabaseAs.owner()
                    .change("INSERT INTO checked_words VALUES ('%s', 0x%s, 1, 'WORDS', 'sealed', 0, UTC_TIMESTAMP(3))"
                            .formatted(council.id(), saying.replace("-", "")));

            assertThat(everybody()).isEmpty();
            assertThat(panel(member)).isEmpty();
            assertThat(mine(young, saying).findValuesAsText("stands")).containsExactly("ENDED", "ENDED");
        }

        @Test
        void when_their_key_is_destroyed() {
            DatabaseAs.owner()
                    .change(
                            "UPDATE data_key SET wrapped = NULL, destroyed_at = UTC_TIMESTAMP(3) WHERE young_person_id = UNHEX('%s')"
                                    .formatted(jo.id().toString().replace("-", "")));

            assertThat(everybody()).isEmpty();
            assertThat(panel(member)).isEmpty();
        }
    }

    @Test
    void they_stand_in_the_order_of_the_alphabet_whenever_they_were_said() {
        for (var words : List.of("Zebra first.", "Apples later.", "Moon last.")) {
            shown(young, lead, council.id(), Voices.said(young, words), "PANEL", words);
        }

        assertThat(panel(member)).containsExactly("Apples later.", "Moon last.", "Zebra first.");
    }

    @Test
    void no_more_than_fifty_stand_there_at_once() {
        for (int nth = 0; nth < CheckedQuoteRepository.MOST + 1; nth++) {
            var words = "Ask us first, for the %d. time.".formatted(nth);
            shown(young, lead, council.id(), Voices.said(young, words), "PUBLIC", words);
        }

        assertThat(everybody()).hasSize(50);
    }

    @Test
    void a_yes_is_one_word_wherever_it_is_said() {
        offer(young, saying, "PANEL", PART);
        assertThat(quoted()).isTrue();

        takeBack(young, saying, "PANEL");

        assertThat(quoted()).isFalse();
    }

    /** Somebody takes up a concern about the saying; gives it. */
    private String keptSafe() {
        var concern = Concerns.helpNow(young, jo, "Please")
                .at("/data/helpNow/concern/id")
                .asText()
                .replace("-", "");
        isAbout(concern, saying);
        return concern;
    }

    private static void noLongerKeptSafe(String concern) {
        isAbout(concern, UUID.randomUUID().toString());
    }

    private static void isAbout(String concern, String saying) {
        DatabaseAs.owner()
                .change("UPDATE concern SET cause_id = UNHEX('%s') WHERE id = UNHEX('%s')"
                        .formatted(saying.replace("-", ""), concern));
    }

    private boolean quoted() {
        return young.ask(
                        "query($of: ID!, $id: ID!) { youngPerson(id: $of) { saying(id: $id) { audience { quoted } } }"
                                + " }",
                        Map.of("of", jo.id().toString(), "id", saying))
                .at("/data/youngPerson/saying/audience/quoted")
                .asBoolean();
    }

    private Map<String, Object> saidForPanel(String words) {
        var input = Voices.saying(words);
        var audience = new HashMap<String, Object>(Voices.audience());
        audience.put("quoted", true);
        input.put("audience", audience);
        return input;
    }

    private void saw() {
        young.send("sawQuotes", Map.of("sayingId", saying), "clientMutationId");
    }

    private List<String> everybody() {
        return RunningLodestar.bean(PublicQuotes.class).list(council.id());
    }
}
