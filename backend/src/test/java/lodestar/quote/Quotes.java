package lodestar.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import lodestar.Client;
import lodestar.RunningLodestar;
import lodestar.kernel.CouncilId;
import lodestar.store.DatabaseAs;

/** Quotes through the API, as the pages of the site do. */
public final class Quotes {

    private static final String MINE = """
        query($of: ID!) { myQuotes(sayingId: $of) {
          audience words offeredAt stands checkedBy reason shownWords shownFrom shownUntil } }\
        """;

    private Quotes() {}

    public static JsonNode offer(Client young, String saying, String audience, String words) {
        return young.send(
                "offerQuote", Map.of("sayingId", saying, "audience", audience, "words", words), "clientMutationId");
    }

    public static JsonNode takeBack(Client young, String saying, String audience) {
        return young.send("takeQuoteBack", Map.of("sayingId", saying, "audience", audience), "clientMutationId");
    }

    static JsonNode release(Client lead, String quote, String words) {
        return lead.send(
                "checkQuote", Map.of("quoteId", quote, "outcome", "RELEASED", "words", words), "clientMutationId");
    }

    static JsonNode keepBack(Client lead, String quote, String reason) {
        return lead.send(
                "checkQuote",
                Map.of("quoteId", quote, "outcome", "NOT_RELEASED", "reason", reason),
                "clientMutationId");
    }

    static JsonNode mine(Client young, String saying) {
        return young.ask(MINE, Map.of("of", saying)).at("/data/myQuotes");
    }

    static JsonNode toCheck(Client lead) {
        return lead.ask("{ quotesToCheck { id audience words shownWords } }").at("/data/quotesToCheck");
    }

    static JsonNode released(Client lead, String audience) {
        return lead.ask(
                        "query($to: QuoteAudience!) { releasedQuotes(audience: $to) { id words shownWords } }",
                        Map.of("to", audience))
                .at("/data/releasedQuotes");
    }

    static List<String> panel(Client client) {
        return client.ask("{ panelQuotes { words } }").at("/data/panelQuotes").findValuesAsText("words");
    }

    static JsonNode news(Client young) {
        return young.ask("{ quoteNews { sayingId audience outcome what } }").at("/data/quoteNews");
    }

    /** The id under which somebody checks what was offered in these words. */
    static String idOf(Client lead, String words) {
        return idOf(toCheck(lead), words);
    }

    static String idOf(JsonNode quotes, String words) {
        return StreamSupport.stream(quotes.spliterator(), false)
                .filter(one -> one.at("/words").asText().equals(words))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asText();
    }

    /** Offered, released as it is, and shown already. */
    public static void shown(
            Client young, Client lead, CouncilId council, String saying, String audience, String words) {
        done(offer(young, saying, audience, words));
        done(release(lead, idOf(lead, words), words));
        dayHasCome(council);
    }

    /** Everything that was released is shown from the first of this month on. */
    public static void dayHasCome(CouncilId council) {
        var owner = DatabaseAs.owner();
        owner.change("UPDATE quote_check SET show_on = DATE_FORMAT(UTC_DATE(), '%%Y-%%m-01') WHERE council_id = '%s'"
                        .formatted(council)
                + " AND show_on IS NOT NULL");
        owner.change("UPDATE quote_news SET due_on = DATE_FORMAT(UTC_DATE(), '%%Y-%%m-01') WHERE council_id = '%s'"
                .formatted(council));
    }

    /** What the rounds do every few seconds: from now on everybody is told what there is to tell. */
    public static void told(CouncilId council) {
        var quotes = RunningLodestar.bean(QuotesToTell.class);
        var clock = RunningLodestar.bean(Clock.class);
        for (var next = quotes.next(council); next.isPresent(); next = quotes.next(council)) {
            quotes.tellAt(council, next.orElseThrow(), clock.instant());
        }
    }

    private static void done(JsonNode answer) {
        if (answer.has("errors")) {
            throw new AssertionError(answer.toString());
        }
    }
}
