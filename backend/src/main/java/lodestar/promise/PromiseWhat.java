package lodestar.promise;

import java.util.List;

/** What a step of a promise is. */
public enum PromiseWhat {
    /** Put forward; nothing is promised yet, and nobody is told. */
    PROPOSED,
    MADE,
    NOT_YET,
    TURNED_DOWN,
    PROGRESS,
    DATE_MOVED,
    KEPT,
    BROKEN;

    private static final List<PromiseWhat> DECISIONS = List.of(MADE, NOT_YET, TURNED_DOWN);
    private static final List<PromiseWhat> ON_THE_WAY = List.of(PROGRESS, DATE_MOVED, KEPT, BROKEN);

    boolean isDecision() {
        return DECISIONS.contains(this);
    }

    /** Something is still to be done. */
    boolean isOpen() {
        return this == MADE || this == PROGRESS || this == DATE_MOVED;
    }

    /** What may come after it. What is over stays as it ended. */
    List<PromiseWhat> next() {
        return switch (this) {
            case PROPOSED -> DECISIONS;
            case NOT_YET -> List.of(MADE, TURNED_DOWN);
            case MADE, PROGRESS, DATE_MOVED -> ON_THE_WAY;
            case TURNED_DOWN, KEPT, BROKEN -> List.of();
        };
    }
}
