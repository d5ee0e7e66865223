package lodestar.insight;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.insight.ReleaseRepository.Found;
import lodestar.kernel.Page;
import org.jspecify.annotations.Nullable;

/** The fields of releases and closings in the schema. It translates and hands on; it decides nothing. */
@Singleton
class InsightResolver implements SchemaPart {

    private final ReleaseService releases;
    private final ClosingService closings;

    InsightResolver(ReleaseService releases, ClosingService closings) {
        this.releases = releases;
        this.closings = closings;
    }

    /** What comes back when somebody put a closing forward, or agreed to one. */
    record Done(UUID clientMutationId, UUID id) {}

    @Override
    public String file() {
        return "insight.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "releases",
                                        env -> releases.listReleases(Requests.actor(env), Requests.page(env)))
                                .dataFetcher("release", this::release)
                                .dataFetcher("cameOfPromise", this::came)
                                .dataFetcher("proposedClosings", this::proposed))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("proposeClosing", this::propose)
                                .dataFetcher("agreeToClosing", this::agree));
        wireRelease(wiring);
        wiring.type(
                "CameOfPromise",
                type -> type.dataFetcher(
                        "figures",
                        env -> Requests.first(
                                env,
                                InsightResolver.<ReleaseService.CameOfPromise>source(env)
                                        .figures())));
        wireProposed(wiring);
    }

    private void wireRelease(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Release",
                        type -> type.dataFetcher("id", ofRelease(Release::id))
                                .dataFetcher("year", ofRelease(it -> it.window().year()))
                                .dataFetcher(
                                        "quarter", ofRelease(it -> it.window().quarter()))
                                .dataFetcher(
                                        "firstDay", ofRelease(it -> it.window().firstDay()))
                                .dataFetcher(
                                        "lastDay", ofRelease(it -> it.window().lastDay()))
                                .dataFetcher("releasedAt", ofRelease(Release::releasedAt))
                                .dataFetcher("fewestPeople", ofRelease(Release::fewestPeople))
                                .dataFetcher(
                                        "breakdowns",
                                        env -> Requests.first(
                                                env,
                                                InsightResolver.<Found>source(env)
                                                        .breakdowns()))
                                .dataFetcher("figures", this::figures)
                                .dataFetcher("together", this::together))
                .type(
                        "TableTogether",
                        type -> type.dataFetcher(
                                "figures",
                                env -> InsightResolver.<ReleaseService.Together>source(env)
                                        .page(Requests.page(env))))
                .type(
                        "ReleasedFigure",
                        type -> type.dataFetcher(
                                        "categories",
                                        env -> Requests.first(
                                                env,
                                                InsightResolver.<ReleasedFigure>source(env)
                                                        .joined()))
                                .dataFetcher("share", of(ReleasedFigure::part))
                                .dataFetcher("time", of(ReleasedFigure::took))
                                .dataFetcher("heldBack", of(InsightResolver::heldBack)));
    }

    private void wireProposed(RuntimeWiring.Builder wiring) {
        wiring.type(
                "ProposedClosing",
                type -> type.dataFetcher("id", ofProposed(Closing::id))
                        .dataFetcher("year", ofProposed(it -> it.window().year()))
                        .dataFetcher("quarter", ofProposed(it -> it.window().quarter()))
                        .dataFetcher("proposedAt", ofProposed(Closing::proposedAt))
                        .dataFetcher(
                                "proposedBy",
                                env -> InsightResolver.<Closing.Proposed>source(env)
                                        .by())
                        .dataFetcher(
                                "breakdowns",
                                env -> Requests.first(env, closing(env).breakdowns()))
                        .dataFetcher("canAgree", env -> closings.canAgree(Requests.actor(env), closing(env))));
    }

    private static @Nullable String heldBack(ReleasedFigure figure) {
        return switch (figure.figure()) {
            case Figure.Shown _ -> null;
            case Figure.HeldBack _ -> Figure.NOT_ENOUGH;
        };
    }

    private Found release(DataFetchingEnvironment env) {
        return releases.getRelease(
                Requests.actor(env), Requests.person(env, "releaseId").value());
    }

    private ReleaseService.@Nullable CameOfPromise came(DataFetchingEnvironment env) {
        var promise = Requests.person(env, "promiseId").value();
        return releases.findCame(Requests.actor(env), promise).orElse(null);
    }

    private Page<ReleasedFigure> figures(DataFetchingEnvironment env) {
        var measure = Measure.valueOf(Objects.requireNonNull(env.<String>getArgument("measure")));
        var by = Objects.requireNonNull(env.<String>getArgument("table"));
        return releases.listFigures(
                Requests.actor(env), InsightResolver.<Found>source(env).release(), measure, by, Requests.page(env));
    }

    private List<?> together(DataFetchingEnvironment env) {
        var release = InsightResolver.<Found>source(env).release();
        return Requests.first(env, releases.listTogether(Requests.actor(env), release));
    }

    private List<?> proposed(DataFetchingEnvironment env) {
        return closings.listProposed(Requests.actor(env), Requests.page(env).first());
    }

    private Done propose(DataFetchingEnvironment env) {
        var it = Requests.input(env, ProposeClosing.class);
        return new Done(it.clientMutationId(), closings.propose(Requests.actor(env), it));
    }

    private Done agree(DataFetchingEnvironment env) {
        var it = Requests.input(env, AgreeToClosing.class);
        var closing = Requests.person(it.closingId()).value();
        return new Done(it.clientMutationId(), closings.agree(Requests.actor(env), it, closing));
    }

    private static Closing closing(DataFetchingEnvironment env) {
        return InsightResolver.<Closing.Proposed>source(env).closing();
    }

    private static <S> S source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<S>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<ReleasedFigure, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }

    private static DataFetcher<Object> ofRelease(Function<Release, Object> read) {
        return env -> read.apply(InsightResolver.<Found>source(env).release());
    }

    private static DataFetcher<Object> ofProposed(Function<Closing, Object> read) {
        return env -> read.apply(closing(env));
    }
}
