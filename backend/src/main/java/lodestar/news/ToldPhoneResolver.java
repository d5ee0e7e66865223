package lodestar.news;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;

/** The fields about the phones that are told in the schema. It translates and hands on; it decides nothing. */
@Singleton
class ToldPhoneResolver implements SchemaPart {

    private final ToldPhoneService phones;
    private final NewsService news;

    ToldPhoneResolver(ToldPhoneService phones, NewsService news) {
        this.phones = phones;
        this.news = news;
    }

    /** What comes back when a phone is told from now on, or no more. */
    record PhoneTelling(UUID clientMutationId, NewsResolver.Chosen telling) {}

    @Override
    public String file() {
        return "told-phone.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Telling",
                        type -> type.dataFetcher(
                                        "phoneKey",
                                        env -> phones.findKey(Requests.actor(env))
                                                .orElse(null))
                                .dataFetcher("onThisPhone", env -> phones.isTold(Requests.actor(env))))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("tellThisPhone", this::tell)
                                .dataFetcher("quietThisPhone", this::quiet));
    }

    private PhoneTelling tell(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, TellThisPhone.class);
        phones.tell(Requests.actor(env), wanted);
        return told(Requests.actor(env), wanted.clientMutationId());
    }

    private PhoneTelling quiet(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, QuietThisPhone.class);
        phones.quiet(Requests.actor(env), wanted);
        return told(Requests.actor(env), wanted.clientMutationId());
    }

    private PhoneTelling told(Actor actor, UUID clientMutationId) {
        return new PhoneTelling(clientMutationId, new NewsResolver.Chosen(news.how(actor)));
    }
}
