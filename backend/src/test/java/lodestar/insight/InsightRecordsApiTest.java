package lodestar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lodestar.MadeUp;
import lodestar.insight.Window.Quarter;
import org.junit.jupiter.api.Test;

/** What a closed quarter tells of social workers, of meetings, of seeing family and of help. */
class InsightRecordsApiTest {

    private static final Window SUMMER = Window.of(2026, Quarter.APRIL_TO_JUNE);
    private static final Instant EARLY = SUMMER.from().plus(Duration.ofDays(3));
    private static final Instant LATE = SUMMER.to();
    private static final LocalDate FIRST = SUMMER.firstDay();
    private static final LocalDate LAST = SUMMER.lastDay();
    private static final LocalDate BEFORE = FIRST.minusDays(1);
    private static final LocalDate AFTER = LAST.plusDays(1);

    private final MadeUp council = MadeUp.council();
    private final Panel panel = new Panel(council);
    private final RecordsInDatabase records = new RecordsInDatabase(council);

    @Test
    void another_worker_is_one_who_came_in_the_quarter_after_somebody_else() {
        some(4, who -> {
            records.worker(who, false, BEFORE, "FCONTA");
            records.worker(who, true, FIRST, "LEFTRL");
        });
        some(5, who -> {
            records.worker(who, false, BEFORE, "FCONTA");
            records.worker(who, true, FIRST, "FCONTA");
        });
        some(4, who -> {
            records.worker(who, false, BEFORE.minusDays(9), "FCONTA");
            records.worker(who, true, BEFORE, "LEFTRL");
        });
        some(4, who -> {
            records.worker(who, false, BEFORE, "FCONTA");
            records.worker(who, true, AFTER, "LEFTRL");
        });
        assertThat(told(Measure.WORKERS)).containsExactly("NEW_WORKER FEW");
    }

    @Test
    void another_worker_is_told_of_those_who_have_one() {
        some(9, who -> {
            records.worker(who, false, BEFORE, "FCONTA");
            records.worker(who, true, LAST, "LEFTRL");
        });
        some(2, who -> records.worker(who, false, FIRST, "FCONTA"));

        assertThat(told(Measure.WORKERS)).containsExactly("NEW_WORKER MOST");
    }

    @Test
    void a_meeting_is_told_by_what_was_noted_and_beside_it_by_what_they_say() {
        some(9, who -> {
            records.review(who, FIRST, "PN4");
            var newest = records.review(who, LAST, "PN1");
            records.listened(who, newest, 1, "YES", EARLY);
            records.listened(who, newest, 2, "NO", EARLY);
            records.listened(who, newest, 3, "YES", LATE);
        });
        some(2, who -> records.review(who, LAST, "PN7"));
        some(5, who -> records.review(who, BEFORE, "PN7"));
        some(5, who -> records.review(who, AFTER, "PN7"));
        some(5, who -> records.review(who, LAST, "PN0"));

        assertThat(told(Measure.REVIEWS))
                .containsExactly(
                        "TOOK_PART MOST", "LISTENED FEW", "LISTENED_PARTLY FEW", "NOT_LISTENED MOST", "NO_ANSWER FEW");
    }

    @Test
    void family_is_seen_when_nobody_says_otherwise_and_everybody_asked_for_was() {
        some(3, who -> saw(who, records.wish(who, EARLY), "HAPPENED", "LATE", LAST));
        some(3, who -> saw(who, records.wish(who, EARLY), "HAPPENED", "CANCELLED", LAST));
        some(3, who -> saw(who, records.wish(who, EARLY), "HAPPENED", "HAPPENED", AFTER));
        some(1, who -> {
            saw(who, records.wish(who, EARLY), "HAPPENED", "HAPPENED", FIRST);
            records.wish(who, EARLY);
        });
        some(3, who -> saw(who, records.wish(who, EARLY), "CANCELLED", "CANCELLED", FIRST));

        assertThat(told(Measure.FAMILY)).containsExactly("SAW_THEM FEW", "CALLED_OFF FEW");
    }

