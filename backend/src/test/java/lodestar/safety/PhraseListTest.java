package lodestar.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many of the sentences that must be flagged are, and how many everyday ones are too. All of them are our own
 * writing. Those of the first two files were at hand while the list was made; those called unseen were written
 * afterwards, and the list was not changed for them: they are what can be expected of it.
 */
class PhraseListTest {

    private static final PhraseList LIST = new PhraseList();

    private static final List<String> TO_FLAG = sentences("flagged");
    private static final List<String> EVERYDAY = sentences("everyday");
    private static final List<String> TO_FLAG_UNSEEN = sentences("flagged-unseen");
    private static final List<String> EVERYDAY_UNSEEN = sentences("everyday-unseen");

    private static final double RECALL = 0.99;
    private static final double RECALL_UNSEEN = 0.43;
    private static final double FALSE_ALARMS = 0.005;
    private static final double FALSE_ALARMS_UNSEEN = 0.04;

    /** For the note. */
    @AfterAll
    static void tell() {
        System.out.printf(
                "measured: phrases of version %d: recall %.3f of %d, unseen %.3f of %d; false alarms %.3f of %d,"
                        + " unseen %.3f of %d%n",
                LIST.version(),
                flagged(TO_FLAG),
                TO_FLAG.size(),
                flagged(TO_FLAG_UNSEEN),
                TO_FLAG_UNSEEN.size(),
                flagged(EVERYDAY),
                EVERYDAY.size(),
                flagged(EVERYDAY_UNSEEN),
                EVERYDAY_UNSEEN.size());
    }

    @Test
    void what_must_be_flagged_is() {
        assertThat(TO_FLAG).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
        assertThat(flagged(TO_FLAG)).isGreaterThanOrEqualTo(RECALL);
        assertThat(flagged(TO_FLAG_UNSEEN)).isGreaterThanOrEqualTo(RECALL_UNSEEN);
    }

    @Test
    void what_people_say_every_day_is_not() {
        assertThat(EVERYDAY).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
        assertThat(flagged(EVERYDAY)).isLessThanOrEqualTo(FALSE_ALARMS);
        assertThat(flagged(EVERYDAY_UNSEEN)).isLessThanOrEqualTo(FALSE_ALARMS_UNSEEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm not going to hurt myself",
                "I am not suicidal",
                "dont worry i would never kill myself",
                "I used to cut myself but not any more"
            })
    void what_is_denied_is_flagged_too(String text) {
        assertThat(LIST.find(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i want\nto\n\n\tdie",
                "we lost 3-0 and i want to kill myself, school is fine though",
                "k i l l   m y s e l f",
                "K!LL MYS3LF",
                "kill\u200b my\u00adself",
                "i wànt to dîé",
                "su*cidal",
                "ｉ ｗａｎｔ ｔｏ ｄｉｅ",
                "I w@nna d!e 😂",
                "⚰️"
            })
    void spelling_blanks_signs_and_what_stands_around_it_hide_nothing(String text) {
        assertThat(LIST.find(text)).contains(PhraseKind.ENDING_LIFE);
    }

    @Test
    void it_says_of_what_kind() {
        assertThat(LIST.find("i want to die")).containsExactly(PhraseKind.ENDING_LIFE);
        assertThat(LIST.find("he raped me and i cut myself"))
                .containsExactlyInAnyOrder(PhraseKind.SEXUAL_HARM, PhraseKind.HURTING_MYSELF);
        assertThat(LIST.find("")).isEqualTo(Set.of());
    }

    /** What is measured takes 1 to 60 ms; a text that could keep it busy would take hours. */
    @Timeout(30)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "*",
                "a*",
                "k*l* ",
                "a*b*c*d*e*f*g*h*i* ",
                "want to ",
                "i w a n t ",
                "stabed killling myslef sucide overdosse hrting ",
                "$@!1 ",
                "💊",
                "\u0301",
                "ﷺ"
            })
    void four_thousand_characters_of_anything_take_a_moment(String again) {
        var text = again.repeat(4_000).substring(0, 4_000);

        assertThat(LIST.find(text)).isNotNull();
    }

    private static double flagged(List<String> sentences) {
        return (double) sentences.stream()
                        .filter(sentence -> !LIST.find(sentence).isEmpty())
                        .count()
                / sentences.size();
    }

    private static List<String> sentences(String name) {
        try (var file = PhraseListTest.class.getResourceAsStream("/safety/%s.txt".formatted(name))) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
