package lodestar.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.PersonId;
import lodestar.vault.Words;
import lodestar.voice.Happened.Answer;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import lodestar.voice.Happened.HandedOn;
import lodestar.voice.Happened.Heard;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.TakenBack;
import lodestar.voice.Happened.Verdict;
import lodestar.voice.Progress.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a saying stands, and what may come next. */
class ProgressTest {

    private static final PersonId SAM = new PersonId(new UUID(1, 1));
    private static final PersonId PAT = new PersonId(new UUID(1, 2));
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Heard HEARD = new Heard(SAM, NOON);
    private static final Done DONE = new Done(SAM, new Words.Plain("It is booked."), NOON);
    private static final TakenBack TAKEN_BACK = new TakenBack(PAT, NOON);
    private static final HandedOn HANDED_ON = new HandedOn(SAM, PAT, null, NOON);

    @Test
    void goes_from_said_to_heard_to_answered_to_done_to_settled() {
        assertThat(after().state()).isEqualTo(State.SAID);
        assertThat(after(HEARD).state()).isEqualTo(State.HEARD);
        assertThat(after(HEARD, answered(Answer.YES)).state()).isEqualTo(State.ANSWERED);
        assertThat(after(HEARD, answered(Answer.YES), DONE).state()).isEqualTo(State.DONE);
        assertThat(after(HEARD, answered(Answer.YES), DONE, judged(Verdict.SORTED))
                        .state())
                .isEqualTo(State.SETTLED);
    }

    @Test
    void opens_again_when_it_was_not_sorted_and_can_be_heard_and_answered_anew() {
        var opened = after(HEARD, answered(Answer.NO), judged(Verdict.NOT_SORTED));

        assertThat(opened.state()).isEqualTo(State.OPEN_AGAIN);
        assertThat(opened.isWaiting()).isTrue();
        assertThat(opened.isHeardBy(SAM)).isFalse();
        assertThat(after(HEARD, answered(Answer.NO), judged(Verdict.NOT_SORTED), HEARD)
                        .state())
                .isEqualTo(State.HEARD);
        assertThatNoException().isThrownBy(() -> opened.require(answered(Answer.YES)));
    }

    @Test
    void a_bit_better_settles_it_and_the_speaker_may_still_say_that_it_was_not_sorted() {
        var settled = after(answered(Answer.PARTLY), judged(Verdict.BIT_BETTER));

        assertThat(settled.isClosed()).isTrue();
        assertThatNoException().isThrownBy(() -> settled.require(judged(Verdict.NOT_SORTED)));
    }

    @Test
    void a_verdict_needs_an_answer_first() {
        refuses(after(), judged(Verdict.SORTED));
        refuses(after(HEARD), judged(Verdict.SORTED));
    }

    @Test
    void done_needs_an_answer_that_was_not_no() {
        refuses(after(HEARD), DONE);
        refuses(after(answered(Answer.NO)), DONE);
        refuses(after(answered(Answer.YES), judged(Verdict.NOT_SORTED)), DONE);
        assertThatNoException().isThrownBy(() -> after(answered(Answer.NOT_YET)).require(DONE));
        assertThatNoException()
                .isThrownBy(() -> after(answered(Answer.YES), DONE).require(DONE));
    }

    @Test
    void what_was_done_or_settled_is_not_answered_again_unless_the_speaker_opens_it() {
        refuses(after(answered(Answer.YES), DONE), answered(Answer.NO));
        refuses(after(answered(Answer.YES), judged(Verdict.SORTED)), answered(Answer.NO));
    }

    @Test
    void good_news_is_heard_and_that_is_all() {
        var heard = new Progress(true, List.of(HEARD));

        assertThat(new Progress(true, List.of()).isWaiting()).isTrue();
        assertThat(heard.isWaiting()).isFalse();
        assertThat(heard.isClosed()).isTrue();
        refuses(heard, answered(Answer.YES));
        refuses(heard, HANDED_ON);
    }

    @Test
    void nothing_follows_what_was_taken_back() {
        for (var next : List.of(HEARD, answered(Answer.YES), DONE, judged(Verdict.SORTED), HANDED_ON, TAKEN_BACK)) {
            assertThatExceptionOfType(Refused.class)
                    .as(next.toString())
                    .isThrownBy(() -> after(TAKEN_BACK).require(next));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_but_no_waits_for_what_is_done(Answer answer) {
        assertThat(after(answered(answer)).isWaiting()).isEqualTo(answer != Answer.NO);
    }

    @Test
    void the_version_counts_what_moves_it_and_not_who_read_it_or_handed_it_on() {
        assertThat(after(HEARD, HANDED_ON, HEARD).version()).isZero();
        assertThat(after(HEARD, answered(Answer.NOT_YET), HEARD, answered(Answer.YES))
                        .version())
                .isEqualTo(2);
    }

    private static Progress after(Happened... steps) {
        return new Progress(false, List.of(steps));
    }

    private static Answered answered(Answer answer) {
        return new Answered(SAM, answer, new Words.Plain("Because."), null, NOON);
    }

    private static Judged judged(Verdict verdict) {
        return new Judged(PAT, verdict, null, NOON);
    }

    private static void refuses(Progress progress, Happened next) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> progress.require(next));
    }
}
