package lodestar.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown is what was said, word for word, with fewer words at most. */
class SameWordsTest {

    private static final String SAID = "I am not happy at school because Sam shouts. I want to stay with Nan Jo.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SAID,
                "I am not happy at school […]",
                "[…] I want to stay […]",
                "I am not happy at school because […] shouts. I want to stay with […]",
                "I am not happy […] because […] shouts. […]"
            })
    void words_may_be_left_out_where_a_mark_stands(String shown) {
        assertThat(SameWords.isShortened(shown, SAID)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[…]",
                "I am happy at school because Sam shouts. I want to stay with Nan Jo.",
                "I am not happy at school",
                "I am not happy at school because someone shouts. […]",
                "I want to stay […] I am not happy […]",
                "[…] I am not happy at school because Sam shouts. I want to stay with Nan Jo.",
                "I am […] not happy […]",
                "[…]happy at school […]"
            })
    void nothing_is_changed_added_moved_or_left_out_without_one(String shown) {
        assertThat(SameWords.isShortened(shown, SAID)).isFalse();
    }

    @Test
    void a_part_is_exactly_there_and_of_whole_words() {
        assertThat(SameWords.isPart("I want to stay with Nan Jo.", SAID)).isTrue();
        assertThat(SameWords.isPart(SAID, SAID)).isTrue();
        assertThat(SameWords.isPart("appy at school", SAID)).isFalse();
        assertThat(SameWords.isPart("I want to stay with nan jo.", SAID)).isFalse();
        assertThat(SameWords.isPart("I  want to stay", SAID)).isFalse();
        assertThat(SameWords.isPart("I am happy", SAID)).isFalse();
    }

    @Test
    void three_dots_are_the_mark_too() {
        assertThat(SameWords.tidy(" I am not happy [...] ")).isEqualTo("I am not happy […]");
    }
}
