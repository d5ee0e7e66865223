package lodestar.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.PersonId;
import lodestar.voice.Happened.Answer;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import lodestar.voice.Happened.HandedOn;
import lodestar.voice.Happened.Heard;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.TakenBack;
import lodestar.voice.Happened.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where a saying stands, worked out from what happened with it, and what may come next.
 *
 * @param goodNews it asks nothing back: it is heard, and that is all
 * @param steps oldest first
 */
record Progress(boolean goodNews, List<Happened> steps) {

    /** Where a saying stands. */
    enum State {
        /** Nobody has read it yet. */
        SAID,
        /** A named person has read it. */
        HEARD,
        ANSWERED,
        DONE,
        /** The speaker said that it was sorted, or that it is a bit better. */
        SETTLED,
        /** The speaker said that it was not sorted, and nobody has read that yet. */
        OPEN_AGAIN,
        TAKEN_BACK
    }

    /** What somebody can do who may answer. */
    enum Act {
        HEAR,
        ANSWER,
        MARK_DONE,
        HAND_ON
    }

    State state() {
        var heard = steps.stream().skip(sinceMoved()).anyMatch(Heard.class::isInstance);
        return switch (moved()) {
            case null -> heard ? State.HEARD : State.SAID;
            case Answered _ -> State.ANSWERED;
            case Done _ -> State.DONE;
            case Judged it when it.verdict() != Verdict.NOT_SORTED -> State.SETTLED;
            case Judged _ -> heard ? State.HEARD : State.OPEN_AGAIN;
            case TakenBack _ -> State.TAKEN_BACK;
            case Heard _, HandedOn _ -> throw new IllegalStateException("These move nothing.");
        };
    }

    /** How often it moved; a change made on another number was made on what no longer stands. */
    int version() {
        return (int) steps.stream().filter(Happened::moves).count();
    }

    /** The day by which there will be more, when the answer is not yet. */
    @Nullable
    LocalDate byWhen() {
        return moved() instanceof Answered it ? it.byWhen() : null;
    }

    /** What the answer is, when that is where it stands. */
    @Nullable
    Answer answer() {
        return moved() instanceof Answered it ? it.answer() : null;
    }

    /** Whether a worker has to do something now. */
    boolean isWaiting() {
        return switch (state()) {
            case SAID, OPEN_AGAIN -> true;
            case HEARD -> !goodNews;
            case ANSWERED -> !(moved() instanceof Answered it && it.answer() == Answer.NO);
            case DONE, SETTLED, TAKEN_BACK -> false;
        };
    }

    /** Whether nobody has anything to do any more, the speaker included. */
    boolean isClosed() {
        return switch (state()) {
            case SETTLED, TAKEN_BACK -> true;
            case HEARD -> goodNews;
            case SAID, ANSWERED, DONE, OPEN_AGAIN -> false;
        };
    }

    /** Whether somebody did more than read it: that stays, whatever the speaker changes. */
    boolean isActedOn() {
        return steps.stream().anyMatch(step -> step instanceof Answered || step instanceof Done);
    }

    /** Whether this person said that they read it, since it last moved. */
    boolean isHeardBy(PersonId person) {
        return steps.stream()
                .skip(sinceMoved())
                .anyMatch(step -> step instanceof Heard && step.by().equals(person));
    }

    /** Whether this person has to say that they read it before they answer: whoever answers has read it. */
    boolean isUnheardBy(PersonId person) {
        return switch (state()) {
            case SAID, HEARD, OPEN_AGAIN -> !isHeardBy(person);
            case ANSWERED, DONE, SETTLED, TAKEN_BACK -> false;
        };
    }

    /** What this person can do now, who may answer. */
    List<Act> acts(PersonId person) {
        if (state() == State.TAKEN_BACK) {
            return List.of();
        }
        return Stream.of(Act.values())
                .filter(act -> switch (act) {
                    case HEAR -> isUnheardBy(person);
                    case ANSWER -> whyNoAnswer().isEmpty();
                    case MARK_DONE -> whyNotDone().isEmpty();
                    case HAND_ON -> isWaiting();
                })
                .toList();
    }

    /** Refuses what cannot come next, and says what can. */
    void require(Happened next) {
        requireNotTakenBack();
        why(next).ifPresent(sentence -> {
            throw new Invalid("sayingId", sentence);
        });
    }

    void requireNotTakenBack() {
        if (state() == State.TAKEN_BACK) {
            throw new Refused("TAKEN_BACK", "This was taken back, so there is nothing more to do with it.");
        }
    }

    private Optional<String> why(Happened next) {
        return switch (next) {
            case Heard _, TakenBack _ -> Optional.empty();
            case Answered _ -> whyNoAnswer();
            case Done _ -> whyNotDone();
            case Judged _ ->
                isActedOn()
                        ? Optional.empty()
                        : Optional.of("Nobody has answered yet. You can say whether it was sorted once somebody has.");
            case HandedOn _ ->
                isWaiting()
                        ? Optional.empty()
                        : Optional.of("There is nothing left to do here that could be handed on.");
        };
    }

    private Optional<String> whyNotDone() {
        return moved() instanceof Done || isAnsweredWithMore()
                ? Optional.empty()
                : Optional.of("Answer first, with yes, partly or not yet. Then say what was done.");
    }

    private Optional<String> whyNoAnswer() {
        if (goodNews) {
            return Optional.of("This is good news. It asks for nothing back.");
        }
        return switch (state()) {
            case DONE, SETTLED -> Optional.of("This was done. Whether it was sorted is theirs to say now.");
            case SAID, HEARD, ANSWERED, OPEN_AGAIN, TAKEN_BACK -> Optional.empty();
        };
    }

    private boolean isAnsweredWithMore() {
        return moved() instanceof Answered it && it.answer() != Answer.NO;
    }

    /** The last step that moved it; none while it was only said. */
    private @Nullable Happened moved() {
        return sinceMoved() == 0 ? null : steps.get(sinceMoved() - 1);
    }

    /** How many steps there are up to the last one that moved it. */
    private int sinceMoved() {
        for (int at = steps.size(); at > 0; at--) {
            if (steps.get(at - 1).moves()) {
                return at;
            }
        }
        return 0;
    }
}
