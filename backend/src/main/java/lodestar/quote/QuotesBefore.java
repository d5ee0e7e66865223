package lodestar.quote;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /** Offered to an audience in writing, and waiting for somebody's check; gives the offer's id. */
    public UUID offered(Someone speaker, UUID saying, QuoteAudience audience, String words, Instant at) {
        var id = UUID.randomUUID();
        var council = speaker.person().councilId();
        quotes.save(
                new QuoteWord(council, speaker.youngPersonId(), saying, audience, 1, id, Words.of(words), 0, 1, at),
                speaker);
        return id;
    }

    /** Somebody released it as it is, and it is shown from that day. */
    public void released(Someone speaker, UUID offer, PersonId lead, String words, LocalDate from, Instant at) {
        var check = new QuoteCheck(
                speaker.person().councilId(),
                speaker.youngPersonId(),
                offer,
                1,
                QuoteCheck.Outcome.RELEASED,
                Words.of(words),
                null,
                from,
                lead,
                at);
        checks.save(check, List.of(), speaker.key());
    }
}
