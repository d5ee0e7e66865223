package lodestar.star;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.DomainError.Invalid;
import lodestar.people.Someone;
import lodestar.people.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Quoting an area of a young person's own star somewhere else, with its audience respected: only which area of which
 * star is kept there, and what it says comes from here, for nobody from whom the star is hidden now.
 */
@Singleton
public class StarQuotes {

    private final ReadingRepository readings;
    private final Guard guard;

    StarQuotes(ReadingRepository readings, Guard guard) {
        this.readings = readings;
        this.guard = guard;
    }

    /** One area of one star. */
    public record Which(UUID readingId, String area) {}

    /**
     * What they said in one area of their star.
     *
     * @param wording and templateVersion say in which words it was on their screen
     */
    public record StarQuote(
            UUID readingId,
            String area,
            Wording wording,
            int templateVersion,
            @Nullable Integer step,
            @Nullable NonAnswer nonAnswer,
            @Nullable String words,
            Instant givenAt) {

        Which which() {
            return new Which(readingId, area);
        }

        /** Only where it is. */
        @Override
        public String toString() {
            return "Quote of %s/%s".formatted(readingId, area);
        }
    }

    /** Those of these that the actor may see, in their order. For a helper it is a look. */
    public List<StarQuote> list(Actor actor, Someone about, List<Which> quoted) {
        if (quoted.isEmpty() || !guard.isAllowed(actor, Action.STAR_READ, about)) {
            return List.of();
        }
        var which = quoted.stream().map(Which::readingId).distinct().toList();
        var quotes = readings.listOwn(about, which, actor.person()).stream()
                .flatMap(given -> given.ratings().stream().map(rating -> quote(given, rating)))
                .filter(quote -> quoted.contains(quote.which()))
                .sorted(Comparator.comparing(quote -> quoted.indexOf(quote.which())))
                .toList();
        if (!quotes.isEmpty()) {
            guard.noteShown(actor, Action.STAR_READ, Action.STAR_READ, List.of(about));
        }
        return quotes;
    }

    /** Each of these can be seen by whoever quotes it. */
    public void require(Actor actor, Someone about, List<Which> quoted) {
        if (list(actor, about, quoted).size() < quoted.size()) {
            throw new Invalid(
                    "starQuotes",
                    "A part of their star that you quote is not there for you any more. Please load the page and choose"
                            + " again.");
        }
    }

    private static StarQuote quote(Given given, Rating rating) {
        var reading = given.reading();
        return new StarQuote(
                reading.id(),
                rating.area(),
                reading.wording(),
                reading.templateVersion(),
                rating.step(),
                rating.nonAnswer(),
                rating.words() == null ? null : rating.words().text(),
                reading.givenAt());
    }
}
