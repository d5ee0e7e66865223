package lodestar.safety;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;

/**
 * The times a young person asked for help or said that they are not safe, in their story: what they wrote themselves,
 * and how it stands, as their own screen tells it. A concern that came from somebody else is not theirs to know of, and
 * what helpers wrote when they closed one is for those who keep people safe. None is for whoever puts a copy together:
 * it may be about them.
 */
@Singleton
class ConcernsInStory implements StoryPart {

    /** More than anybody has. */
    private static final int MOST = 10_000;

    private final ConcernRepository concerns;

    ConcernsInStory(ConcernRepository concerns) {
        this.concerns = concerns;
    }

    @Override
    public Set<String> tables() {
        return Set.of("concern", "concern_taken_up", "concern_closed");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        return concerns.listOwn(actor, me, null, MOST).stream()
                .map(seen -> concern(me, seen).mineAlone(true))
                .toList();
    }

    private static StoryPiece concern(Someone me, SeenConcern seen) {
        var concern = seen.concern();
        var piece = StoryPiece.at("concern", concern.id(), concern.raisedAt(), title(concern.cause()))
                .says("state", "How it stands", state(seen.state()))
                .says("who", "Who has it, or was told last", seen.who());
        return switch (concern.cause()) {
            case HELP_NOW, RAISED ->
                piece.by(me.youngPersonId())
                        .opening(it -> it.words(
                                "words", "My words", concern.opened(me.key()).words()));
            case STAR, SAYING, RECORDING -> piece.within(concern.causeId());
        };
    }

    private static String title(ConcernCause cause) {
        return switch (cause) {
            case HELP_NOW -> "I asked for help now";
            case RAISED -> "I said that somebody may not be safe";
            case STAR, SAYING, RECORDING -> "Somebody was asked to make sure that I am safe";
        };
    }

    private static String state(SeenConcern.State state) {
        return switch (state) {
            case PERSON_TOLD -> "Somebody was told";
            case DUTY_BEING_TOLD -> "Those on duty were being told";
            case DUTY_TOLD -> "Those on duty were told";
            case NOBODY_YET -> "Nobody was told yet";
            case TAKEN_UP -> "Somebody took it up";
            case CLOSED -> "It was dealt with";
        };
    }
}
