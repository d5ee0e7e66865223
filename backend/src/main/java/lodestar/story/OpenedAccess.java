package lodestar.story;

import java.util.ArrayList;
import java.util.List;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.DomainError.Refused;
import lodestar.people.Someone;
import lodestar.people.StoryPiece;
import lodestar.story.AccessStep.What;
import lodestar.story.SubjectAccess.State;

/**
 * A request for a copy as a records officer finds it, with what they may do.
 *
 * @param steps opened
 * @param leftOut what is left out now
 * @param things everything it is about, as it is and with nothing left out; none as long as nothing of it is told
 * @param since how many things came or changed since it was looked through; they are not among the things
 * @param mine whether the actor is the one who looks it through
 */
record OpenedAccess(
        SubjectAccess request,
        Someone someone,
        List<AccessStep.Line> steps,
        List<LeftOut> leftOut,
        List<StoryPiece> things,
        int since,
        boolean mine) {

    /** The same with what it is about. */
    OpenedAccess telling(List<StoryPiece> pieces, int cameSince) {
        return new OpenedAccess(request, someone, steps, leftOut, pieces, cameSince, mine);
    }

    State state() {
        return SubjectAccess.state(bare());
    }

    List<AccessStep> bare() {
        return steps.stream().map(AccessStep.Line::step).toList();
    }

    /** The newest one at which everything had been looked through. */
    static AccessStep ready(List<AccessStep> steps) {
        return steps.stream()
                .filter(step -> step.what() == What.READY)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** Whether the actor can leave things out now. */
    boolean isUnderWork() {
        return mine && state() == State.OPEN;
    }

    /** What the actor may do next. */
    List<What> next() {
        var next = new ArrayList<What>();
        switch (state()) {
            case OPEN -> {
                if (mine) {
                    next.add(What.READY);
                }
            }
            case READY -> {
                if (!mine) {
                    next.add(What.AGREED);
                    next.add(What.SENT_BACK);
                }
            }
            case AGREED -> next.add(What.HANDED_OVER);
            case HANDED_OVER, STOPPED -> {
                return List.of();
            }
        }
        if (!SubjectAccess.isLonger(bare())) {
            next.add(What.LONGER);
        }
        next.add(What.STOPPED);
        return List.copyOf(next);
    }

    void requireNext(What what) {
        if (what.takesAnother() && mine) {
            throw new Refused("NOT_ALONE", "You looked this through yourself. Somebody else has to agree to it.");
        }
        if (!next().contains(what)) {
            throw new Refused(
                    "NOT_NOW", "This cannot be done as it stands now. Load the page again to see where it is.");
        }
    }

    void requireUnderWork() {
        if (!isUnderWork()) {
            throw new Refused(
                    "NOT_NOW",
                    "Only whoever opened this can change it, and only until it is ready for the second person.");
        }
    }

    void requireThere(LeaveOut wanted) {
        var thing = things.stream()
                .filter(piece -> piece.id().equals(wanted.thingId()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!Redaction.canBeLeftOut(thing, wanted.place(), wanted.words())) {
            throw wanted.words() == null
                    ? new Invalid("place", "That is not there to be left out. Load the page again.")
                    : new Invalid("words", "These words do not stand there. Copy them exactly as they are.");
        }
    }

    /** Only which. */
    @Override
    public String toString() {
        return request.toString();
    }
}