    @Test
    void family_is_told_of_those_who_asked_by_the_end_of_the_quarter() {
        some(9, who -> saw(who, records.wish(who, EARLY), "HAPPENED", "HAPPENED", FIRST));
        some(5, who -> records.wish(who, LATE));
        assertThat(told(Measure.FAMILY)).containsExactly("SAW_THEM HELD", "CALLED_OFF HELD");
    }

    @Test
    void help_is_told_by_the_wish_that_fared_worst_and_not_of_what_was_over_before() {
        some(4, who -> {
            var help = records.help(who, EARLY);
            records.offered(who, help, 2, EARLY);
            records.seen(who, help, 3, EARLY);
        });
        some(4, who -> {
            var help = records.help(who, EARLY);
            records.offered(who, help, 2, EARLY);
            records.seen(who, help, 3, LATE);
        });
        some(2, who -> {
            records.offered(who, records.help(who, EARLY), 2, EARLY);
            records.help(who, EARLY);
        });
        some(
                30,
                who -> records.seen(
                        who,
                        records.help(who, SUMMER.before().from()),
                        2,
                        SUMMER.from().minusMillis(1)));
        some(9, who -> records.letGo(who, records.help(who, EARLY), 2, EARLY));
        some(9, who -> records.help(who, LATE));

        assertThat(told(Measure.NEEDS)).containsExactly("OFFERED MOST", "FIRST_SEEN SOME");
    }

    @Test
    void the_charter_is_told_by_the_newest_word_of_each_and_of_the_whole_alone() {
        some(10, who -> {
            records.kept(who, 1, "YES", EARLY);
            records.kept(who, 2, "NO", EARLY);
            records.kept(who, 3, "YES", LATE);
        });
        some(2, who -> records.kept(who, 1, "A_BIT", SUMMER.from()));
        some(9, who -> records.kept(who, 1, "YES", SUMMER.from().minusMillis(1)));
        var release = panel.close(SUMMER, Breakdown.AGE_BAND);

        assertThat(told(release, Measure.CHARTER)).containsExactly("YES FEW", "A_BIT FEW", "NO MOST");
        assertThat(panel.figures(release, Measure.CHARTER, Breakdown.AGE_BAND.name()))
                .isEmpty();
    }

    @Test
    void the_charter_of_nine_is_held_back_and_looks_as_one_of_nobody() {
        var nobody = panel.figures(panel.close(SUMMER.before()), Measure.CHARTER, ReleasedFigure.WHOLE);
        some(9, who -> records.kept(who, 1, "NO", EARLY));

        assertThat(panel.figures(panel.close(SUMMER), Measure.CHARTER, ReleasedFigure.WHOLE))
                .isEqualTo(nobody)
                .hasSize(3);
    }

    @Test
    void what_was_said_of_the_charter_counts_in_its_own_quarter_and_not_again() {
        some(12, who -> records.kept(who, 1, "YES", EARLY));

        assertThat(told(Measure.CHARTER)).containsExactly("YES MOST", "A_BIT FEW", "NO FEW");
        assertThat(told(panel.close(SUMMER.next()), Measure.CHARTER))
                .containsExactly("YES HELD", "A_BIT HELD", "NO HELD");
    }

    private void saw(String who, String wish, String theirs, String staffs, LocalDate day) {
        var time = RecordsInDatabase.id();
        records.was(who, wish, time, "YOUNG_PERSON", theirs, day, EARLY);
        records.was(who, wish, time, "STAFF", staffs, day, EARLY);
    }

    private void some(int many, Consumer<String> each) {
        for (int who = 0; who < many; who++) {
            each.accept(FactsInDatabase.hex(council.youngPerson("Jo", 14).id()));
        }
    }

    private List<String> told(Measure measure) {
        return told(panel.close(SUMMER), measure);
    }

    private List<String> told(String release, Measure measure) {
        return panel.figures(release, measure, ReleasedFigure.WHOLE).stream()
                .map(figure -> "%s %s%s"
                        .formatted(
                                figure.at("/what").asText(),
                                figure.at("/share").asText(""),
                                figure.at("/heldBack").asText("").equals(Figure.NOT_ENOUGH) ? "HELD" : ""))
                .toList();
    }
}
