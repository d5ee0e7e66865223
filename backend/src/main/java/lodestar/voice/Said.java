package lodestar.voice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.Moment;
import lodestar.people.Someone;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import lodestar.voice.Happened.HandedOn;
import lodestar.voice.Happened.Heard;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.TakenBack;
import lodestar.voice.Progress.State;
import org.jspecify.annotations.Nullable;

/**
 * A saying as it is shown to somebody who may: with the speaker's newest word on who may hear it, and what happened.
 *
 * @param saying with its words opened
 * @param checked what the speaker said of it last, when it is spoken and they have checked it
 * @param lines oldest first
 */
record Said(Saying saying, @Nullable CheckedWords checked, Someone speaker, Share share, List<Line> lines)
        implements Shown {

    /**
     * One step with the names of those in it.
     *
     * @param what with its words opened
     * @param who by name
     * @param to by name, whom it was handed on to
     */
    record Line(Happened what, String who, @Nullable String to) {

        /** Nothing of it: names are nobody's in a log. */
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** Where it stands in a list in the order of time. */
    String place() {
        return new Moment(saying.saidAt(), saying.id()).written();
    }

    Progress progress() {
        return new Progress(saying.goodNews(), lines.stream().map(Line::what).toList());
    }

    /** When it came to where it stands; what is spoken waits from when it was checked. */
    Instant since() {
        if (!lines.isEmpty()) {
            return lines.getLast().what().at();
        }
        return checked == null ? saying.saidAt() : checked.checkedAt();
    }

    @Override
    public UUID sayingId() {
        return saying.id();
    }

    @Override
    public boolean isSpoken() {
        return saying.manner() == Manner.SPOKEN;
    }

    @Override
    public Check check() {
        return CheckedWords.check(checked);
    }

    @Override
    public boolean isCounted() {
        return share.counted() && progress().state() != State.TAKEN_BACK;
    }

    /** Who has it now, by name: whom it was handed on to, or else who heard it last; none while nobody has. */
    @Nullable
    String with() {
        return lines.reversed().stream()
                .flatMap(line -> switch (line.what()) {
                    case HandedOn _ -> Stream.ofNullable(line.to());
                    case Heard _, Answered _ -> Stream.of(line.who());
                    case Done _, Judged _, TakenBack _ -> Stream.of();
                })
                .findFirst()
                .orElse(null);
    }

    /** As helpers find it: what was taken back stays without its words, where somebody acted on it. */
    Said forHelpers() {
        return progress().state() == State.TAKEN_BACK
                ? new Said(saying.withoutWords(), null, speaker, share, lines)
                : this;
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Said " + saying.id();
    }
}
