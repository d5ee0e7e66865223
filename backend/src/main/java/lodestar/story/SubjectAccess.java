package lodestar.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/**
 * A request for a copy of everything that is kept about one young person (Article 15 of the UK GDPR), which a records
 * officer looks through and another one agrees to.
 *
 * @param askedOn the day on which the council was asked
 * @param openedBy who looks it through
 */
record SubjectAccess(
        CouncilId councilId, UUID id, PersonId youngPersonId, LocalDate askedOn, PersonId openedBy, Instant openedAt) {

    /** Article 12(3): within one month, and two more where there is very much of it. */
    private static final int MONTHS = 1;

    private static final int MONTHS_WHEN_LONGER = 3;

    /** Where it stands. */
    enum State {
        OPEN,
        READY,
        AGREED,
        HANDED_OVER,
        STOPPED
    }

    static State state(List<AccessStep> steps) {
        return steps.stream()
                .map(AccessStep::what)
                .filter(what -> what != AccessStep.What.LONGER)
                .reduce((_, later) -> later)
                .map(last -> switch (last) {
                    case SENT_BACK, LONGER -> State.OPEN;
                    case READY -> State.READY;
                    case AGREED -> State.AGREED;
                    case HANDED_OVER -> State.HANDED_OVER;
                    case STOPPED -> State.STOPPED;
                })
                .orElse(State.OPEN);
    }

    static boolean isLonger(List<AccessStep> steps) {
        return steps.stream().anyMatch(step -> step.what() == AccessStep.What.LONGER);
    }

    /** The last day on which the copy is in time. */
    LocalDate dueOn(List<AccessStep> steps) {
        return askedOn.plusMonths(isLonger(steps) ? MONTHS_WHEN_LONGER : MONTHS);
    }

    boolean isWith(PersonId officer) {
        return openedBy.equals(officer);
    }

    /** Only which. */
    @Override
    public String toString() {
        return "Subject access " + id;
    }
}
