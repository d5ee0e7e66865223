package lodestar.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.access.Role;
import lodestar.audit.Why;
import lodestar.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID SAM = new UUID(1, 1);
    private static final UUID PAT = new UUID(1, 2);

    private int made;

    @Nested
    class Lines_of_one_account {

        @Test
        void within_ten_minutes_of_each_other_are_one_look() {
            var looks = Looking.looks(List.of(line(SAM, 0), line(SAM, 10), line(SAM, 20)));

            assertThat(looks).singleElement().satisfies(look -> {
                assertThat(look.at()).isEqualTo(NOON);
                assertThat(look.until()).isEqualTo(NOON.plus(Duration.ofMinutes(20)));
                assertThat(look.lines()).hasSize(3);
            });
        }

        @Test
        void with_a_longer_pause_between_them_are_two() {
            assertThat(Looking.looks(List.of(line(SAM, 0), line(SAM, 11)))).hasSize(2);
        }

        @Test
        void for_another_reason_are_another_look() {
            assertThat(Looking.looks(List.of(line(SAM, 0), line(SAM, 1, Why.BREAK_GLASS))))
                    .hasSize(2);
        }

        @Test
        void are_one_look_even_when_somebody_else_looked_in_between() {
            assertThat(Looking.looks(List.of(line(SAM, 0), line(PAT, 3), line(SAM, 6))))
                    .extracting(look -> look.first().accountId())
                    .containsExactly(SAM, PAT);
        }
    }

    /** Many people looking at all times: every line is on exactly one page, in the look it belongs to. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    void pages_of_any_size_show_each_look_once_and_whole(int first) {
        var random = new Random(7);
        var lines = IntStream.range(0, 400)
                .mapToObj(_ -> line(random.nextBoolean() ? SAM : PAT, random.nextInt(4_000)))
                .toList();

        var paged = new ArrayList<Look>();
        @Nullable String cursor = null;
        boolean more = true;
        while (more) {
            var wanted = new Page.Wanted(first, cursor);
            var after = Looking.Position.read(wanted);
            var page = Looking.page(read(lines, after), after, wanted);
            paged.addAll(page.nodes());
            cursor = page.pageInfo().endCursor();
            more = page.pageInfo().hasNextPage();
        }

        assertThat(paged).isEqualTo(Looking.looks(lines));
    }

    @Test
    void somebody_who_never_stops_looking_ends_no_list() {
        var lines = Stream.concat(
                        IntStream.range(0, 2_000).mapToObj(minute -> line(SAM, 10_000 + minute)),
                        Stream.of(line(PAT, 0)))
                .toList();

        var seen = new ArrayList<UUID>();
        @Nullable String cursor = null;
        boolean more = true;
        while (more) {
            var wanted = new Page.Wanted(20, cursor);
            var after = Looking.Position.read(wanted);
            var page = Looking.page(read(lines, after), after, wanted);
            page.nodes().forEach(look -> seen.add(look.first().accountId()));
            cursor = page.pageInfo().endCursor();
            more = page.pageInfo().hasNextPage();
        }

        assertThat(seen).containsExactly(SAM, PAT);
    }

    /** As the database gives them: from the position on, the latest first, and no more than one page may need. */
    private static List<LookLine> read(List<LookLine> lines, Looking.@Nullable Position after) {
        return lines.stream()
                .filter(line -> after == null || !line.at().isAfter(after.from()))
                .sorted(LookLine.NEWEST_FIRST)
                .limit(Looking.MOST_LINES)
                .toList();
    }

    private LookLine line(UUID account, int minute) {
        return line(account, minute, Why.SUPPORTS);
    }

    private LookLine line(UUID account, int minute, Why why) {
        var at = NOON.plus(Duration.ofMinutes(minute));
        return new LookLine(
                new UUID(2, made++), at, account, Role.PRACTITIONER, "star.read", why, null, "Somebody", null);
    }
}
