package lodestar.indicator;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.indicator.IndicatorService.Shown;
import org.jspecify.annotations.Nullable;

/** The fields about indicators in the schema. It translates and hands on; it decides nothing. */
@Singleton
class IndicatorResolver implements SchemaPart {

    private final IndicatorService indicators;

    IndicatorResolver(IndicatorService indicators) {
        this.indicators = indicators;
    }

    /** What comes back when something was done about an indicator. */
    record Done(UUID clientMutationId, UUID id) {}

    @Override
    public String file() {
        return "indicator.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                "indicators", env -> Requests.first(env, indicators.list(Requests.actor(env)))))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("addIndicator", this::add)
                                .dataFetcher("addIndicatorNumber", this::type)
                                .dataFetcher("putIndicatorAway", this::putAway))
                .type(
                        "Indicator",
                        type -> type.dataFetcher("id", of(Indicator::id))
                                .dataFetcher("mission", of(Indicator::mission))
                                .dataFetcher("kind", of(Indicator::kind))
                                .dataFetcher("name", of(Indicator::name))
                                .dataFetcher("better", of(Indicator::better))
                                .dataFetcher("origin", of(Indicator::origin))
                                .dataFetcher("what", of(Indicator::what))
                                .dataFetcher(
                                        "points",
                                        env -> Requests.first(
                                                env,
                                                Objects.requireNonNull(env.<Shown>getSource())
                                                        .points())));
    }

    private Done add(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, AddIndicator.class);
        return new Done(wanted.clientMutationId(), indicators.add(Requests.actor(env), wanted));
    }

    private Done type(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, AddIndicatorNumber.class);
        var id = Requests.person(wanted.indicatorId()).value();
        return new Done(wanted.clientMutationId(), indicators.type(Requests.actor(env), wanted, id));
    }

    private Done putAway(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, PutIndicatorAway.class);
        var id = Requests.person(wanted.indicatorId()).value();
        return new Done(wanted.clientMutationId(), indicators.putAway(Requests.actor(env), wanted, id));
    }

    private static DataFetcher<@Nullable Object> of(Function<Indicator, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Shown>getSource()).indicator());
    }
}
