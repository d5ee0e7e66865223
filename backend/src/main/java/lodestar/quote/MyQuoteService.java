package lodestar.quote;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError.Invalid;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.store.Taken;
import lodestar.vault.Words;
import lodestar.voice.KeptSayings;
import lodestar.voice.QuotableService;
import org.jspecify.annotations.Nullable;

/** A young person's own word on which of their words may be shown, and what they find came of it. */
@Singleton
class MyQuoteService {

    private final PeopleService people;
    private final QuotableService sayings;
    private final QuoteRepository quotes;
    private final QuoteNewsRepository news;
    private final KeptSayings kept;
    private final Guard guard;
    private final Receipts receipts;
    private final Clock clock;

    MyQuoteService(
            PeopleService people,
            QuotableService sayings,
            QuoteRepository quotes,
            QuoteNewsRepository news,
            KeptSayings kept,
            Guard guard,
            Receipts receipts,
            Clock clock) {
        this.people = people;
        this.sayings = sayings;
        this.quotes = quotes;
        this.news = news;
        this.kept = kept;
        this.guard = guard;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Every offer they made of one saying, audience by audience, the newest first. */
    List<MyQuote> list(Actor actor, UUID saying) {
        var me = people.get(actor, Action.INSIGHT_QUOTE_CONSENT, actor.person());
        sayings.requireOwn(actor, saying);
        var mine = quotes.list(actor, me, saying);
        return mine.isEmpty() || kept.list(actor.council(), Set.of(saying)).isEmpty()
                ? mine
                : mine.stream().map(MyQuote::resting).toList();
    }

    void offer(Actor actor, OfferQuote wanted, UUID saying) {
        var me = people.get(actor, Action.INSIGHT_QUOTE_CONSENT, actor.person());
        sayings.requireOwn(actor, saying);
        once(actor, wanted.clientMutationId(), wanted, saying, () -> {
            var said = sayings.get(actor, me, saying);
            if (!SameWords.isPart(wanted.chosen(), said.words())) {
                throw new Invalid("words", "Choose from your own words, exactly as you said them, and whole words.");
            }
            int share = letPanel(actor, saying, wanted.audience(), true);
            add(actor, me, saying, wanted.audience(), wanted.chosen(), said.checkedNumber(), share);
        });
    }

    /** From now on the audience is shown nothing of it. Where it is shown nothing anyhow, nothing changes. */
    void takeBack(Actor actor, TakeQuoteBack wanted, UUID saying) {
        var me = people.get(actor, Action.INSIGHT_QUOTE_CONSENT, actor.person());
        sayings.requireOwn(actor, saying);
        once(actor, wanted.clientMutationId(), wanted, saying, () -> {
            int share = letPanel(actor, saying, wanted.audience(), false);
            add(actor, me, saying, wanted.audience(), null, 0, share);
        });
    }

    /**
     * What they are told and have not had before them, the newest first. That words are shown, or will be, is not said
     * while it is not so.
     */
    List<QuoteNewsRepository.Item> listNews(Actor actor, int most) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        var all = news.listUnseen(actor, most);
        var resting = kept.list(
                actor.council(),
                all.stream().map(QuoteNewsRepository.Item::sayingId).collect(toSet()));
        return all.stream()
                .filter(it -> it.outcome() == QuoteCheck.Outcome.NOT_RELEASED || !resting.contains(it.sayingId()))
                .toList();
    }

    /** What is not theirs, or not there, is not new to them either: nothing changes, and nothing is told of it. */
    void see(Actor actor, SawQuotes wanted, UUID saying) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        once(actor, wanted.clientMutationId(), wanted, saying, () -> news.see(actor, saying));
    }

    /** A yes to the panel is one word wherever it is said: who may hear it says the same. */
    private int letPanel(Actor actor, UUID saying, QuoteAudience audience, boolean yes) {
        return audience == QuoteAudience.PANEL
                ? sayings.letPanel(actor, saying, yes)
                : sayings.lastShare(actor, saying);
    }

    private void add(
            Actor actor,
            Someone me,
            UUID saying,
            QuoteAudience audience,
            @Nullable String words,
            int checkedNumber,
            int shareNumber) {
        var last = quotes.findLast(actor, saying, audience);
        if (words == null && last.map(it -> it.words() == null).orElse(true)) {
            return;
        }
        Taken.unless(quotes.save(
                new QuoteWord(
                        actor.council(),
                        actor.person(),
                        saying,
                        audience,
                        last.map(QuoteWord::number).orElse(0) + 1,
                        UUID.randomUUID(),
                        Words.of(words),
                        checkedNumber,
                        shareNumber,
                        clock.instant()),
                me));
    }

    private void once(Actor actor, UUID clientMutationId, Record wanted, UUID saying, Runnable work) {
        var result = new Receipts.Result(saying, null);
        Taken.again(() -> receipts.once(actor, clientMutationId, wanted, result, work));
    }
}
