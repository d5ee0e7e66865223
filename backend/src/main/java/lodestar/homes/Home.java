package lodestar.homes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lodestar.mypeople.OwnThing;
import lodestar.people.PreferredWord;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives and lived, with what they and the council say about it.
 *
 * @param lived the newest first
 * @param words for homes, opened
 * @param views sealed; the newest first
 * @param livesWithMe sealed
 * @param suits the council's, the newest first
 * @param shown what of their own the young person shows to whoever asks
 */
record Home(
        Someone someone,
        List<Lived> lived,
        List<PreferredWord> words,
        List<HomeView> views,
        @Nullable LivesWithMe livesWithMe,
        List<Recorded> suits,
        Set<OwnThing> shown) {

    /** What the council recorded, and who did so by name. */
    record Recorded(HomeSuits suits, String by) {

        /** Only where it is. */
        @Override
        public String toString() {
            return suits.toString();
        }
    }

    /** What the young person says themselves, as far as whoever asks may see it. */
    record Mine(List<HomeView> views, @Nullable LivesWithMe livesWithMe) {}

    Optional<PreferredWord> wordFor(Lived home) {
        return words.stream().filter(word -> word.thingId().equals(home.id())).findFirst();
    }

    Mine mine(Set<OwnThing> allowed) {
        var key = someone.key();
        return new Mine(
                allowed.contains(OwnThing.MY_HOME)
                        ? views.stream()
                                .map(view -> view.opened(key))
                                .sorted(Comparator.comparing(HomeView::version).reversed())
                                .toList()
                        : List.of(),
                allowed.contains(OwnThing.WHO_LIVES_WITH_ME) && livesWithMe != null ? livesWithMe.opened(key) : null);
    }

    /** Only whose. */
    @Override
    public String toString() {
        return "Home of " + someone.youngPersonId();
    }
}
