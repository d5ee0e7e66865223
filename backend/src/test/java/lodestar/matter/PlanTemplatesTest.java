package lodestar.matter;

import static lodestar.matter.OwnMatters.file;
import static lodestar.matter.OwnMatters.matter;
import static lodestar.matter.OwnMatters.renamed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.api.SameDatabase;
import lodestar.people.Wording;
import org.junit.jupiter.api.Test;

/** What a council adds to its plans is kept version by version, and nothing of it is ever taken away. */
class PlanTemplatesTest {

    private static final Reader STAFF = new Reader(null);

    private final MadeUp council = MadeUp.council();
    private final PlanTemplates templates = RunningLodestar.bean(PlanTemplates.class);
    private final PlanTemplateRepository rows = RunningLodestar.bean(PlanTemplateRepository.class);

    @Test
    void a_council_begins_with_the_laws_ten_and_no_row() {
        assertThat(templates.newest(council.id()).codes()).hasSize(10);
        assertThat(templates.newest(council.id()).number()).isEqualTo(1);
        assertThat(rows.list(council.id())).containsExactly(PlanTemplate.FIRST);
    }

    @Test
    void what_its_file_says_is_the_next_version_and_the_same_again_is_none() {
        open(matter("PETS"));
        open(matter("PETS"));

        var newest = templates.newest(council.id());
        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.law()).isEqualTo(1);
        assertThat(newest.codes()).hasSize(11).endsWith("PETS");
        assertThat(newest.label("PETS", STAFF)).isEqualTo("PETS for staff");
        assertThat(newest.label("PETS", Reader.young(Wording.AGE_12_15))).isEqualTo("PETS for AGE_12_15");
        assertThat(newest.since()).isAfter(Instant.EPOCH);
        assertThat(templates.newest(MadeUp.council().id()).has("PETS")).isFalse();
    }

    @Test
    void other_words_are_a_version_too_and_the_old_ones_stay_as_they_were() {
        open(matter("PETS"));
        open(renamed("PETS", "Animals"), matter("FAITH"));

        assertThat(rows.list(council.id())).hasSize(3);
        assertThat(templates.ofDay(council.id(), 2).label("PETS", STAFF)).isEqualTo("PETS for staff");
        assertThat(templates.ofDay(council.id(), 2).has("FAITH")).isFalse();
        assertThat(templates.ofDay(council.id(), 3).label("PETS", STAFF)).isEqualTo("Animals for staff");
        assertThat(templates.ofDay(council.id(), Instant.EPOCH).has("PETS")).isFalse();
        assertThat(templates.find(council.id(), 4)).isEmpty();
    }

    @Test
    void a_matter_is_never_taken_away() {
        open(matter("PETS"), matter("FAITH"));

        assertThatThrownBy(() -> open(matter("FAITH")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("PETS is not in it any more, and young people may have written there."
                        + " Put it back; only its words may change.");
        assertThat(rows.list(council.id())).hasSize(2);
    }

    @Test
    void without_a_file_everything_stays() {
        open(matter("PETS"));
        templates.open(council.id(), null);

        assertThat(templates.newest(council.id()).number()).isEqualTo(2);
        assertThat(templates.newest(council.id()).has("PETS")).isTrue();
    }

    @Test
    void many_who_start_at_once_make_one() {
        var file = file(matter("PETS"));
        IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> templates.open(council.id(), file)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(rows.list(council.id())).hasSize(2);
    }

    @Test
    void a_server_that_runs_finds_what_another_added() {
        assertThat(templates.newest(council.id()).number()).isEqualTo(1);
        var settings = Map.<String, Object>of(
                "lodestar.council.code", council.id().code(), "lodestar.plan.matters", file(matter("PETS")));

        var starts = IntStream.range(0, 2)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> SameDatabase.start(settings)))
                .toList();
        starts.forEach(start -> start.join().close());

        assertThat(rows.list(council.id())).hasSize(2);
        assertThat(templates.has(council.id(), "PETS")).isTrue();
        assertThat(templates.find(council.id(), 2)).isPresent();
    }

    @Test
    void a_server_with_a_bad_file_does_not_start_and_says_so() {
        var settings = Map.<String, Object>of(
                "lodestar.council.code", council.id().code(), "lodestar.plan.matters", file(matter("MONEY")));

        assertThatThrownBy(() -> SameDatabase.start(settings))
                .hasMessageStartingWith("Lodestar cannot start with the plan's matters in ")
                .hasMessageContaining("MONEY is one of the law's ten matters");
        assertThat(rows.list(council.id())).hasSize(1);
    }

    private void open(Object... matters) {
        templates.open(council.id(), file(matters));
    }
}
