package lodestar.benchmark;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.benchmark.Comparison.Line;
import lodestar.benchmark.Comparison.Origin;

/** The fields about published figures in the schema. It translates and hands on; it decides nothing. */
@Singleton
class BenchmarkResolver implements SchemaPart {

    private final BenchmarkService benchmarks;

    BenchmarkResolver(BenchmarkService benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Override
    public String file() {
        return "benchmark.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "benchmarkMeasures",
                                        env -> Requests.first(env, benchmarks.listMeasures(Requests.actor(env))))
                                .dataFetcher("benchmark", this::one)
                                .dataFetcher(
                                        "newestBenchmarks",
                                        env -> Requests.first(env, benchmarks.listNewest(Requests.actor(env)))))
                .type(
                        "NewestBenchmark",
                        type -> type.dataFetcher("told", this.<Newest>list(Newest::told))
                                .dataFetcher("sources", this.<Newest>list(Newest::sources)))
                .type(
                        "Benchmark",
                        type -> type.dataFetcher("years", this.<Comparison>list(Comparison::years))
                                .dataFetcher("lines", this.<Comparison>list(Comparison::lines))
                                .dataFetcher("sources", this.<Comparison>list(Comparison::sources)))
                .type("BenchmarkLine", type -> type.dataFetcher("points", this.<Line>list(Line::points)))
                .type(
                        "BenchmarkSource",
                        type -> type.dataFetcher(
                                        "line", of(it -> it.publication().line()))
                                .dataFetcher(
                                        "licence", of(it -> it.publication().licence()))
                                .dataFetcher("years", this.<Origin>list(Origin::years)));
    }

    private Comparison one(DataFetchingEnvironment env) {
        return benchmarks.compare(Requests.actor(env), Objects.requireNonNull(env.<String>getArgument("measure")));
    }

    private static DataFetcher<Object> of(Function<Origin, Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Origin>getSource()));
    }

    private <S> DataFetcher<Object> list(Function<S, List<?>> read) {
        return env -> Requests.first(env, read.apply(Objects.requireNonNull(env.<S>getSource())));
    }
}
