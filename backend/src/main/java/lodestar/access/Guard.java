package lodestar.access;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lodestar.audit.Audit;
import lodestar.audit.Why;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The one place that says yes or no. Asked before anything is shown or changed; every answer is audited. */
@Singleton
public class Guard {

    /** Those whom a yes without any tie is meant for: never young people and carers. */
    private static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(Role.YOUNG_PERSON, Role.CARER));

    private final AccessMatrix matrix;
    private final Audit audit;

    Guard(AccessMatrix matrix, Audit audit) {
        this.matrix = matrix;
        this.audit = audit;
    }

    /**
     * Gives back what was found when the actor may do this to this young person's record; otherwise the young person
     * might as well not exist.
     *
     * @param youngPerson whom they asked about; none when even that was not there
     * @param found what the actor found under that id; empty when there is nobody of that id in their council
     */
    public <C extends Circle> C require(Actor actor, Action action, @Nullable PersonId youngPerson, Optional<C> found) {
        var why = found.flatMap(circle -> why(actor, action, circle));
        write(actor, action, youngPerson, why.orElse(null));
        if (why.isEmpty()) {
            throw new DomainError.NotFound();
        }
        return found.orElseThrow();
    }

    /** Returns quietly when the actor's role may do what belongs to no one young person. */
    public void require(Actor actor, Action action) {
        requireEver(actor, action);
        write(actor, action, null, Why.COUNCIL);
    }

    /**
     * As {@link #require(Actor, Action)}, for what some roles have only a part of, such as what is published: they are
     * not meant here.
     */
    public void requireYes(Actor actor, Action action) {
        var isYes = isYes(action, actor.role());
        write(actor, action, null, isYes ? Why.COUNCIL : null);
        if (!isYes) {
            throw new DomainError.NotFound();
        }
    }

    /** Returns quietly when the actor's role can do this at all; whether for this young person is asked later. */
    public void requireEver(Actor actor, Action action) {
        if (!matrix.isOpenTo(action, actor.role())) {
            write(actor, action, null, null);
            throw new DomainError.NotFound();
        }
    }

    /**
     * Keeps whom a list showed: a line for each, or one without anybody when there was nobody to show. The list's own
     * action tells these lines from those of somebody who opened a record.
     */
    public void noteShown(Actor actor, Action list, Action shown, Collection<? extends Circle> people) {
        if (people.isEmpty()) {
            write(actor, list, null, Why.COUNCIL);
        }
        people.forEach(circle -> write(
                actor, list, circle.youngPersonId(), why(actor, shown, circle).orElseThrow()));
    }

    /** Whether the actor may also do this, without a line in the audit: for parts of what was asked for already. */
    public boolean isAllowed(Actor actor, Action action, Circle circle) {
        return why(actor, action, circle).isPresent();
    }

    /** By which tie the actor may do this, the strongest if there are several; none when they may not. */
    private Optional<Why> why(Actor actor, Action action, Circle circle) {
        var ties = EnumSet.noneOf(Tie.class);
        ties.addAll(circle.ties());
        var cell = matrix.cell(action, AccessMatrix.Column.of(actor.role(), ties));
        ties.retainAll(cell == Cell.SHARED ? whenShared(circle, actor.role()) : enough(cell, actor.role(), action));
        return ties.stream().findFirst().map(Tie::why);
    }

    /** The ties of which any one is enough. */
    private Set<Tie> enough(Cell cell, Role role, Action action) {
        var ties = EnumSet.noneOf(Tie.class);
        switch (cell) {
            case YES -> {
                ties.add(Tie.SELF);
                ties.add(tieOf(role));
                if (STAFF.contains(role) && matrix.asksForNoTie(action)) {
                    ties.add(Tie.COUNCIL);
                }
            }
            case OWN -> ties.add(role == Role.CARER ? Tie.CARES_FOR : Tie.SELF);
            // Each of the two does a part by themselves; that there are two is held where the parts are.
            case TWO_PEOPLE -> ties.add(tieOf(role));
            case NO, SHARED, CASE, BREAK_GLASS, SUGGEST, PROPOSE, ASK, TOLD_STATUS, PUBLIC_PART -> {}
        }
        if (matrix.isOpenInEmergency(action)) {
            ties.add(Tie.BREAK_GLASS);
        }
        return ties;
    }

    /** What the owner shares is for those who have a tie besides: sharing alone opens nothing. */
    private static Set<Tie> whenShared(Circle circle, Role role) {
        return circle.isShared() ? EnumSet.of(tieOf(role)) : EnumSet.noneOf(Tie.class);
    }

    /** Whether a role may do the action to what is shared with whoever has it. */
    public boolean isForShared(Action action, Role role) {
        return matrix.cell(action, AccessMatrix.Column.of(role)) == Cell.SHARED;
    }

    /** Whether a role may do the action for everybody it has a tie to. */
    public boolean isYes(Action action, Role role) {
        return matrix.cell(action, AccessMatrix.Column.of(role)) == Cell.YES;
    }

    private void write(Actor actor, Action action, @Nullable PersonId youngPerson, @Nullable Why why) {
        audit.write(actor.council(), actor.accountId(), actor.role().name(), action.code(), youngPerson, why);
    }

    /** What a yes asks of a role. */
    private static Tie tieOf(Role role) {
        return switch (role) {
            case YOUNG_PERSON -> Tie.SELF;
            case CARER -> Tie.CARES_FOR;
            case PRACTITIONER -> Tie.SUPPORTS;
            case MANAGER -> Tie.MANAGES;
            case SAFEGUARDING_LEAD, PARTICIPATION_LEAD, PANEL_MEMBER, RECORDS_OFFICER, ADMINISTRATOR -> Tie.COUNCIL;
        };
    }
}
