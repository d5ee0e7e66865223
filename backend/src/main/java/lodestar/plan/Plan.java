package lodestar.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/**
 * One young person's plan as it stands at one version: the newest of what each side wrote, slot by slot.
 *
 * @param written the newest of each slot, the oldest first, opened
 */
record Plan(Someone someone, List<Written> written) {

    /** Its number; 0 while nothing is written. */
    int version() {
        return written.isEmpty() ? 0 : written.getLast().version().number();
    }

    Optional<Written> find(Slot slot) {
        return written.stream().filter(it -> it.version().isIn(slot)).findFirst();
    }

    /** The newest of the plan's words that somebody has written under; 0 while nothing is written. */
    int templateVersion() {
        return written.stream()
                .mapToInt(it -> it.version().templateVersion())
                .max()
                .orElse(0);
    }

    InMatter in(String matter) {
        return new InMatter(this, matter);
    }

    /** Those of the matters in which neither side has written a view. */
    List<String> missing(List<String> matters) {
        return matters.stream().filter(it -> in(it).isEmpty()).toList();
    }

    /** Its goals: the open ones first, and the newest first among them. */
    List<Goal> goals() {
        return rows(PlanKind.GOAL)
                .filter(it -> it.version().standing() != null)
                .map(it -> new Goal(this, it))
                .sorted(Goal.OPEN_FIRST)
                .toList();
    }

    /** What either side wrote on a goal. */
    List<Written> of(UUID goal) {
        return rows(PlanKind.GOAL)
                .filter(it -> goal.equals(it.version().goalId()))
                .toList();
    }

    private Stream<Written> rows(PlanKind kind) {
        return written.stream().filter(it -> it.version().kind() == kind);
    }

    /** What stands in one matter of a plan. */
    record InMatter(Plan plan, String matter) {

        boolean isEmpty() {
            return myView().isEmpty() && theirView().isEmpty();
        }

        Optional<Written> myView() {
            return plan.find(Slot.view(matter, PlanSide.YOUNG_PERSON));
        }

        Optional<Written> theirView() {
            return plan.find(Slot.view(matter, PlanSide.STAFF));
        }

        Optional<Written> agreement() {
            return plan.find(Slot.agreement(matter));
        }

        /** The disagreement that stands, with the row in which it was said. */
        Optional<Standing> disagreement() {
            return agreement()
                    .flatMap(it -> Optional.ofNullable(it.disagreement()))
                    .map(said -> new Standing(said, new Disagreement(said.number()).isAnswered(newestOfStaff())));
        }

        int newestOfStaff() {
            return theirView().map(it -> it.version().number()).orElse(0);
        }

        /** Whether somebody else wrote in it since whoever asks had it open. */
        boolean isNewFor(PersonId reader) {
            return all().anyMatch(it ->
                    it.version().number() > it.seen() && !it.version().byId().equals(reader));
        }

        /** The newest version of it that whoever asks has had open; 0 for none. */
        int seen() {
            return all().mapToInt(Written::seen).max().orElse(0);
        }

        private Stream<Written> all() {
            return plan.written().stream().filter(it -> it.version().matter().equals(matter));
        }
    }

    /**
     * A disagreement that stands.
     *
     * @param answered whether staff wrote something new since
     */
    record Standing(PlanVersion said, boolean answered) {}

    /** A goal, with the steps of both sides. */
    record Goal(Plan plan, Written written) {

        private static final Comparator<Goal> OPEN_FIRST = Comparator.<Goal, Boolean>comparing(
                        it -> it.written().version().standing() != GoalStanding.OPEN)
                .thenComparing(it -> -it.written().version().number());

        PlanVersion version() {
            return written.version();
        }

        /** Both sides' steps: first those of whoever set the goal. */
        List<Written> sides() {
            return Stream.concat(Stream.of(written), of(version().side().other()).stream())
                    .toList();
        }

        /** What one side wrote on it so far. */
        Optional<Written> of(PlanSide side) {
            return plan.of(goalId()).stream()
                    .filter(it -> it.version().side() == side)
                    .findFirst();
        }

        UUID goalId() {
            return Objects.requireNonNull(version().goalId());
        }
    }

    /** The number of the disagreement that stands in a matter; none when none does. */
    static @Nullable Disagreement standing(InMatter matter) {
        return matter.disagreement()
                .map(it -> new Disagreement(it.said().number()))
                .orElse(null);
    }
}
