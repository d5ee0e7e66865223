package lodestar.quote;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Clocks;
import org.jspecify.annotations.Nullable;

/** The fields about quotes in the schema. It translates and hands on; it decides nothing. */
@Singleton
class QuoteResolver implements SchemaPart {

    private final MyQuoteService mine;
    private final QuoteCheckService checks;
    private final PanelQuoteService panel;
    private final Clock clock;

    QuoteResolver(MyQuoteService mine, QuoteCheckService checks, PanelQuoteService panel, Clock clock) {
        this.mine = mine;
        this.checks = checks;
        this.panel = panel;
        this.clock = clock;
    }

    /** What comes back when something was said of a quote: the same for the same id. */
    record Sent(UUID clientMutationId) {}

    /** Words as the panel is shown them. */
    record PanelQuote(String words) {

        /** Nothing of it: what somebody said must not find its way into a log. */
        @Override
        public String toString() {
            return "Panel quote";
        }
    }

    @Override
    public String file() {
        return "quote.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher("myQuotes", this::mine)
                                .dataFetcher(
                                        "quoteNews",
                                        env -> mine.listNews(
                                                Requests.actor(env),
                                                Requests.page(env).first()))
                                .dataFetcher(
                                        "quotesToCheck",
                                        env -> Requests.first(env, checks.listToCheck(Requests.actor(env))))
                                .dataFetcher("releasedQuotes", this::released)
                                .dataFetcher("panelQuotes", this::panel))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("offerQuote", this::offer)
                                .dataFetcher("takeQuoteBack", this::takeBack)
                                .dataFetcher("checkQuote", this::check)
                                .dataFetcher("sawQuotes", this::saw))
                .type(
                        "MyQuote",
                        type -> type.dataFetcher("audience", of(it -> it.word().audience()))
                                .dataFetcher("words", of(MyQuote::offered))
                                .dataFetcher("offeredAt", of(it -> it.word().saidAt()))
                                .dataFetcher("stands", of(it -> it.stands(Clocks.today(clock))))
                                .dataFetcher("checkedBy", of(MyQuote::checkedBy))
                                .dataFetcher("reason", of(MyQuote::reason))
                                .dataFetcher("shownWords", of(MyQuote::shownWords))
                                .dataFetcher("shownFrom", of(MyQuote::shownFrom))
                                .dataFetcher("shownUntil", of(MyQuote::shownUntil)))
                .type(
                        "QuoteToCheck",
                        type -> type.dataFetcher("id", toCheck(it -> it.word().id()))
                                .dataFetcher("audience", toCheck(it -> it.word().audience()))
                                .dataFetcher("words", toCheck(CheckedQuote::offered))
                                .dataFetcher("shownWords", toCheck(CheckedQuote::shown)));
    }

    private List<?> mine(DataFetchingEnvironment env) {
        return Requests.first(
                env,
                mine.list(Requests.actor(env), Requests.person(env, "sayingId").value()));
    }

    private List<?> released(DataFetchingEnvironment env) {
        var audience = QuoteAudience.valueOf(Objects.requireNonNull(env.<String>getArgument("audience")));
        return Requests.first(env, checks.listReleased(Requests.actor(env), audience));
    }

    private List<?> panel(DataFetchingEnvironment env) {
        return panel.list(Requests.actor(env), Requests.page(env).first()).stream()
                .map(PanelQuote::new)
                .toList();
    }

    private Sent offer(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, OfferQuote.class);
        mine.offer(
                Requests.actor(env), wanted, Requests.person(wanted.sayingId()).value());
        return new Sent(wanted.clientMutationId());
    }

    private Sent takeBack(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, TakeQuoteBack.class);
        mine.takeBack(
                Requests.actor(env), wanted, Requests.person(wanted.sayingId()).value());
        return new Sent(wanted.clientMutationId());
    }

    private Sent check(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, CheckQuote.class);
        checks.check(
                Requests.actor(env), wanted, Requests.person(wanted.quoteId()).value());
        return new Sent(wanted.clientMutationId());
    }

    private Sent saw(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SawQuotes.class);
        mine.see(Requests.actor(env), wanted, Requests.person(wanted.sayingId()).value());
        return new Sent(wanted.clientMutationId());
    }

    private static DataFetcher<@Nullable Object> of(Function<MyQuote, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<MyQuote>getSource()));
    }

    private static DataFetcher<@Nullable Object> toCheck(Function<CheckedQuote, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<CheckedQuote>getSource()));
    }
}
