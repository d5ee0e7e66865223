package lodestar.quote;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;

/** The words that the panel is shown: as those of a young person, and nothing more of whoever said them. */
@Singleton
class PanelQuoteService {

    private final CheckedQuoteRepository quotes;
    private final Guard guard;

    PanelQuoteService(CheckedQuoteRepository quotes, Guard guard) {
        this.quotes = quotes;
        this.guard = guard;
    }

    List<String> list(Actor actor, int most) {
        guard.require(actor, Action.INSIGHT_READ_QUOTES);
        return quotes.listShown(actor.council(), QuoteAudience.PANEL).stream()
                .limit(most)
                .toList();
    }
}
