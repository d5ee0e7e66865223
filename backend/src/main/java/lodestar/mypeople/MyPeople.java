package lodestar.mypeople;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lodestar.kernel.PersonId;
import lodestar.people.PreferredWord;
import lodestar.people.Someone;
import lodestar.people.Supporter;

/**
 * Whom a young person has around them, and their words for people, places and things.
 *
 * @param around everybody who supports them or did so
 * @param words as they stand now, with those that were taken off the list
 */
record MyPeople(Someone someone, List<Around> around, List<PreferredWord> words, LocalDate today) {

    /** Their word for a helper, where they have one. */
    Optional<PreferredWord> wordFor(PersonId helper) {
        return words.stream()
                .filter(word -> word.kind() == PreferredWord.Kind.HELPER
                        && word.thingId().equals(helper.value()))
                .findFirst();
    }

    /** Those who support them now; managers, whom they may never have met, come last. */
    List<Around> now() {
        return around.stream()
                .filter(it -> it.isNow(today))
                .sorted(Comparator.comparing((Around it) -> it.kind() == Supporter.Kind.MANAGER)
                        .thenComparing(Around::began)
                        .thenComparing(Around::name))
                .toList();
    }

    /** What they put on the list themselves, by kind and in the order of the words. */
    List<PreferredWord> own() {
        return words.stream()
                .filter(word -> !word.isGone() && !word.kind().isKnown())
                .sorted(Comparator.comparing(PreferredWord::kind)
                        .thenComparing(
                                word -> word.word() == null ? "" : word.word().text()))
                .toList();
    }

    /** Their own story of workers, the first one first. */
    List<Around> workersSoFar() {
        return around.stream()
                .filter(Around::isWorker)
                .sorted(Comparator.comparing(Around::began)
                        .thenComparing(it -> it.helperId().toString()))
                .toList();
    }

    /** How many different people that were. */
    int countWorkers() {
        return (int) workersSoFar().stream().map(Around::helperId).distinct().count();
    }

    /** Only whose. */
    @Override
    public String toString() {
        return "People of " + someone.youngPersonId();
    }
}
