package lodestar.familytime;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.DomainError;
import lodestar.people.Someone;

/**
 * All that was said about one young person's family time, as far as whoever asks may see it and as far as it was asked
 * for.
 *
 * @param words opened, the oldest first
 */
record FamilyRecord(Someone someone, List<Told> words) {

    /** Whom they want to see, in the order in which they first said so. */
    List<FamilyWish> wishes() {
        return words.stream()
                .map(it -> it.word().wishId())
                .distinct()
                .map(id -> new FamilyWish(this, id))
                .toList();
    }

    /** What is hidden from somebody, and what is somebody else's, is not there. */
    FamilyWish wish(UUID id) {
        return wishes().stream()
                .filter(wish -> wish.id().equals(id))
                .findFirst()
                .orElseThrow(DomainError.NotFound::new);
    }

    /** The times that are planned or were noted, the last day first. */
    List<OneTime> times() {
        return of(FamilyKind.TIME)
                .map(it -> new OneTime(this, it))
                .sorted(OneTime.LAST_FIRST)
                .toList();
    }

    OneTime time(UUID id) {
        return times().stream().filter(time -> time.id().equals(id)).findFirst().orElseThrow(DomainError.NotFound::new);
    }

    Stream<Told> of(FamilyKind kind) {
        return words.stream().filter(it -> it.word().kind() == kind);
    }

    /** What was said last of a kind by a side about something. */
    Optional<Told> newest(UUID about, FamilyKind kind, FamilySide side) {
        return of(kind).filter(
                        it -> it.word().aboutId().equals(about) && it.word().side() == side)
                .reduce((_, later) -> later);
    }

    /** Only whose it is. */
    @Override
    public String toString() {
        return "Family record of " + someone.youngPersonId();
    }
}
