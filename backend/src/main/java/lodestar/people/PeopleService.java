package lodestar.people;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import lodestar.vault.Spoilt;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** Who is who for whoever is asking. */
@Singleton
public class PeopleService {

    /** More than anybody has. */
    private static final int MOST_SUPPORTERS = 100;

    private final PeopleRepository people;
    private final HelperRepository helpers;
    private final CouncilRegister register;
    private final Guard guard;
    private final Receipts receipts;
    private final Clock clock;

    PeopleService(
            PeopleRepository people,
            HelperRepository helpers,
            CouncilRegister register,
            Guard guard,
            Receipts receipts,
            Clock clock) {
        this.people = people;
        this.helpers = helpers;
        this.register = register;
        this.guard = guard;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** What the change of a name came to. */
    record NameSaid(java.util.UUID clientMutationId, String name, int version) {

        /** Only the id: who they are must not find its way into a log. */
        @Override
        public String toString() {
            return "Name said " + clientMutationId;
        }
    }

    /** The young person, if the actor may do this to their record. */
    public Someone get(Actor actor, Action action, PersonId youngPerson) {
        return whole(guard.require(actor, action, youngPerson, people.find(actor, youngPerson, Clocks.today(clock))));
    }

    /** The same by exactly the council's own reference. */
    public Someone getByReference(Actor actor, Action action, String reference) {
        var found = people.findByReference(actor, reference, Clocks.today(clock));
        return whole(
                guard.require(actor, action, found.map(Someone::youngPersonId).orElse(null), found));
    }

    /**
     * The young person whose thing it is, if the actor may do this to it.
     *
     * @param youngPerson none when there is no such thing at all
     * @param shared whether the young person shares this thing with the actor
     */
    public Someone getShared(Actor actor, Action action, @Nullable PersonId youngPerson, boolean shared) {
        var found = Optional.ofNullable(youngPerson).flatMap(id -> people.find(actor, id, Clocks.today(clock)));
        var one = found.map(someone -> new Shared(someone, shared));
        return whole(
                guard.require(actor, action, found.map(Someone::youngPersonId).orElse(null), one)
                        .someone());
    }

    /** Only whoever may see the record is told that it is spoilt: so the guard was asked before. */
    private static Someone whole(Someone someone) {
        if (someone.isSpoilt()) {
            throw Spoilt.refused();
        }
        return someone;
    }

    /** Everybody whom the actor, or a worker the actor manages, supports now; say afterwards whom of them was shown. */
    public List<Someone> listSupported(Actor actor) {
        guard.requireEver(actor, Action.STAR_CASELOAD);
        return people.listSupported(actor, Clocks.today(clock)).stream()
                .filter(someone -> !someone.isSpoilt() && guard.isAllowed(actor, Action.STAR_READ, someone))
                .toList();
    }

    List<Supporter> listSupporters(Actor actor, Someone someone, int most) {
        if (!guard.isAllowed(actor, Action.PEOPLE_READ, someone)) {
            return List.of();
        }
        return helpers.listSupporters(
                someone,
                Clocks.today(clock),
                most,
                kind -> kind.role()
                        .filter(role -> guard.isYes(Action.STAR_READ, role))
                        .isPresent(),
                kind -> kind.role()
                        .filter(role -> guard.isForShared(Action.VOICE_READ, role))
                        .isPresent());
    }

    /**
     * The actor as the young person they are; nobody for everybody else. It is their own, so there is nothing to ask.
     */
    public Optional<Someone> findMyself(Actor actor) {
        return actor.role() == Role.YOUNG_PERSON
                ? people.find(actor, actor.person(), Clocks.today(clock))
                : Optional.empty();
    }

    /** Those who support the young person now; the actor has been shown the young person. */
    public List<Supporter> listSupporters(Actor actor, Someone someone) {
        return listSupporters(actor, someone, MOST_SUPPORTERS);
    }

    /** Whatever the young person chose a picture for: for themselves alone. */
    List<Pictured> listPictured(Actor actor, Someone someone, int most) {
        return guard.isAllowed(actor, Action.PEOPLE_READ, someone)
                ? someone.pictured().stream().limit(most).toList()
                : List.of();
    }

    String councilName(Actor actor) {
        return register.findName(actor.council()).orElseThrow(DomainError.NotFound::new);
    }

    /** The name of a worker, or of anybody who is not a young person. */
    Optional<String> findHelperName(Actor actor) {
        return helpers.find(actor.council(), actor.person()).map(Helper::name);
    }

    NameSaid sayMyName(Actor actor, SayMyName wanted) {
        var me = get(actor, Action.PEOPLE_SAY_MY_NAME, actor.person());
        var renamed = me.person().renamed(new Words.Plain(wanted.name()), wanted.version() + 1);
        var result = new Receipts.Result(me.person().id().value(), renamed.version());
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            if (!people.rename(renamed, me.key())) {
                var now = get(actor, Action.PEOPLE_SAY_MY_NAME, actor.person()).person();
                throw new DomainError.Conflict(now.called(), now.version());
            }
        });
        return new NameSaid(wanted.clientMutationId(), wanted.name(), renamed.version());
    }
}
