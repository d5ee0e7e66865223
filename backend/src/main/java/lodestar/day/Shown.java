package lodestar.day;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import lodestar.kernel.Clocks;
import lodestar.people.Someone;

/** One thing that waits, with the young person it is about as the one who asks finds them. */
record Shown(Waiting waiting, Someone someone) {

    /** Whoever may not be safe comes before everything else; then what has waited longest. */
    static final Comparator<Shown> OLDEST_FIRST = Comparator.comparing(
                    (Shown shown) -> shown.waiting().what() != What.CONCERN)
            .thenComparing(Shown::from)
            .thenComparing(Shown::place);

    /** By the workers' names and then by the young people's: never by how much or how long. */
    static final Comparator<Shown> BY_NAME = Comparator.comparing(
                    (Shown shown) -> shown.waiting().helper())
            .thenComparing(shown -> shown.waiting().helperId().value())
            .thenComparing(shown -> shown.someone().person().called())
            .thenComparing(shown -> shown.someone().youngPersonId().value())
            .thenComparing(shown -> shown.waiting().what());

    /** From when on it waits: an answer of "not yet", from when the day begins that it named. */
    Instant from() {
        var byDay = waiting.byDay();
        return byDay == null || waiting.what() != What.NOT_YET_DUE
                ? waiting.since()
                : Clocks.at(byDay, LocalTime.MIDNIGHT);
    }

    /** Where it stands in a list. */
    String place() {
        return "%s %s %s %s".formatted(waiting.what(), waiting.helperId(), someone.youngPersonId(), waiting.thingId());
    }

    /** That something of its kind waits, and not which it is. */
    Shown withoutThing() {
        return new Shown(
                new Waiting(
                        waiting.youngPersonId(),
                        waiting.helperId(),
                        waiting.helper(),
                        waiting.what(),
                        null,
                        waiting.since(),
                        waiting.byDay()),
                someone);
    }

    /** Nothing of it: whose it is is nobody's in a log. */
    @Override
    public String toString() {
        return "Shown " + waiting;
    }
}
