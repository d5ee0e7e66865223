package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.TurnedClock;
import lodestar.sound.Pcm16k;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;
import lodestar.transcription.Availability;
import lodestar.transcription.Draft;
import lodestar.transcription.Failing;
import lodestar.transcription.Transcriber;
import lodestar.transcription.TranscriptionFailed.Next;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing down goes on whatever happens to those who do it, and leaves nothing of what was taken back. */
class WritingTest extends JoAndTheirCircle {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final TurnedClock clock = new TurnedClock();
    private String recording;
    private String saying;

    @BeforeEach
    void something_waits() {
        recording = Spoken.recorded(young);
        saying = Spoken.said(young, recording, sam);
        clock.turn(Duration.ofSeconds(5));
    }

    /** A machine that does something else in the middle of its work. */
    private record InTheMiddle(Supplier<Draft> does) implements Transcriber {

        @Override
        public Availability availability() {
            return new Availability.Ready("test", "test", false);
        }

        @Override
        public Draft transcribe(Pcm16k sound) {
            return does.get();
        }
    }

    @Test
    void two_workers_do_one_job_once() throws Exception {
        var times = new AtomicInteger();
        var both = new CountDownLatch(2);
        Transcriber counting = new InTheMiddle(() -> {
            times.incrementAndGet();
            return new Hearing("once").transcribe(new Pcm16k(new short[1]));
        });

        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(1, 2).stream()
                    .<Callable<Boolean>>map(_ -> () -> {
                        both.countDown();
                        both.await();
                        return writing(counting).writeOne(council.id());
                    })
                    .toList());
        }

        assertThat(times).hasValue(1);
        assertThat(state()).isEqualTo("PLEASE_CHECK");
        assertThat(job()).containsExactly("DONE 1");
    }

    @Test
    void what_a_killed_worker_held_is_written_down_by_the_next_once_its_time_is_over() {
        killed();
        assertThat(state()).isEqualTo("TRANSCRIBING");
        assertThat(writing(new Hearing("words")).writeOne(council.id())).isFalse();

        clock.turn(Duration.ofMinutes(3));
        assertThat(writing(new Hearing("words")).writeOne(council.id())).isTrue();

        assertThat(state()).isEqualTo("PLEASE_CHECK");
        assertThat(job()).containsExactly("DONE 2");
    }

    @Test
    void whoever_was_taken_for_dead_and_comes_back_changes_nothing() {
        Transcriber late = new InTheMiddle(() -> {
            clock.turn(Duration.ofMinutes(3));
            writing(new Hearing("by the second")).writeOne(council.id());
            return new Hearing("by the first").transcribe(new Pcm16k(new short[1]));
        });

        writing(late).writeOne(council.id());

        assertThat(Spoken.recording(young, jo.id(), recording).toString())
                .contains("by the second")
                .doesNotContain("by the first");
    }

    @Test
    void one_that_kills_whoever_tries_it_is_tried_three_times() {
        for (int time = 0; time < JobRepository.MOST_TRIES; time++) {
            killed();
            clock.turn(Duration.ofMinutes(3));
        }

        assertThat(writing(new Hearing("words")).writeOne(council.id())).isFalse();
        assertThat(Spoken.givingUp(clock).giveUpLost(council.id())).isTrue();
        assertThat(Spoken.givingUp(clock).giveUpLost(council.id())).isFalse();
        assertThat(job()).containsExactly("FAILED 3");
        assertThat(state()).isEqualTo("COULD_NOT_TRANSCRIBE");
    }

    @Test
    void what_goes_wrong_is_tried_again_after_ten_seconds_and_a_minute_and_then_given_up() {
        var failing = writing(new Failing(Next.TRY_AGAIN, Next.TRY_AGAIN, Next.TRY_AGAIN));

        assertThat(failing.writeOne(council.id())).isTrue();
        clock.turn(Duration.ofSeconds(9));
        assertThat(failing.writeOne(council.id())).isFalse();
        clock.turn(Duration.ofSeconds(2));
        assertThat(failing.writeOne(council.id())).isTrue();
        clock.turn(Duration.ofSeconds(59));
        assertThat(failing.writeOne(council.id())).isFalse();
        clock.turn(Duration.ofSeconds(2));
        assertThat(failing.writeOne(council.id())).isTrue();

        clock.turn(Duration.ofDays(1));
        assertThat(failing.writeOne(council.id())).isFalse();
        assertThat(job()).containsExactly("FAILED 3");
    }

    @Test
    void an_engine_that_is_away_uses_no_try_up() {
        var away = writing(new Failing(Next.WAIT, Next.WAIT, Next.WAIT, Next.WAIT, Next.GIVE_UP));
        for (int time = 0; time < 4; time++) {
            assertThat(away.writeOne(council.id())).isTrue();
            clock.turn(A_MINUTE.plusSeconds(1));
        }
        assertThat(job()).containsExactly("WAITING 0");

        away.writeOne(council.id());
        assertThat(job()).containsExactly("FAILED 1");
    }

    @Test
    void where_there_is_no_engine_it_waits_and_no_words_are_made_up() {
        var none = writing(RunningLodestar.bean(Transcriber.class));

        assertThat(none.writeOne(council.id())).isFalse();
        assertThat(job()).containsExactly("WAITING 0");
        assertThat(state()).isEqualTo("NOT_TRANSCRIBED");
    }

    @Test
    void in_silence_no_words_are_heard() {
        writing(new Hearing("")).writeOne(council.id());

        assertThat(state()).isEqualTo("NO_WORDS_HEARD");
    }

    @Test
    void of_what_is_taken_back_in_the_middle_nothing_is_kept() {
        Transcriber slow = new InTheMiddle(() -> {
            Voices.takeBack(young, saying);
            return new Hearing("too late").transcribe(new Pcm16k(new short[1]));
        });

        assertThat(writing(slow).writeOne(council.id())).isTrue();

        assertThat(DatabaseAs.owner()
                        .list("SELECT COUNT(*) FROM machine_words WHERE council_id = '%s'".formatted(council.id())))
                .containsExactly("0");
        assertThat(job()).isEmpty();
        assertThat(UploadApiTest.sweeping(RunningLodestar.bean(Clock.class)).sweepOne(council.id()))
                .isTrue();
        assertThat(Spoken.play(young, recording).statusCode()).isEqualTo(404);
    }

    @Test
    void an_engine_that_takes_too_long_is_stopped_and_tried_again() {
        Transcriber slow = new InTheMiddle(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return new Draft("", "", List.of());
        });

        var impatient = Spoken.writing(slow, Duration.ofMillis(1), clock);
        assertThat(impatient.writeOne(council.id())).isTrue();

        assertThat(job()).containsExactly("WAITING 1");
        assertThat(DatabaseAs.owner()
                        .list("SELECT error_code FROM transcription_job WHERE council_id = '%s'"
                                .formatted(council.id())))
                .containsExactly("SLOW");
    }

    @Test
    void the_work_is_done_outside_of_any_transaction() {
        Transcriber looking = new InTheMiddle(() -> {
            assertThat(DatabaseAs.owner()
                            .list("SELECT state FROM transcription_job WHERE council_id = '%s'"
                                    .formatted(council.id())))
                    .containsExactly("RUNNING");
            return new Hearing("seen").transcribe(new Pcm16k(new short[1]));
        });

        writing(looking).writeOne(council.id());

        assertThat(state()).isEqualTo("PLEASE_CHECK");
    }

    /** Claimed, as a worker does, and then nothing more is heard of it. */
    private void killed() {
        var now = clock.instant();
        var jobs = RunningLodestar.bean(JobRepository.class);
        jobs.release(council.id(), now);
        RunningLodestar.bean(Database.class).inTransaction(() -> {
            var claim = jobs.claim(council.id(), UUID.randomUUID(), now).orElseThrow();
            jobs.hold(claim, now.plus(A_MINUTE).plus(A_MINUTE));
            return claim;
        });
    }

    private Writing writing(Transcriber transcriber) {
        return Spoken.writing(transcriber, A_MINUTE, clock);
    }

    private String state() {
        return Spoken.state(young, jo.id(), recording);
    }

    private List<String> job() {
        return DatabaseAs.owner()
                .list("SELECT CONCAT(state, ' ', tries) FROM transcription_job WHERE council_id = '%s'"
                        .formatted(council.id()));
    }
}
