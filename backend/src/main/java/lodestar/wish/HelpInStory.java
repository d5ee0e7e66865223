package lodestar.wish;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;

/** The help a young person asked for, with each step since, in their story. */
@Singleton
class HelpInStory implements StoryPart {

    private static final Columns<HelpWish.Row> WISHES = new Columns<>("help_wish", HelpWish.Row.class);
    private static final Columns<HelpStep> STEPS = new Columns<>("help_step", HelpStep.class);

    private static final String ALL_WISHES = "SELECT " + WISHES.of("w")
            + " FROM help_wish w WHERE w.council_id = :council AND w.young_person_id = :person";
    private static final String ALL_STEPS = "SELECT " + STEPS.of("s")
            + " FROM help_step s WHERE s.council_id = :council AND s.young_person_id = :person";

    private final StoryRows rows;

    HelpInStory(StoryRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("help_wish", "help_step");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        return Stream.concat(
                        rows.list(me, ALL_WISHES, WISHES.mapper("w")).stream().map(HelpInStory::wish),
                        rows.list(me, ALL_STEPS, STEPS.mapper("s")).stream().map(step -> step(me, step)))
                .toList();
    }

    private static StoryPiece wish(HelpWish.Row wish) {
        return StoryPiece.at("help", wish.id(), wish.madeAt(), "Help I asked for")
                .chose(
                        "with",
                        "With what",
                        wish.kind(),
                        switch (wish.kind()) {
                            case FEELINGS -> "How I feel";
                            case HEALTH -> "My health";
                            case LEARNING -> "School, college, training or work";
                        });
    }

    private static StoryPiece step(Someone me, HelpStep step) {
        return StoryPiece.at("help_step", step.id(), step.writtenAt(), title(step.what()))
                .within(step.wishId())
                .by(step.byId())
                .day("day", "Day", step.day())
                .opening(piece -> {
                    var opened = step.opened(me.key());
                    return piece.words("words", "Words", opened.words())
                            .words("helpedBy", "Who would help", opened.helpedBy());
                });
    }

    private static String title(HelpWhat what) {
        return switch (what) {
            case ASKED -> "I asked";
            case WRITTEN_DOWN -> "A worker wrote down that I asked";
            case CONFIRMED -> "I said: yes, I asked for that";
            case NOT_ASKED -> "I said: I did not ask for that";
            case OFFERED -> "Help was offered";
            case TURNED_DOWN -> "I said no to that offer";
            case FIRST_SEEN -> "The first time I was seen";
            case LET_GO -> "I did not want it any more";
            case ENDED -> "The council ended it";
        };
    }
}
