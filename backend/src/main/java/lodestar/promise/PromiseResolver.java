package lodestar.promise;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import org.jspecify.annotations.Nullable;

/** What is read of promises in the schema. It translates and hands on; it decides nothing. */
@Singleton
class PromiseResolver implements SchemaPart {

    private final PromiseService promises;
    private final MyPromiseService mine;

    PromiseResolver(PromiseService promises, MyPromiseService mine) {
        this.promises = promises;
        this.mine = mine;
    }

    @Override
    public String file() {
        return "promise.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "promises", env -> promises.list(Requests.actor(env), Requests.page(env)))
                                .dataFetcher("promise", this::promise)
                                .dataFetcher(
                                        "proposedPromises",
                                        env -> promises.listProposed(
                                                Requests.actor(env),
                                                Requests.page(env).first()))
                                .dataFetcher("myPromises", env -> mine.open(Requests.actor(env))))
                .type(
                        "MyPromises",
                        type -> type.dataFetcher("isAnythingNew", env -> mine.isAnythingNew(Requests.actor(env)))
                                .dataFetcher(
                                        "all",
                                        env -> mine.list(
                                                Requests.actor(env),
                                                Requests.page(env).first())))
                .type("Promise", PromiseResolver::fields)
                .type("PromiseStep", PromiseResolver::step)
                .type(
                        "MyPromise",
                        type -> type.dataFetcher("promise", ofMine(MyPromiseService.Shown::promise))
                                .dataFetcher("isNew", ofMine(it -> it.mine().isNew()))
                                .dataFetcher("asked", ofMine(MyPromiseService.Shown::isAsked))
                                .dataFetcher("came", ofMine(it -> it.mine().came())));
    }

    private static TypeRuntimeWiring.Builder fields(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", of(it -> it.standing().promise().id()))
                .dataFetcher("what", of(it -> it.standing().promise().what()))
                .dataFetcher("ownerKind", of(it -> it.standing().promise().ownerKind()))
                .dataFetcher("owner", of(it -> it.standing().promise().owner()))
                .dataFetcher("stands", of(it -> it.standing().stands()))
                .dataFetcher("version", of(it -> it.standing().last().nth()))
                .dataFetcher("decidedOn", of(it -> it.standing().decidedOn()))
                .dataFetcher("byDay", of(it -> it.standing().byDay()))
                .dataFetcher("firstByDay", of(it -> it.standing().firstByDay()))
                .dataFetcher("isLate", of(it -> it.standing().isLate(it.today())))
                .dataFetcher("themes", list(it -> it.standing().themes()))
                .dataFetcher("principles", list(it -> it.standing().principles()))
                .dataFetcher("missions", list(it -> it.standing().missions()))
                .dataFetcher("steps", list(it -> it.standing().lines().reversed()))
                .dataFetcher("next", list(PromiseService.Shown::next));
    }

    private static TypeRuntimeWiring.Builder step(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("what", ofStep(it -> it.step().what()))
                .dataFetcher("words", ofStep(it -> it.step().words()))
                .dataFetcher("decidedOn", ofStep(it -> it.step().decidedOn()))
                .dataFetcher("byDay", ofStep(it -> it.step().byDay()))
                .dataFetcher("by", ofStep(PromiseStep.Line::by))
                .dataFetcher("writtenAt", ofStep(it -> it.step().writtenAt()));
    }

    private PromiseService.Shown promise(DataFetchingEnvironment env) {
        return promises.get(
                Requests.actor(env), Requests.person(env, "promiseId").value());
    }

    private static <S> S source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<S>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<PromiseService.Shown, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }

    private static DataFetcher<Object> list(Function<PromiseService.Shown, List<?>> read) {
        return env -> Requests.first(env, read.apply(source(env)));
    }

    private static DataFetcher<@Nullable Object> ofStep(Function<PromiseStep.Line, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }

    private static DataFetcher<@Nullable Object> ofMine(Function<MyPromiseService.Shown, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }
}
