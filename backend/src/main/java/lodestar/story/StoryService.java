package lodestar.story;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.audit.Audit;
import lodestar.people.PeopleService;

/** Tells a young person everything there is of them. */
@Singleton
class StoryService {

    private final PeopleService people;
    private final StoryTelling telling;
    private final Audit audit;

    StoryService(PeopleService people, StoryTelling telling, Audit audit) {
        this.people = people;
        this.telling = telling;
        this.audit = audit;
    }

    /** The actor's own: read in one transaction, so that it is all of one moment, with its line in the audit. */
    Story take(Actor actor) {
        return audit.together(() -> {
            var me = people.get(actor, Action.EXCHANGE_MY_STORY, actor.person());
            return telling.story(me, telling.pieces(actor, me), null);
        });
    }
}
