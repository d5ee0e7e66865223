package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lodestar.MadeUp;
import lodestar.insight.Quarterly;
import lodestar.star.Stars;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Closing a quarter of as many young people as all councils of England have together, while somebody gives stars. It
 * takes minutes, so it is run when it is asked for: {@code -Dlodestar.people=84000}.
 */
@EnabledIfSystemProperty(named = "lodestar.people", matches = "\\d+")
class ClosingCostTest {

    private static final int PEOPLE = Integer.getInteger("lodestar.people", 1_000);
    private static final int READINGS = 5;

    /** A prime, so that who gives something next is another person than who came next before. */
    private static final int STRIDE = 48_271;

    private static final Duration BAR = Duration.ofMinutes(2);
    private static final List<String> AREAS = BusyCouncil.AREAS;

    private final MadeUp council = MadeUp.council();
    private final DatabaseAs owner = DatabaseAs.owner();

    @Test
    void takes_less_than_two_minutes_and_holds_nobody_up_who_sends() {
        fill();
        var jo = council.youngPerson("Jo", 14);
        var phone = council.signedIn(jo);
        Stars.give(phone, Stars.reading(List.of(Stars.step("HOME", 3))));
        var quarterly = new Quarterly(council);

        for (int quarter = 0; quarter < 2; quarter++) {
            var began = Instant.now();
            var memory = new ArrayList<Long>();
            var closing = CompletableFuture.supplyAsync(quarterly::closeNext);
            var slowest = Duration.ZERO;
            int sent = 0;
            while (!closing.isDone()) {
                var sending = Instant.now();
                var given = Stars.give(phone, Stars.reading(List.of(Stars.step("HOME", 3))));
                assertThat(given.has("errors")).as(given.toString()).isFalse();
                var took = Duration.between(sending, Instant.now());
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
                sent++;
                memory.add(Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
            }
            var took = Duration.between(began, Instant.now());
            System.out.printf(
                    "measured: closing a quarter of %,d people took %d ms (%d figures shown); meanwhile %d stars were"
                            + " sent, the slowest in %d ms; at most %d MB of heap%n",
                    PEOPLE,
                    took.toMillis(),
                    closing.join(),
                    sent,
                    slowest.toMillis(),
                    memory.stream().mapToLong(Long::longValue).max().orElse(0) / 1_000_000);

            assertThat(took).isLessThan(BAR);
            assertThat(slowest).isLessThan(Duration.ofSeconds(10));
        }
    }

    /** Everybody with a star every quarter, most of the areas answered with a step. */
    private void fill() {
        owner.change("""
            INSERT INTO young_person (council_id, id, reference, date_of_birth, name_is_own, version, made_at)
            SELECT '%s', %s, CONCAT('P', seq),
                   DATE_SUB('2026-06-30', INTERVAL 8 * 366 + FLOOR(RAND(1) * 17 * 365) DAY), FALSE, 1, '2020-01-01'
            FROM seq_1_to_%s\
            """.formatted(council.id(), id("seq"), PEOPLE));
        owner.change("""
            INSERT INTO home_spell (council_id, id, young_person_id, began, why_began, legal_status, kind_of_home, made_at)
            SELECT '%s', %s, %2$s,
                   DATE_SUB('2026-06-30', INTERVAL FLOOR(RAND(2) * 3000) DAY), 'S', 'C2',
                   ELT(1 + FLOOR(RAND(3) * 5), 'U1', 'U4', 'K2', 'P2', 'Z1'), '2020-01-01'
            FROM seq_1_to_%s\
            """.formatted(council.id(), id("seq"), PEOPLE));
        give();
        tellOfMore();
        for (var table : List.of("young_person", "home_spell", "reading", "rating", "saying", "share", "theme_tie")) {
            owner.rows("ANALYZE TABLE " + table);
        }
    }

    /** Everybody with a worker, a meeting, and something said out loud and put under one of fifty themes. */
    private void tellOfMore() {
        var lead = council.helper("Lena").id().value().toString().replace("-", "");
        owner.change("""
            INSERT INTO theme (council_id, id, name, named_by, named_at)
            SELECT '%s', %s, CONCAT('Theme ', seq), 0x%s, '2020-01-01' FROM seq_1_to_50\
            """.formatted(council.id(), id("seq"), lead));
        for (var rows : List.of(
                "saying (council_id, id, young_person_id, manner, good_news, said_at) SELECT '%s', id, young_person,"
                        + " 'SPOKEN', FALSE, moment",
                "share (council_id, saying_id, number, counted, quoted, shared_at) SELECT '%s', id, 1, TRUE, FALSE,"
                        + " moment",
                "checked_words (council_id, saying_id, number, kind, words, changed, checked_at)"
                        + " SELECT '%s', id, 1, 'WORDS', 'sealed', MOD(seq, 3), moment",
                "theme_tie (council_id, saying_id, theme_id, number, tied, tied_by, tied_at) SELECT '%s', id, "
                        + id("1 + MOD(seq, 50)") + ", 1, TRUE, 0x" + lead + ", moment",
                "plan_review (council_id, id, young_person_id, held_on, participation, made_at)"
                        + " SELECT '%s', id, young_person, DATE(moment), 'PN1', '2020-01-01'")) {
            owner.change("INSERT INTO " + rows.formatted(council.id()) + moments());
        }
        owner.change("""
            INSERT INTO support_link (council_id, id, young_person_id, helper_id, kind, began, why, made_at)
            SELECT '%s', %s, %2$s, 0x%s, 'SOCIAL_WORKER', '2026-05-01', 'LEFTRL', '2020-01-01' FROM seq_1_to_%s\
            """.formatted(council.id(), id("seq"), lead, PEOPLE));
    }

    private void give() {
        owner.change("""
            INSERT INTO reading (council_id, id, young_person_id, rater, rater_id, wording, template_version, given_at)
            SELECT '%s', id, young_person, 'YOUNG_PERSON', young_person, 'AGE_12_15', 1, moment\
            """.formatted(council.id()) + moments());
        owner.change("""
            INSERT INTO rating (council_id, reading_id, area, step, non_answer)
            SELECT '%s', x.id, x.area, IF(x.place = 0, NULL, x.place), IF(x.place = 0, 'PASS', NULL)
            FROM (SELECT m.id, a.area, FLOOR(RAND(4) * 6) AS place
                  FROM (SELECT seq, id%s) m CROSS JOIN (%s) a) x\
            """.formatted(
                council.id(),
                moments(),
                String.join(
                        " UNION ALL ",
                        AREAS.stream().map("SELECT '%s' AS area"::formatted).toList())));
    }

    /** Everybody once in each of the last quarters, in the order of time and no other, as rows come in. */
    private static String moments() {
        return """
             FROM (SELECT seq, %s AS id, %s AS young_person,
                          TIMESTAMP('2025-07-03') + INTERVAL FLOOR(seq / %s) * 91 DAY
                              + INTERVAL FLOOR(MOD(seq, %3$s) * 88 * 1440 / %3$s) MINUTE AS moment
                   FROM seq_0_to_%s) x\
            """.formatted(
                id("seq + 1"), id("1 + MOD(seq * %d, %d)".formatted(STRIDE, PEOPLE)), PEOPLE, READINGS * PEOPLE - 1);
    }

    /** Ids count upwards with time, as those that are made do. */
    private static String id(String number) {
        return "UNHEX(LPAD(HEX(%s), 32, '0'))".formatted(number);
    }
}
