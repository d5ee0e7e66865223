package lodestar.looks;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import lodestar.access.Actor;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Page;
import lodestar.people.Someone;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** The fields about emergencies and notices in the schema. It translates and hands on; it decides nothing. */
@Singleton
class EmergencyResolver implements SchemaPart {

    private final EmergencyService emergencies;
    private final NoticeService notices;

    EmergencyResolver(EmergencyService emergencies, NoticeService notices) {
        this.emergencies = emergencies;
        this.notices = notices;
    }

    /** What comes back when something was done about an emergency. */
    record GlassChanged(UUID clientMutationId, OpenedGlass glass) {}

    /** What comes back when a notice was seen. */
    record NoticeSeen(UUID clientMutationId, SeenNotice notice) {}

    @Override
    public String file() {
        return "emergency.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher("notices", this::notices)
                                .dataFetcher("openGlasses", this::openGlasses)
                                .dataFetcher("untoldGlasses", this::untoldGlasses))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("breakGlass", this::breakGlass)
                                .dataFetcher("endGlass", about(emergencies::end))
                                .dataFetcher("tellOfGlass", about(emergencies::tell))
                                .dataFetcher("sawNotice", this::sawNotice))
                .type("YoungPerson", type -> type.dataFetcher("glass", this::glass));
        wireGlass(wiring);
        wireNotice(wiring);
    }

    private void wireGlass(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Glass",
                type -> type.dataFetcher("id", ofGlass(it -> it.glass().id()))
                        .dataFetcher("youngPersonId", this::youngPersonId)
                        .dataFetcher("reason", ofGlass(it -> text(it.glass().reason())))
                        .dataFetcher("openedAt", ofGlass(it -> it.glass().openedAt()))
                        .dataFetcher("endsAt", ofGlass(it -> it.glass().endsAt()))
                        .dataFetcher("endedAt", ofGlass(it -> it.glass().endedAt()))
                        .dataFetcher("toldAt", ofGlass(it -> it.glass().toldAt()))
                        .dataFetcher("notSafe", ofGlass(it -> text(it.glass().notSafe())))
                        .dataFetcher("canEnd", env -> emergencies.canEnd(Requests.actor(env), source(env)))
                        .dataFetcher("canTell", env -> emergencies.canTell(Requests.actor(env), source(env))));
    }

    private void wireNotice(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Notice",
                type -> type.dataFetcher("id", ofNotice(Notice::id))
                        .dataFetcher("kind", ofNotice(Notice::kind))
                        .dataFetcher("happenedAt", ofNotice(Notice::happenedAt))
                        .dataFetcher("madeAt", ofNotice(Notice::madeAt))
                        .dataFetcher("seenAt", ofNotice(Notice::seenAt))
                        .dataFetcher("youngPersonId", this::whoseLooks));
    }

    private Notices notices(DataFetchingEnvironment env) {
        return notices.list(
                Requests.actor(env), Boolean.TRUE.equals(env.getArgument("unseenOnly")), Requests.page(env));
    }

    private List<OpenedGlass> openGlasses(DataFetchingEnvironment env) {
        return emergencies.listOpen(Requests.actor(env), Requests.page(env).first());
    }

    private Page<OpenedGlass> untoldGlasses(DataFetchingEnvironment env) {
        return emergencies.listUntold(Requests.actor(env), Requests.page(env));
    }

    private GlassChanged breakGlass(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, BreakGlass.class);
        var id = wanted.youngPersonId() == null ? null : Requests.person(wanted.youngPersonId());
        return new GlassChanged(wanted.clientMutationId(), emergencies.open(Requests.actor(env), id, wanted));
    }

    private static DataFetcher<GlassChanged> about(BiFunction<Actor, AboutGlass, OpenedGlass> act) {
        return env -> {
            var wanted = Requests.input(env, AboutGlass.class);
            return new GlassChanged(wanted.clientMutationId(), act.apply(Requests.actor(env), wanted));
        };
    }

    private NoticeSeen sawNotice(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SawNotice.class);
        return new NoticeSeen(wanted.clientMutationId(), notices.see(Requests.actor(env), wanted));
    }

    private @Nullable OpenedGlass glass(DataFetchingEnvironment env) {
        Someone someone = Objects.requireNonNull(env.getSource());
        return emergencies.findOpen(Requests.actor(env), someone).orElse(null);
    }

    private @Nullable Object youngPersonId(DataFetchingEnvironment env) {
        var glass = source(env).glass();
        return glass.accountId().equals(Requests.actor(env).accountId()) ? glass.youngPersonId() : null;
    }

    private @Nullable Object whoseLooks(DataFetchingEnvironment env) {
        SeenNotice seen = Objects.requireNonNull(env.getSource());
        return notices.mayAskWhoLooked(Requests.actor(env)) ? seen.notice().youngPersonId() : null;
    }

    private static OpenedGlass source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<OpenedGlass>getSource());
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    private static DataFetcher<@Nullable Object> ofGlass(Function<OpenedGlass, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }

    private static DataFetcher<@Nullable Object> ofNotice(Function<Notice, @Nullable Object> read) {
        return env ->
                read.apply(Objects.requireNonNull(env.<SeenNotice>getSource()).notice());
    }
}
