package lodestar.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import lodestar.voice.Happened.Answer;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import lodestar.voice.Happened.HandedOn;
import lodestar.voice.Happened.Heard;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.TakenBack;
import lodestar.voice.Happened.Verdict;
import org.jspecify.annotations.Nullable;

/** One thing that happened with a saying, as the database keeps it. */
record HappenedRow(
        CouncilId councilId,
        UUID sayingId,
        int number,
        Kind kind,
        PersonId byId,
        @Nullable String outcome,
        @Nullable Words words,
        @Nullable LocalDate byWhen,
        @Nullable PersonId toId,
        Instant happenedAt) {

    private static final String WORDS = "happened.words";

    /** What it was. */
    enum Kind {
        HEARD,
        ANSWERED,
        DONE,
        VERDICT,
        HANDED_ON,
        TAKEN_BACK
    }

    static HappenedRow of(Saying saying, int number, Happened happened) {
        return switch (happened) {
            case Heard _ -> row(saying, number, Kind.HEARD, happened, null, null, null, null);
            case Answered it ->
                row(saying, number, Kind.ANSWERED, it, it.answer().name(), it.reason(), it.byWhen(), null);
            case Done it -> row(saying, number, Kind.DONE, it, null, it.words(), null, null);
            case Judged it -> row(saying, number, Kind.VERDICT, it, it.verdict().name(), it.words(), null, null);
            case HandedOn it -> row(saying, number, Kind.HANDED_ON, it, null, it.words(), null, it.to());
            case TakenBack _ -> row(saying, number, Kind.TAKEN_BACK, happened, null, null, null, null);
        };
    }

    private static HappenedRow row(
            Saying saying,
            int number,
            Kind kind,
            Happened happened,
            @Nullable String outcome,
            @Nullable Words words,
            @Nullable LocalDate byWhen,
            @Nullable PersonId to) {
        return new HappenedRow(
                saying.councilId(),
                saying.id(),
                number,
                kind,
                happened.by(),
                outcome,
                words,
                byWhen,
                to,
                happened.at());
    }

    Happened happened() {
        return switch (kind) {
            case HEARD -> new Heard(byId, happenedAt);
            case ANSWERED -> new Answered(byId, Answer.valueOf(there(outcome)), there(words), byWhen, happenedAt);
            case DONE -> new Done(byId, there(words), happenedAt);
            case VERDICT -> new Judged(byId, Verdict.valueOf(there(outcome)), words, happenedAt);
            case HANDED_ON -> new HandedOn(byId, there(toId), words, happenedAt);
            case TAKEN_BACK -> new TakenBack(byId, happenedAt);
        };
    }

    HappenedRow opened(DataKey key) {
        return with(key.open(words, WORDS, place()));
    }

    HappenedRow sealed(DataKey key) {
        return with(key.seal(words, WORDS, place()));
    }

    private HappenedRow with(@Nullable Words other) {
        return new HappenedRow(councilId, sayingId, number, kind, byId, outcome, other, byWhen, toId, happenedAt);
    }

    private String place() {
        return "%s/%d".formatted(sayingId, number);
    }

    /** The table's own checks promise that it is there. */
    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** Only where it is: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Happened " + place();
    }
}
