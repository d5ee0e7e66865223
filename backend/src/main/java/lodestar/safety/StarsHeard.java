package lodestar.safety;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.star.Rating;
import lodestar.star.Reading;
import lodestar.star.ToldOfStars;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** Makes a concern of a star with a 1 in feeling safe, or with words in it that the phrase list knows. */
@Singleton
class StarsHeard implements ToldOfStars {

    private static final String FEELING_SAFE = "SAFETY";
    private static final int LOWEST = 1;

    private final Raising raising;

    StarsHeard(Raising raising) {
        this.raising = raising;
    }

    /** From whom the star is hidden, they do not learn of the concern either; a safeguarding lead always does. */
    @Override
    public void given(Actor actor, Someone about, Reading reading, List<Rating> ratings, Set<PersonId> hiddenFrom) {
        var lowest = ratings.stream().filter(StarsHeard::isLowest).findFirst();
        raising.ifASign(
                actor,
                about,
                new Raising.Cause(ConcernCause.STAR, reading.id(), hiddenFrom),
                lowest.isPresent() ? Set.of(Raising.LOWEST_STEP) : Set.of(),
                lowest.map(it -> text(it.words())).orElse(null),
                texts(reading, ratings));
    }

    private static boolean isLowest(Rating rating) {
        return rating.area().equals(FEELING_SAFE) && Objects.equals(rating.step(), LOWEST);
    }

    private static List<String> texts(Reading reading, List<Rating> ratings) {
        return Stream.concat(ratings.stream().map(Rating::words), Stream.of(reading.whatMatters(), reading.hope()))
                .map(StarsHeard::text)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
