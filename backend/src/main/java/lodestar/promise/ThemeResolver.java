package lodestar.promise;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.voice.Shown;
import org.jspecify.annotations.Nullable;

/** The fields about themes in the schema. It translates and hands on; it decides nothing. */
@Singleton
class ThemeResolver implements SchemaPart {

    private final ThemeService themes;
    private final TieService ties;

    ThemeResolver(ThemeService themes, TieService ties) {
        this.themes = themes;
        this.ties = ties;
    }

    /** What comes back when a theme was named. */
    record ThemeNamed(UUID clientMutationId, UUID id) {}

    /** What was said of a saying and a theme, given back: the same for the same id, whatever was said since. */
    record ThemeTied(UUID clientMutationId, boolean tied) {}

    /** What comes back when an order was written down. */
    record ThemesOrdered(UUID clientMutationId, int version) {}

    @Override
    public String file() {
        return "theme.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("themes", env -> themes.list(Requests.actor(env))))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("nameTheme", this::name)
                                .dataFetcher("tieTheme", this::tie)
                                .dataFetcher("orderThemes", this::order))
                .type("Themes", ThemeResolver::whole)
                .type(
                        "ThemeInOrder",
                        type -> type.dataFetcher("id", of(it -> it.theme().id()))
                                .dataFetcher("name", of(it -> it.theme().name())))
                .type(
                        "Saying",
                        type -> type.dataFetcher("themes", ThemeResolver::ofSaying)
                                .dataFetcher(
                                        "canHaveThemes",
                                        env -> ThemeResolver.<Shown>source(env).isCounted()));
    }

    private static TypeRuntimeWiring.Builder whole(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher(
                        "all",
                        env -> Requests.first(
                                env,
                                ThemeResolver.<ThemeService.Shown>source(env).themes()))
                .dataFetcher("version", ofOrder(it -> it.map(ThemeOrder::number).orElse(0)))
                .dataFetcher("metOn", ofOrder(it -> it.map(ThemeOrder::metOn).orElse(null)));
    }

    private ThemeNamed name(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, NameTheme.class);
        return new ThemeNamed(wanted.clientMutationId(), themes.name(Requests.actor(env), wanted));
    }

    private ThemeTied tie(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, TieTheme.class);
        var saying = Requests.person(wanted.sayingId()).value();
        ties.tie(
                Requests.actor(env),
                wanted,
                saying,
                Requests.person(wanted.themeId()).value());
        return new ThemeTied(wanted.clientMutationId(), wanted.tied());
    }

    private ThemesOrdered order(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, OrderThemes.class);
        return new ThemesOrdered(wanted.clientMutationId(), themes.order(Requests.actor(env), wanted));
    }

    private static CompletableFuture<List<?>> ofSaying(DataFetchingEnvironment env) {
        return BatchLoad.one(env, ThemesOfSayings.class, ThemeResolver.<Shown>source(env))
                .thenApply(found -> Requests.first(env, found == null ? List.of() : found));
    }

    private static <S> S source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<S>getSource());
    }

    private static DataFetcher<Object> of(Function<Theme.InOrder, Object> read) {
        return env -> read.apply(source(env));
    }

    private static DataFetcher<@Nullable Object> ofOrder(Function<Optional<ThemeOrder>, @Nullable Object> read) {
        return env -> read.apply(ThemeResolver.<ThemeService.Shown>source(env).order());
    }
}
