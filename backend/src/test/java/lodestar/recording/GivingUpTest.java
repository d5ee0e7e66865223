package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.TurnedClock;
import lodestar.people.Someone;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;
import lodestar.transcription.Failing;
import lodestar.transcription.Transcriber;
import lodestar.transcription.TranscriptionFailed.Next;
import lodestar.voice.SpokenSayings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recording that nobody can write down is given up and told of, both or neither; also when no worker comes. */
class GivingUpTest extends JoAndTheirCircle {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final TurnedClock clock = new TurnedClock();
    private final List<UUID> told = new ArrayList<>();
    private String saying;

    @BeforeEach
    void something_waits() {
        saying = said();
        // From when it waits: on a slow machine that is later than when this began.
        clock.turnTo(Clock.systemUTC().instant().plusSeconds(5));
    }

    /** Notes what it is told, and may then fail. */
    private final class Noting implements UnwrittenWatch {

        private final String failsFor;

        Noting(String failsFor) {
            this.failsFor = failsFor;
        }

        @Override
        public void notWrittenDown(Unwritten recording) {
            RunningLodestar.bean(UnwrittenWatch.class).notWrittenDown(recording);
            if (recording.sayingId().toString().equals(failsFor)) {
                throw new IllegalStateException("the process dies here");
            }
            told.add(recording.sayingId());
        }

        @Override
        public boolean knows(Someone speaker, UUID saying) {
            return false;
        }

        @Override
        public boolean keeps(Someone speaker, UUID saying) {
            return false;
        }
    }

    @Test
    void where_it_is_told_fails_nothing_is_given_up_and_nobody_was_told() {
        var claim = claimed();
        var recording = RunningLodestar.bean(RecordingRepository.class)
                .find(council.id(), claim.recordingId())
                .orElseThrow()
                .recording();

        assertThatThrownBy(() -> givingUp(saying).giveUp(claim, recording, "ON_PURPOSE"))
                .hasMessage("the process dies here");
        assertThat(jobs()).containsExactly("RUNNING");
        assertThat(concerns()).isEqualTo("0");

        givingUp("").giveUp(claim, recording, "ON_PURPOSE");
        givingUp("").giveUp(claim, recording, "ON_PURPOSE");
        assertThat(jobs()).containsExactly("FAILED");
        assertThat(concerns()).isEqualTo("1");
        assertThat(told).hasSize(1);
    }

    @Test
    void whoever_lost_it_meanwhile_gives_nothing_up() {
        var claim = claimed();
        clock.turn(Duration.ofMinutes(3));
        Spoken.writing(new Hearing("words"), Duration.ofSeconds(1), clock).writeOne(council.id());
        var recording = RunningLodestar.bean(RecordingRepository.class)
                .find(council.id(), claim.recordingId())
                .orElseThrow()
                .recording();

        givingUp("").giveUp(claim, recording, "ON_PURPOSE");

        assertThat(jobs()).containsExactly("DONE");
        assertThat(told).isEmpty();
    }

    @Test
    void each_way_to_fail_three_times_is_told_once() {
        var failing = Spoken.writing(
                new Failing(Next.TRY_AGAIN, Next.TRY_AGAIN, Next.TRY_AGAIN), Duration.ofSeconds(60), clock);
        for (int time = 0; time < JobRepository.MOST_TRIES; time++) {
            assertThat(concerns()).isEqualTo("0");
            failing.writeOne(council.id());
            clock.turn(Duration.ofMinutes(2));
        }

        assertThat(failing.writeOne(council.id())).isFalse();
        assertThat(jobs()).containsExactly("FAILED");
        assertThat(concerns()).isEqualTo("1");
    }

    @Test
    void its_speaker_who_was_told_that_a_machine_writes_it_down_waits_for_a_day_and_no_longer() {
        promise();
        clock.turn(A_DAY.minusMinutes(1));
        assertThat(givingUp("").giveUpLate(council.id())).isFalse();

        clock.turn(Duration.ofMinutes(2));
        assertThat(givingUp("").giveUpLate(council.id())).isTrue();

        assertThat(jobs()).containsExactly("FAILED");
        assertThat(told).containsExactly(UUID.fromString(saying));
        assertThat(givingUp("").giveUpLate(council.id())).isFalse();
    }

