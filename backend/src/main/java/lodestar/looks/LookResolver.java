package lodestar.looks;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Page;
import org.jspecify.annotations.Nullable;

/** The fields about who looked in the schema. It translates and hands on; it decides nothing. */
@Singleton
class LookResolver implements SchemaPart {

    private final LookService looks;

    LookResolver(LookService looks) {
        this.looks = looks;
    }

    /** What comes back when somebody did not expect a look. */
    record LookNotExpected(UUID clientMutationId, ShownLook look) {}

    @Override
    public String file() {
        return "looks.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("looks", this::looks))
                .type("Mutation", type -> type.dataFetcher("lookNotExpected", this::notExpected))
                .type(
                        "Look",
                        type -> type.dataFetcher("id", of(it -> it.look().id()))
                                .dataFetcher("who", of(it -> it.look().first().who()))
                                .dataFetcher("role", of(it -> it.look().first().role()))
                                .dataFetcher("at", of(it -> it.look().at()))
                                .dataFetcher("until", of(it -> it.look().until()))
                                .dataFetcher(
                                        "things",
                                        env -> first(env, source(env).look().things()))
                                .dataFetcher("why", of(it -> it.look().first().why()))
                                .dataFetcher(
                                        "manages", env -> first(env, source(env).manages()))
                                .dataFetcher("reason", of(LookResolver::reason))
                                .dataFetcher("toldAt", of(LookResolver::toldAt)))
                .type(
                        "Unexpected",
                        type -> type.dataFetcher(
                                "told",
                                env -> first(
                                        env,
                                        Objects.requireNonNull(env.<Unexpected>getSource())
                                                .told())));
    }

    private Page<ShownLook> looks(DataFetchingEnvironment env) {
        return looks.list(Requests.actor(env), Requests.person(env, "youngPersonId"), Requests.page(env));
    }

    private LookNotExpected notExpected(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, NotExpected.class);
        return new LookNotExpected(wanted.clientMutationId(), looks.notExpected(Requests.actor(env), wanted));
    }

    private static @Nullable Object reason(ShownLook shown) {
        var glass = shown.look().first().glass();
        return glass == null || glass.reason() == null ? null : glass.reason().text();
    }

    private static @Nullable Object toldAt(ShownLook shown) {
        var glass = shown.look().first().glass();
        return glass == null ? null : glass.toldAt();
    }

    private static ShownLook source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<ShownLook>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<ShownLook, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }

    private static <T> List<T> first(DataFetchingEnvironment env, Collection<T> all) {
        return all.stream().limit(Requests.page(env).first()).toList();
    }
}
