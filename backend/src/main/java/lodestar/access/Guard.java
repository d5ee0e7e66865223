package lodestar.access;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import lodestar.audit.Audit;
import lodestar.audit.Why;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The one place that says yes or no. Asked before anything is shown or changed; every answer is audited. */
@Singleton
public class Guard {

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
     * @param found what the actor found under that id; empty when there is nobody of that id in their council
     */
    public <C extends Circle> C require(Actor actor, Action action, PersonId youngPerson, Optional<C> found) {
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

    /** Whether a role may do the action for everybody it has a tie to. */
    public boolean isYes(Action action, Role role) {
        return matrix.cell(action, AccessMatrix.Column.of(role)) == Cell.YES;
    }

    private Optional<Why> why(Actor actor, Action action, Circle circle) {
        var cell = matrix.cell(action, AccessMatrix.Column.of(actor.role()));
        return switch (cell) {
            case YES, OWN ->
                Optional.of(tieOf(actor.role())).filter(circle.ties()::contains).map(Tie::why);
            case NO, SHARED, CASE, BREAK_GLASS, TWO_PEOPLE, SUGGEST, PROPOSE, ASK, TOLD_STATUS, PUBLIC_PART ->
                Optional.empty();
        };
    }

    private void write(Actor actor, Action action, @Nullable PersonId youngPerson, @Nullable Why why) {
        audit.write(actor.council(), actor.accountId(), actor.role().name(), action.code(), youngPerson, why);
    }

    private static Tie tieOf(Role role) {
        return switch (role) {
            case YOUNG_PERSON -> Tie.SELF;
            case CARER -> Tie.CARES_FOR;
            case PRACTITIONER -> Tie.SUPPORTS;
            case MANAGER -> Tie.MANAGES;
            case SAFEGUARDING_LEAD, PARTICIPATION_LEAD, PANEL_MEMBER, RECORDS_OFFICER, ADMINISTRATOR -> Tie.SELF;
        };
    }
}
