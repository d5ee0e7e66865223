package lodestar.story;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** That the council was asked for a copy of everything, and what came of that, in the young person's own story. */
@Singleton
class SubjectAccessInStory implements StoryPart {

    private final SubjectAccessRepository requests;

    SubjectAccessInStory(SubjectAccessRepository requests) {
        this.requests = requests;
    }

    @Override
    public Set<String> tables() {
        return Set.of("subject_access", "subject_access_step");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        var all = requests.listAbout(actor.council(), me.youngPersonId());
        var steps = requests.listSteps(
                actor.council(), all.stream().map(SubjectAccess::id).toList());
        return Stream.concat(
                        all.stream().map(SubjectAccessInStory::request),
                        steps.stream().map(line -> step(me, line.step())))
                .toList();
    }

    private static StoryPiece request(SubjectAccess request) {
        return StoryPiece.at(
                        "copy_asked",
                        request.id(),
                        request.openedAt(),
                        "The council was asked for a copy of everything about me")
                .by(request.openedBy())
                .day("askedOn", "Asked on", request.askedOn());
    }

    private static StoryPiece step(Someone me, AccessStep step) {
        return StoryPiece.at(
                        "copy_step",
                        StoryPiece.idOf("subject_access_step", step.subjectAccessId(), step.nth()),
                        step.writtenAt(),
                        title(step.what()))
                .within(step.subjectAccessId())
                .by(step.byId())
                .opening(piece -> piece.says("why", "Why", why(step.opened(me.key()))));
    }

    /**
     * What one records officer wrote to the other is for them; why it takes longer, or stops, is for the young person.
     */
    private static @Nullable String why(AccessStep step) {
        return step.what() != AccessStep.What.SENT_BACK && step.words() instanceof Words.Plain(String text)
                ? text
                : null;
    }

    private static String title(AccessStep.What what) {
        return switch (what) {
            case LONGER -> "The copy takes two months more";
            case READY -> "The copy was looked through";
            case SENT_BACK -> "The copy is looked through once more";
            case AGREED -> "A second person agreed to the copy";
            case HANDED_OVER -> "The copy was handed over";
            case STOPPED -> "There will be no copy";
        };
    }
}
