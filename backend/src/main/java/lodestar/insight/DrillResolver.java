package lodestar.insight;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import org.jspecify.annotations.Nullable;

/** The fields of drills in the schema. It translates and hands on; it decides nothing. */
@Singleton
class DrillResolver implements SchemaPart {

    /** As many as a page of them ever shows; the newest. */
    private static final int MOST = 50;

    private final DrillService drills;

    DrillResolver(DrillService drills) {
        this.drills = drills;
    }

    /** What comes back when a drill was written down. */
    record Done(UUID clientMutationId, UUID id) {}

    @Override
    public String file() {
        return "drill.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("drills", this::list))
                .type("Mutation", type -> type.dataFetcher("recordDrill", this::record))
                .type(
                        "DrillsOfRelease",
                        type -> type.dataFetcher(
                                "all",
                                env -> Requests.first(
                                        env,
                                        DrillResolver.<DrillService.Tried>source(env)
                                                .drills())))
                .type(
                        "Drill",
                        type -> type.dataFetcher("id", of(Drill::id))
                                .dataFetcher("known", of(Drill::known))
                                .dataFetcher("knownFrom", of(Drill::knownFrom))
                                .dataFetcher(
                                        "tried",
                                        env -> Requests.first(
                                                env,
                                                DrillResolver.<Drill.Told>source(env)
                                                        .drill()
                                                        .steps()))
                                .dataFetcher("outcome", of(Drill::outcome))
                                .dataFetcher("what", of(Drill::what))
                                .dataFetcher("foundBy", of(Drill::foundBy))
                                .dataFetcher("triedOn", of(Drill::triedOn)));
    }

    private DrillService.Tried list(DataFetchingEnvironment env) {
        return drills.list(
                Requests.actor(env), Requests.person(env, "releaseId").value(), MOST);
    }

    private Done record(DataFetchingEnvironment env) {
        var it = Requests.input(env, RecordDrill.class);
        var release = Requests.person(it.releaseId()).value();
        return new Done(it.clientMutationId(), drills.record(Requests.actor(env), it, release));
    }

    private static <S> S source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<S>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<Drill, @Nullable Object> read) {
        return env -> read.apply(DrillResolver.<Drill.Told>source(env).drill());
    }
}
