package lodestar.promise;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;

/** Shows promises. What was only put forward is for those who may put something forward themselves. */
@Singleton
class PromiseService {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final PromiseRepository promises;
    private final PeopleService people;
    private final Guard guard;
    private final Clock clock;

    PromiseService(PromiseRepository promises, PeopleService people, Guard guard, Clock clock) {
        this.promises = promises;
        this.people = people;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * A promise on somebody's screen.
     *
     * @param next what they may say comes next
     */
    record Shown(Standing standing, LocalDate today, List<PromiseWhat> next) {}

    Page<Shown> list(Actor actor, Page.Wanted wanted) {
        guard.requireYes(actor, Action.PROMISE_READ);
        var found = promises.list(
                actor.council(), true, wanted.place(UUID::fromString).orElse(NEWEST), wanted.oneMore(), calls(actor));
        return Page.of(found, wanted, it -> it.promise().id().toString()).map(it -> shown(actor, it));
    }

    Shown get(Actor actor, UUID id) {
        guard.requireYes(actor, Action.PROMISE_READ);
        return promises.find(actor.council(), id, calls(actor))
                .filter(it -> it.isDecided() || guard.isYes(Action.PROMISE_PROPOSE, actor.role()))
                .map(it -> shown(actor, it))
                .orElseThrow(NotFound::new);
    }

    /** What waits for a decision, the newest first. */
    List<Shown> listProposed(Actor actor, int most) {
        guard.require(actor, Action.PROMISE_PROPOSE);
        return promises.list(actor.council(), false, NEWEST, most, calls(actor)).stream()
                .map(it -> shown(actor, it))
                .toList();
    }

    Shown shown(Actor actor, Standing standing) {
        var next = standing.stands().next().stream()
                .filter(what -> what.isDecision()
                        ? guard.isYes(Action.PROMISE_MAKE, actor.role())
                        : isTheirs(actor, standing.promise()))
                .toList();
        return new Shown(standing, Clocks.today(clock), next);
    }

    /** The participation lead notes what came of all of them, a member of the panel of their own. */
    boolean isTheirs(Actor actor, Promise promise) {
        return guard.isYes(Action.PROMISE_PROGRESS, actor.role())
                || actor.role() == Role.PANEL_MEMBER && actor.person().equals(promise.ownerId());
    }

    /** On a young person's screen everybody has the name that the young person gives them. */
    BiFunction<PersonId, String, String> calls(Actor actor) {
        return people.findMyself(actor)
                .map(me -> (BiFunction<PersonId, String, String>) me::calls)
                .orElse((_, name) -> name);
    }
}
