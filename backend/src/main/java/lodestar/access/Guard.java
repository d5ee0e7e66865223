package lodestar.access;

import jakarta.inject.Singleton;
import java.util.Optional;
import lodestar.audit.Audit;
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
        var allowed = found.filter(circle -> isAllowed(actor, action, circle));
        write(actor, action, youngPerson, allowed.isPresent());
        return allowed.orElseThrow(DomainError.NotFound::new);
    }

    /** Returns quietly when the actor's role may do what belongs to no one young person, such as reading a list. */
    public void require(Actor actor, Action action) {
        requireEver(actor, action);
        write(actor, action, null, true);
    }

    /** Returns quietly when the actor's role can do this at all; whether for this young person is asked later. */
    public void requireEver(Actor actor, Action action) {
        if (!matrix.isOpenTo(action, actor.role())) {
            write(actor, action, null, false);
            throw new DomainError.NotFound();
        }
    }

    /** Whether the actor may also do this, without a line in the audit: for parts of what was asked for already. */
    public boolean isAllowed(Actor actor, Action action, Circle circle) {
        var cell = matrix.cell(action, AccessMatrix.Column.of(actor.role()));
        return switch (cell) {
            case YES, OWN -> circle.ties().contains(tieOf(actor.role()));
            case NO, SHARED, CASE, BREAK_GLASS, TWO_PEOPLE, SUGGEST, PROPOSE, ASK, TOLD_STATUS, PUBLIC_PART -> false;
        };
    }

    /** Whether a role may do the action for everybody it has a tie to. */
    public boolean isYes(Action action, Role role) {
        return matrix.cell(action, AccessMatrix.Column.of(role)) == Cell.YES;
    }

    private void write(Actor actor, Action action, @Nullable PersonId youngPerson, boolean allowed) {
        audit.write(actor.council(), actor.accountId(), actor.role().name(), action.code(), youngPerson, allowed);
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
