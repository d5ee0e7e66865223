package lodestar.quote;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.quote.QuoteCheck.Outcome;
import lodestar.vault.Words;

/**
 * A person's check of offered words for names and places, who reads those words alone and never learns whose they are.
 */
@Singleton
class QuoteCheckService {

    private final CheckedQuoteRepository quotes;
    private final Guard guard;
    private final Receipts receipts;
    private final Clock clock;

    QuoteCheckService(CheckedQuoteRepository quotes, Guard guard, Receipts receipts, Clock clock) {
        this.quotes = quotes;
        this.guard = guard;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** What waits for a check, in no order of time. */
    List<CheckedQuote> listToCheck(Actor actor) {
        guard.require(actor, Action.INSIGHT_QUOTE_APPROVE);
        return quotes.listToCheck(actor.council());
    }

    /** What is shown to an audience or will be, in the order of the alphabet. */
    List<CheckedQuote> listReleased(Actor actor, QuoteAudience audience) {
        guard.require(actor, Action.INSIGHT_QUOTE_APPROVE);
        return quotes.listReleased(actor.council(), audience, ShowDay.after(Clocks.today(clock)));
    }

    /** What was taken back meanwhile, and what is kept for somebody's safety, is not there. */
    void check(Actor actor, CheckQuote wanted, UUID id) {
        guard.require(actor, Action.INSIGHT_QUOTE_APPROVE);
        receipts.once(actor, wanted.clientMutationId(), wanted, new Receipts.Result(id, null), () -> {
            var found = quotes.find(actor.council(), id).orElseThrow(DomainError.NotFound::new);
            requireNext(found.quote(), wanted);
            var check = made(actor, found.quote(), wanted);
            if (!quotes.save(check, news(check), found.key())) {
                throw already();
            }
        });
    }

    private static void requireNext(CheckedQuote quote, CheckQuote wanted) {
        var before = quote.check();
        var isTakingDown = wanted.outcome() == Outcome.NOT_RELEASED;
        if (before != null && (before.outcome() == Outcome.NOT_RELEASED || !isTakingDown)) {
            throw already();
        }
        if (!isTakingDown && !SameWords.isShortened(Objects.requireNonNull(wanted.words()), quote.offered())) {
            throw new Invalid(
                    "words",
                    "Only leave words out, and put %s where you do. Their own words stay as they are."
                            .formatted(SameWords.LEFT_OUT));
        }
    }

    private QuoteCheck made(Actor actor, CheckedQuote quote, CheckQuote wanted) {
        var now = clock.instant();
        return new QuoteCheck(
                actor.council(),
                quote.word().youngPersonId(),
                quote.word().id(),
                quote.check() == null ? 1 : quote.check().nth() + 1,
                wanted.outcome(),
                Words.of(wanted.words()),
                Words.of(wanted.reason()),
                wanted.outcome() == Outcome.RELEASED ? ShowDay.after(Clocks.day(now)) : null,
                actor.person(),
                now);
    }

    private static List<QuoteNews> news(QuoteCheck check) {
        return Stream.concat(
                        Stream.of(QuoteNews.of(check, QuoteNews.What.CHECKED, Clocks.day(check.checkedAt()))),
                        Stream.ofNullable(check.showOn()).map(day -> QuoteNews.of(check, QuoteNews.What.SHOWN, day)))
                .toList();
    }

    private static DomainError already() {
        return new DomainError.Refused(
                "CHECKED_ALREADY", "Somebody checked this already. Load the page again to see what stands.");
    }
}
