package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import lodestar.people.Someone;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;
import lodestar.voice.Happened.Answer;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import lodestar.voice.Happened.HandedOn;
import lodestar.voice.Happened.Heard;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.TakenBack;
import lodestar.voice.Happened.Verdict;

/** What came of each thing that was said, told with it. */
@Singleton
class StepsInStory {

    private static final Columns<HappenedRow> STEPS = new Columns<>("happened", HappenedRow.class);
    private static final String ALL = """
        SELECT %s FROM happened h JOIN saying s ON s.council_id = h.council_id AND s.id = h.saying_id
        WHERE s.council_id = :council AND s.young_person_id = :person\
        """.formatted(STEPS.of("h"));

    private final StoryRows rows;

    StepsInStory(StoryRows rows) {
        this.rows = rows;
    }

    Stream<StoryPiece> tell(Someone me) {
        return rows.list(me, ALL, STEPS.mapper("h")).stream().map(row -> step(me, row));
    }

    private static StoryPiece step(Someone me, HappenedRow row) {
        var id = StoryPiece.idOf("happened", row.sayingId(), row.number());
        return StoryPiece.at("said_step", id, row.happenedAt(), title(row.kind()))
                .within(row.sayingId())
                .by(row.byId())
                .mineAlone(row.kind() == HappenedRow.Kind.TAKEN_BACK)
                .opening(piece -> told(piece, row.opened(me.key()).happened()));
    }

    /** All that stands with the step on the young person's own screen. */
    private static StoryPiece told(StoryPiece piece, Happened happened) {
        return switch (happened) {
            case Heard _, TakenBack _ -> piece;
            case Answered it ->
                piece.chose("answer", "Answer", it.answer(), answer(it.answer()))
                        .words("reason", "Why", it.reason())
                        .day("byWhen", "More by", it.byWhen());
            case Done it -> piece.words("done", "What was done", it.words());
            case Judged it ->
                piece.chose("verdict", "What I say", it.verdict(), verdict(it.verdict()))
                        .words("words", "My words", it.words());
            case HandedOn it -> piece.people("to", "To", List.of(it.to())).words("words", "Words", it.words());
        };
    }

    private static String title(HappenedRow.Kind kind) {
        return switch (kind) {
            case HEARD -> "It was heard";
            case ANSWERED -> "It was answered";
            case DONE -> "Something was done";
            case VERDICT -> "I said whether it was sorted";
            case HANDED_ON -> "It was handed on";
            case TAKEN_BACK -> "I took it back";
        };
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case YES -> "Yes";
            case PARTLY -> "Partly";
            case NO -> "No";
            case NOT_YET -> "Not yet";
        };
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case SORTED -> "Sorted";
            case BIT_BETTER -> "A bit better";
            case NOT_SORTED -> "Not sorted";
        };
    }
}
