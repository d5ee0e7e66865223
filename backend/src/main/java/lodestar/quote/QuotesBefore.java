package lodestar.quote;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.vault.Words;

/** Words that people of the made-up council let be shown before anybody visits it. */
@Singleton
@Requires(env = "demo")
public class QuotesBefore {

    private final QuoteRepository quotes;
    private final CheckedQuoteRepository checks;

    QuotesBefore(QuoteRepository quotes, CheckedQuoteRepository checks) {
        this.quotes = quotes;
        this.checks = checks;
    }

    /**
     * Words in writing that somebody lets an audience be shown.
     *
     * @param share number of their newest word on who may hear it
     */
    public record Offered(Someone speaker, UUID saying, QuoteAudience audience, String words, int share, Instant at) {

        /** Nothing of it: what somebody said must not find its way into a log. */
        @Override
        public String toString() {
            return "Offered";
        }
    }

    /** It waits for somebody's check; gives its id. */
    public UUID offered(Offered offered) {
        var speaker = offered.speaker();
        var id = UUID.randomUUID();
        quotes.save(
                new QuoteWord(
                        speaker.person().councilId(),
                        speaker.youngPersonId(),
                        offered.saying(),
                        offered.audience(),
                        1,
                        id,
                        Words.of(offered.words()),
                        0,
                        offered.share(),
                        offered.at()),
                speaker);
        return id;
    }

    /** Somebody released it as it was offered. */
    public void released(Offered offered, PersonId lead, Instant at) {
        var speaker = offered.speaker();
        var check = new QuoteCheck(
                speaker.person().councilId(),
                speaker.youngPersonId(),
                offered(offered),
                1,
                QuoteCheck.Outcome.RELEASED,
                Words.of(offered.words()),
                null,
                ShowDay.after(Clocks.day(at)),
                lead,
                at);
        checks.save(check, List.of(), speaker.key());
    }
}
