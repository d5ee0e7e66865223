package lodestar.news;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;

/** The fields about what is new in the schema. It translates and hands on; it decides nothing. */
@Singleton
class NewsResolver implements SchemaPart {

    private final NewsService news;

    NewsResolver(NewsService news) {
        this.news = news;
    }

    /** What comes back when something new was seen. */
    record NewsSeen(UUID clientMutationId) {}

    /** What comes back when a young person said how often they want to be told. */
    record HowChosen(UUID clientMutationId, Chosen telling) {}

    /** How a young person is told. */
    record Chosen(How how) {}

    @Override
    public String file() {
        return "news.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "news",
                                        env -> news.list(
                                                Requests.actor(env),
                                                Requests.page(env).first()))
                                .dataFetcher("telling", env -> new Chosen(news.how(Requests.actor(env)))))
                .type("Mutation", type -> type.dataFetcher("sawNews", this::saw).dataFetcher("chooseHow", this::choose))
                .type(
                        "News",
                        type -> type.dataFetcher("sayingId", of(it -> it.news().sayingId()))
                                .dataFetcher("at", of(it -> it.news().happenedAt())));
    }

    private NewsSeen saw(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SawNews.class);
        news.see(Requests.actor(env), wanted);
        return new NewsSeen(wanted.clientMutationId());
    }

    private HowChosen choose(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, ChooseHow.class);
        return new HowChosen(wanted.clientMutationId(), new Chosen(news.choose(Requests.actor(env), wanted)));
    }

    private static DataFetcher<Object> of(Function<News.Item, Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<News.Item>getSource()));
    }
}
