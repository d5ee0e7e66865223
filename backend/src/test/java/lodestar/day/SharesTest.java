package lodestar.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The top of a day has something of every kind that waits, the oldest of it. */
class SharesTest {

    /** One that waits since a day. */
    private record Each(What what, int day) {}

    @Test
    void forty_reviews_that_are_overdue_hide_no_reply_that_is_owed() {
        var top = top(of(What.REVIEW_OVERDUE, 40, 0), of(What.TO_ANSWER, 3, 100), of(What.ABOUT_ME, 1, 200));

        assertThat(top.stream().filter(What.TO_ANSWER::equals)).hasSize(3);
        assertThat(top).contains(What.ABOUT_ME);
    }

    @Test
    void the_oldest_of_a_kind_come_first_and_those_held_back_come_next() {
        var all = ordered(of(What.REVIEW_OVERDUE, 12, 0), of(What.TO_ANSWER, 30, 100));
        var reviews =
                all.stream().filter(it -> it.what() == What.REVIEW_OVERDUE).toList();

        assertThat(all).hasSize(42).doesNotHaveDuplicates();
        assertThat(all.subList(0, 5)).isEqualTo(reviews.subList(0, 5));
        assertThat(reviews).isSortedAccordingTo(Comparator.comparing(Each::day));
    }

    @Test
    void where_nothing_else_waits_a_kind_has_all_the_room() {
        assertThat(top(of(What.TO_ANSWER, 40, 0))).hasSize(Shares.SCREENFUL).containsOnly(What.TO_ANSWER);
    }

    @Test
    void whoever_may_not_be_safe_is_held_back_by_nothing() {
        assertThat(top(of(What.CONCERN, 9, 0), of(What.TO_ANSWER, 40, 100)).subList(0, 9))
                .containsOnly(What.CONCERN);
    }

    private static Stream<Each> of(What what, int many, int from) {
        return IntStream.range(0, many).mapToObj(each -> new Each(what, from + each));
    }

    @SafeVarargs
    private static List<Each> ordered(Stream<Each>... kinds) {
        var oldestFirst = Stream.of(kinds)
                .flatMap(kind -> kind)
                .sorted(Comparator.comparing(Each::day))
                .toList();
        return Shares.of(oldestFirst, Each::what);
    }

    @SafeVarargs
    private static List<What> top(Stream<Each>... kinds) {
        return ordered(kinds).stream().limit(Shares.SCREENFUL).map(Each::what).toList();
    }
}
