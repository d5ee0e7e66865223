package lodestar.familytime;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one young person wishes about seeing one person, with all that it was before and all the answers to it. */
record FamilyWish(FamilyRecord family, UUID id) {

    /** The oldest first; at least one. */
    List<Told> versions() {
        return of(FamilyKind.WISH);
    }

    Told now() {
        return versions().getLast();
    }

    /** The council's answers to any version of it, the oldest first. */
    List<Told> answers() {
        return of(FamilyKind.ANSWER);
    }

    Optional<Told> answer() {
        return answers().reversed().stream().findFirst();
    }

    /** Whether the last answer is to the wish as it is now. */
    boolean isAnswered() {
        return answer().filter(it -> it.word().aboutId().equals(now().word().id()))
                .isPresent();
    }

    private List<Told> of(FamilyKind kind) {
        return family.of(kind).filter(it -> it.word().wishId().equals(id)).toList();
    }
}