    /** They were told that nobody else hears it before they have chosen. */
    @Test
    void where_the_council_has_no_machine_it_waits_for_its_speaker_alone() {
        clock.turn(A_DAY.multipliedBy(400));

        assertThat(givingUp("").giveUpLate(council.id())).isFalse();

        assertThat(jobs()).containsExactly("WAITING");
        assertThat(concerns()).isEqualTo("0");
    }

    @Test
    void what_is_promised_is_noted_where_there_is_a_machine_and_only_there() {
        var recording = UUID.fromString(Spoken.recorded(young));
        var none = RunningLodestar.bean(Transcriber.class);

        assertThat(none.isConfigured()).isFalse();
        assertThat(promises()).containsExactly("none");
        DatabaseAs.owner().change("DELETE FROM transcription_job WHERE council_id = '%s'".formatted(council.id()));
        var jobs = RunningLodestar.bean(JobRepository.class);
        jobs.add(council.id(), recording, clock.instant(), new Hearing("words").isConfigured());
        assertThat(promises()).containsExactly("promised");
    }

    @Test
    void one_that_cannot_be_given_up_holds_up_no_other() {
        var other = said();
        promise();
        clock.turn(A_DAY.plusMinutes(1));
        var rounds = givingUp(saying);

        while (rounds.giveUpLate(council.id())) {
            // Until nothing is due.
        }
        assertThat(told).containsExactly(UUID.fromString(other));

        clock.turn(Duration.ofMinutes(2));
        assertThat(givingUp("").giveUpLate(council.id())).isTrue();
        assertThat(told).containsExactly(UUID.fromString(other), UUID.fromString(saying));
    }

    @Test
    void one_whose_workers_all_died_is_told_of_too() {
        for (int time = 0; time < JobRepository.MOST_TRIES; time++) {
            claimed();
            clock.turn(Duration.ofMinutes(3));
            RunningLodestar.bean(JobRepository.class).release(council.id(), clock.instant());
        }
        var failing = givingUp(saying);

        assertThat(failing.giveUpLost(council.id())).isTrue();
        assertThat(failing.giveUpLost(council.id())).isFalse();
        assertThat(concerns()).isEqualTo("0");
        clock.turn(Duration.ofMinutes(2));
        assertThat(givingUp("").giveUpLost(council.id())).isTrue();

        assertThat(jobs()).containsExactly("FAILED");
        assertThat(concerns()).isEqualTo("1");
    }

    private String said() {
        return Spoken.said(young, Spoken.recorded(young), sam);
    }

    private JobRepository.Claim claimed() {
        var jobs = RunningLodestar.bean(JobRepository.class);
        return RunningLodestar.bean(Database.class).inTransaction(() -> {
            var claim =
                    jobs.claim(council.id(), UUID.randomUUID(), clock.instant()).orElseThrow();
            jobs.hold(claim, clock.instant().plus(Duration.ofMinutes(2)));
            return claim;
        });
    }

    private void promise() {
        DatabaseAs.owner()
                .change("UPDATE transcription_job SET promised_at = run_after WHERE council_id = '%s'"
                        .formatted(council.id()));
    }

    private GivingUp givingUp(String failsFor) {
        return new GivingUp(
                RunningLodestar.bean(JobRepository.class),
                RunningLodestar.bean(HopelessJobs.class),
                RunningLodestar.bean(RecordingRepository.class),
                RunningLodestar.bean(SpokenSayings.class),
                new Noting(failsFor),
                RunningLodestar.bean(Database.class),
                clock);
    }

    private List<String> jobs() {
        return DatabaseAs.owner()
                .list("SELECT state FROM transcription_job WHERE council_id = '%s'".formatted(council.id()));
    }

    private List<String> promises() {
        return DatabaseAs.owner()
                .list(
                        "SELECT IF(promised_at IS NULL, 'none', 'promised') FROM transcription_job WHERE council_id = '%s'"
                                .formatted(council.id()));
    }

    private String concerns() {
        return DatabaseAs.owner()
                .list("SELECT COUNT(*) FROM concern WHERE council_id = '%s'".formatted(council.id()))
                .getFirst();
    }
}
