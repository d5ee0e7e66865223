package lodestar.voice;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Tie;
import lodestar.kernel.DomainError.Invalid;
import lodestar.people.Shared;
import lodestar.people.Someone;

/**
 * Quoting what a young person said somewhere else, with its audience respected: only which saying is kept there, and
 * its words come from here, for nobody but those who may hear it now.
 */
@Singleton
public class Quotes {

    private final SayingRepository repository;
    private final Sayings sayings;
    private final Guard guard;

    Quotes(SayingRepository repository, Sayings sayings, Guard guard) {
        this.repository = repository;
        this.sayings = sayings;
        this.guard = guard;
    }

    /** Something they said, as it may be read. */
    public record Quote(UUID sayingId, String words, Instant saidAt) {

        /** Only the id. */
        @Override
        public String toString() {
            return "Quote of " + sayingId;
        }
    }

    /**
     * Those of these that the actor may read, in their order. A saying that was taken back has no words for anybody but
     * its speaker. For a helper it is a look.
     */
    public List<Quote> list(Actor actor, Someone speaker, List<UUID> quoted) {
        if (quoted.isEmpty() || !guard.isAllowed(actor, Action.VOICE_READ, new Shared(speaker, true))) {
            return List.of();
        }
        var found = repository.listChosen(actor, speaker.youngPersonId(), quoted);
        var quotes = sayings.openAll(found, List.of(speaker)).stream()
                .map(said -> speaker.ties().contains(Tie.SELF) ? said : said.forHelpers())
                .flatMap(said -> quote(said).stream())
                .sorted(Comparator.comparing(it -> quoted.indexOf(it.sayingId())))
                .toList();
        if (!quotes.isEmpty()) {
            guard.noteShown(actor, Action.VOICE_READ, Action.VOICE_READ, List.of(new Shared(speaker, true)));
        }
        return quotes;
    }

    /** Each of these can be read by whoever quotes it. */
    public void require(Actor actor, Someone speaker, List<UUID> quoted) {
        if (list(actor, speaker, quoted).size() < quoted.size()) {
            throw new Invalid(
                    "quotes",
                    "Something you quote is not there for you any more. Please load the page and choose again.");
        }
    }

    private static List<Quote> quote(Said said) {
        var words = said.saying().words();
        return words == null
                ? List.of()
                : List.of(new Quote(said.sayingId(), words.text(), said.saying().saidAt()));
    }
}
