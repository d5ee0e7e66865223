package lodestar.quote;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lodestar.Client;
import lodestar.Knock;
import lodestar.RunningLodestar;
import lodestar.Whose;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.DatabaseAs;

/** How to knock at the doors about quotes. What is offered in them holds no mark: those who check read it by right. */
public final class QuoteKnocks {

    private static final String UNMARKED = "I said";

    public static final Map<String, Knock> ALL = Map.ofEntries(
            Map.entry(
                    "Query.myQuotes",
                    new Knock(
                            (_, whose) -> Map.of(
                                    "query",
                                    "query($of:ID!){myQuotes(sayingId:$of){words}}",
                                    "variables",
                                    Map.of("of", whose.id("sayingToQuote"))),
                            "{\"myQuotes\":[")),
            Map.entry("Query.quoteNews", Knock.ask("{ quoteNews { sayingId } }", "{\"quoteNews\":[")),
            Map.entry("Query.quotesToCheck", Knock.ask("{ quotesToCheck { id } }", "{\"quotesToCheck\":[")),
            Map.entry(
                    "Query.releasedQuotes",
                    Knock.ask("{ releasedQuotes(audience: PANEL) { id } }", "{\"releasedQuotes\":[")),
            Map.entry("Query.panelQuotes", Knock.ask("{ panelQuotes { words } }", "{\"panelQuotes\":[")),
            mutation(
                    "offerQuote",
                    whose -> Map.of("sayingId", whose.id("sayingToQuote"), "audience", "PUBLIC", "words", UNMARKED)),
            mutation("takeQuoteBack", whose -> Map.of("sayingId", whose.id("sayingToQuote"), "audience", "PANEL")),
            mutation(
                    "checkQuote",
                    whose -> Map.of(
                            "quoteId",
                            council(whose)
                                    .map(council -> offered(council, whose))
                                    .orElseGet(() -> UUID.randomUUID().toString()),
                            "outcome",
                            "NOT_RELEASED",
                            "reason",
                            "There is a name in it.")),
            mutation("sawQuotes", _ -> Map.of("sayingId", UUID.randomUUID().toString())));

    private QuoteKnocks() {}

    private static Map.Entry<String, Knock> mutation(String name, Function<Whose, Map<String, ?>> input) {
        return Map.entry(
                "Mutation." + name,
                new Knock(
                        (_, whose) -> {
                            var whole = new HashMap<String, Object>(input.apply(whose));
                            whole.put("clientMutationId", UUID.randomUUID().toString());
                            return Map.of(
                                    "query", Client.mutation(name, "__typename"), "variables", Map.of("i", whole));
                        },
                        "{\"%s\":{".formatted(name)));
    }

    /** Anew each time, because what was checked is checked. */
    private static String offered(CouncilId council, Whose whose) {
        var person = new PersonId(UUID.fromString(whose.youngPerson()));
        var actor = new Actor(council, UUID.randomUUID(), person, Role.YOUNG_PERSON, null, Instant.EPOCH);
        var saying = UUID.fromString(whose.id("sayingToQuote"));
        RunningLodestar.bean(MyQuoteService.class)
                .offer(
                        actor,
                        new OfferQuote(UUID.randomUUID(), saying.toString(), QuoteAudience.PUBLIC, UNMARKED),
                        saying);
        return RunningLodestar.bean(QuoteRepository.class)
                .findLast(actor, saying, QuoteAudience.PUBLIC)
                .orElseThrow()
                .id()
                .toString();
    }

    private static Optional<CouncilId> council(Whose whose) {
        return DatabaseAs.owner()
                .list("SELECT council_id FROM young_person WHERE HEX(id) = '%s'"
                        .formatted(whose.youngPerson().replace("-", "").toUpperCase(Locale.ROOT)))
                .stream()
                .map(CouncilId::new)
                .findFirst();
    }
}
