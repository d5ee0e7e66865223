package lodestar.star;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/** The order of a worker's young people: who has waited longest to be asked comes first. */
final class Caseload {

    private Caseload() {}

    /**
     * Where one young person stands in the order.
     *
     * @param group 0 for those who never gave a star, 1 for those who did, 2 for those too young to
     */
    private record Place(int group, Instant last, UUID id) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::group)
                    .thenComparing(Place::last)
                    .thenComparing(Place::id)
                    .compare(this, other);
        }

        String written() {
            return "%d %d %s".formatted(group, last.toEpochMilli(), id);
        }

        static Place read(String position) {
            var parts = position.split(" ", -1);
            return new Place(
                    Integer.parseInt(parts[0]),
                    Instant.ofEpochMilli(Long.parseLong(parts[1])),
                    UUID.fromString(parts[2]));
        }
    }

    /** One page of the young people, in order. */
    static Page<Someone> page(
            List<Someone> people, Map<PersonId, Instant> lastGiven, LocalDate today, Page.Wanted wanted) {
        var after = wanted.place(Place::read).orElse(null);
        var found = people.stream()
                .filter(someone ->
                        after == null || place(someone, lastGiven, today).compareTo(after) > 0)
                .sorted(Comparator.comparing(someone -> place(someone, lastGiven, today)))
                .limit(wanted.oneMore())
                .toList();
        return Page.of(
                found, wanted, someone -> place(someone, lastGiven, today).written());
    }

    private static Place place(Someone someone, Map<PersonId, Instant> lastGiven, LocalDate today) {
        var id = someone.person().id();
        @Nullable Instant last = lastGiven.get(id);
        if (someone.person().wording(today).isEmpty()) {
            return new Place(2, Instant.EPOCH, id.value());
        }
        return last == null ? new Place(0, Instant.EPOCH, id.value()) : new Place(1, last, id.value());
    }
}
