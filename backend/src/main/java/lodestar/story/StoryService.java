package lodestar.story;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.audit.Audit;
import lodestar.kernel.DomainError;
import lodestar.people.CouncilRegister;
import lodestar.people.HelperRepository;
import lodestar.people.PeopleService;
import lodestar.people.StoryPart;

/** Tells a young person everything there is of them. */
@Singleton
class StoryService {

    private final PeopleService people;
    private final HelperRepository helpers;
    private final CouncilRegister register;
    private final List<StoryPart> parts;
    private final Audit audit;
    private final Clock clock;

    StoryService(
            PeopleService people,
            HelperRepository helpers,
            CouncilRegister register,
            List<StoryPart> parts,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.helpers = helpers;
        this.register = register;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The actor's own: read in one transaction, so that it is all of one moment, with its line in the audit. */
    Story take(Actor actor) {
        return audit.together(() -> {
            var me = people.get(actor, Action.EXCHANGE_MY_STORY, actor.person());
            var pieces = parts.stream()
                    .flatMap(part -> part.tell(actor, me).stream())
                    .toList();
            var names = helpers.findNames(actor.council(), Putting.helpers(me, pieces));
            return new Story(
                    clock.instant(),
                    register.findName(actor.council()).orElseThrow(DomainError.NotFound::new),
                    me.person().called(),
                    me.person().dateOfBirth(),
                    me.person().reference(),
                    Putting.together(me, pieces, names));
        });
    }
}
