package lodestar.day;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lodestar.aboutme.AboutMeOfPeople;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.people.HandoverRepository.Told;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/** The fields about handing over and taking over in the schema. It translates and hands on; it decides nothing. */
@Singleton
class HandoverResolver implements SchemaPart {

    private final HandoverService handovers;
    private final TakeOverService takeOvers;

    HandoverResolver(HandoverService handovers, TakeOverService takeOvers) {
        this.handovers = handovers;
        this.takeOvers = takeOvers;
    }

    @Override
    public String file() {
        return "handover.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "takeOver",
                                        env -> takeOvers.get(
                                                Requests.actor(env), Requests.person(env, "youngPersonId")))
                                .dataFetcher(
                                        "workers",
                                        env -> handovers.listWorkers(Requests.actor(env), Requests.page(env))))
                .type("Mutation", type -> type.dataFetcher("handOver", this::handOver))
                .type(
                        "TakeOver",
                        type -> type.dataFetcher(
                                        "name",
                                        env -> source(env).someone().person().called())
                                .dataFetcher(
                                        "latest", env -> source(env).latest().orElse(null))
                                .dataFetcher(
                                        "aboutMe",
                                        env -> AboutMeOfPeople.of(
                                                env, source(env).someone()))
                                .dataFetcher(
                                        "words",
                                        env -> source(env).words().stream()
                                                .limit(Requests.page(env).first())
                                                .toList())
                                .dataFetcher(
                                        "open",
                                        env -> source(env).open().stream()
                                                .limit(Requests.page(env).first())
                                                .toList()))
                .type("YoungPerson", type -> type.dataFetcher("handovers", this::handovers))
                .type(
                        "Handover",
                        type -> type.dataFetcher("from", of(it -> it.from().name()))
                                .dataFetcher("to", of(it -> it.to().name()))
                                .dataFetcher("kind", of(Told::kind))
                                .dataFetcher("reason", of(it -> it.handover().text()))
                                .dataFetcher("handedAt", of(it -> it.handover().handedAt())));
    }

    private HandoverService.HandedOver handOver(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, HandOver.class);
        return handovers.handOver(
                Requests.actor(env),
                Requests.person(wanted.youngPersonId()),
                Requests.person(wanted.fromId()),
                Requests.person(wanted.toId()),
                wanted);
    }

    private CompletableFuture<List<Told>> handovers(DataFetchingEnvironment env) {
        int first = Requests.page(env).first();
        return BatchLoad.one(env, HandoversOfPeople.class, Objects.requireNonNull(env.<Someone>getSource()))
                .thenApply(found ->
                        found == null ? List.of() : found.stream().limit(first).toList());
    }

    private static TakeOverService.TakeOver source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<TakeOverService.TakeOver>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<Told, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Told>getSource()));
    }
}
