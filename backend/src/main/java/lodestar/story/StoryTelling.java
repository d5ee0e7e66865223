package lodestar.story;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.DomainError;
import lodestar.people.CouncilRegister;
import lodestar.people.HelperRepository;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import org.jspecify.annotations.Nullable;

/** Has every feature tell its part, and puts the parts together. Who may is asked before. */
@Singleton
class StoryTelling {

    private final HelperRepository helpers;
    private final CouncilRegister register;
    private final List<StoryPart> parts;
    private final Clock clock;

    StoryTelling(HelperRepository helpers, CouncilRegister register, List<StoryPart> parts, Clock clock) {
        this.helpers = helpers;
        this.register = register;
        this.parts = parts;
        this.clock = clock;
    }

    /** Everything, in no order. Whoever asks, it is told as the young person is told it. */
    List<StoryPiece> pieces(Actor actor, Someone someone) {
        var them = new Actor(
                actor.council(),
                actor.accountId(),
                someone.youngPersonId(),
                Role.YOUNG_PERSON,
                actor.deviceId(),
                actor.cameInAt());
        return parts.stream().flatMap(part -> part.tell(them, someone).stream()).toList();
    }

    /** In its order, with the names of those in it. */
    List<Told> together(Someone someone, List<StoryPiece> pieces) {
        var names = helpers.findNames(someone.person().councilId(), Putting.helpers(someone, pieces));
        return Putting.together(someone, pieces, names);
    }

    /** As one story, ready to be taken away. */
    Story story(Someone someone, List<StoryPiece> pieces, Story.@Nullable Copy copy) {
        return new Story(
                clock.instant(),
                register.findName(someone.person().councilId()).orElseThrow(DomainError.NotFound::new),
                someone.person().called(),
                someone.person().dateOfBirth(),
                someone.person().reference(),
                copy,
                together(someone, pieces));
    }
}
