package lodestar.voice;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Page;
import lodestar.people.Someone;
import lodestar.people.Supporter;
import org.jspecify.annotations.Nullable;

/** The fields about what waits, and about what can be done with it. It translates and hands on; it decides nothing. */
@Singleton
class WaitingResolver implements SchemaPart {

    private final WaitingService waiting;

    WaitingResolver(WaitingService waiting) {
        this.waiting = waiting;
    }

    /** How much waits from one young person. */
    record Waits(int count) {}

    @Override
    public String file() {
        return "waiting.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher("waiting", this::waiting)
                                .dataFetcher("unheard", this::unheard)
                                .dataFetcher("unheardPeople", this::unheardPeople))
                .type(
                        "YoungPerson",
                        type -> type.dataFetcher("mentions", this::mentions).dataFetcher("waits", this::waits))
                .type("Saying", type -> type.dataFetcher("next", of(it -> it)))
                .type("Next", type -> type.dataFetcher("acts", this::acts).dataFetcher("others", this::others))
                .type(
                        "Mention",
                        type -> type.dataFetcher(
                                        "sayingId", of(it -> it.saying().id()))
                                .dataFetcher(
                                        "youngPersonId",
                                        of(it -> it.speaker().person().id()))
                                .dataFetcher(
                                        "name", of(it -> it.speaker().person().called()))
                                .dataFetcher("manner", of(it -> it.saying().manner()))
                                .dataFetcher("goodNews", of(it -> it.saying().goodNews()))
                                .dataFetcher("about", of(Topic::of))
                                .dataFetcher("saidAt", of(it -> it.saying().saidAt()))
                                .dataFetcher("state", of(it -> it.progress().state()))
                                .dataFetcher("since", of(Said::since))
                                .dataFetcher("answer", of(it -> it.progress().answer()))
                                .dataFetcher("byWhen", of(it -> it.progress().byWhen()))
                                .dataFetcher("with", of(Said::with))
                                .dataFetcher("tookOverFrom", this::tookOverFrom));
    }

    private Page<Said> waiting(DataFetchingEnvironment env) {
        return waiting.list(Requests.actor(env), Requests.page(env));
    }

    private List<UUID> unheard(DataFetchingEnvironment env) {
        return waiting.listUnheard(Requests.actor(env), Requests.page(env).first());
    }

    private Page<Unheard> unheardPeople(DataFetchingEnvironment env) {
        return waiting.listUnheardPeople(Requests.actor(env), Requests.page(env));
    }

    private CompletableFuture<Page<Said>> mentions(DataFetchingEnvironment env) {
        var wanted = new SayingsWanted(Objects.requireNonNull(env.<Someone>getSource()), Requests.page(env));
        return BatchLoad.one(env, MentionsOfPeople.class, wanted)
                .thenApply(page -> page == null ? new Page<>(List.of(), new Page.PageInfo(false, null)) : page);
    }

    private CompletableFuture<Waits> waits(DataFetchingEnvironment env) {
        return BatchLoad.one(env, WaitingOfPeople.class, Objects.requireNonNull(env.<Someone>getSource()))
                .thenApply(count -> new Waits(count == null ? 0 : count));
    }

    private CompletableFuture<String> tookOverFrom(DataFetchingEnvironment env) {
        return BatchLoad.one(env, TookOverFrom.class, source(env).saying().id());
    }

    private List<Progress.Act> acts(DataFetchingEnvironment env) {
        var acts = source(env).progress().acts(Requests.actor(env).person());
        return acts.stream().limit(Requests.page(env).first()).toList();
    }

    private CompletableFuture<List<Supporter>> others(DataFetchingEnvironment env) {
        int first = Requests.page(env).first();
        var said = source(env);
        var wanted = new OthersOfSayings.Wanted(said.speaker(), said.saying().id());
        return BatchLoad.one(env, OthersOfSayings.class, wanted)
                .thenApply(found ->
                        found == null ? List.of() : found.stream().limit(first).toList());
    }

    private static Said source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<Said>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<Said, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }
}
