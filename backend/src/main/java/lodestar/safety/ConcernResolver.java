package lodestar.safety;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.recording.UnwrittenSounds;
import org.jspecify.annotations.Nullable;

/** The fields about concerns in the schema. It translates and hands on; it decides nothing. */
@Singleton
class ConcernResolver implements SchemaPart {

    private final ConcernService concerns;
    private final ConcernSoundService sounds;
    private final OfficeHours hours;
    private final Clock clock;

    ConcernResolver(ConcernService concerns, ConcernSoundService sounds, OfficeHours hours, Clock clock) {
        this.concerns = concerns;
        this.sounds = sounds;
        this.hours = hours;
        this.clock = clock;
    }

    /** What comes back when help was asked for. */
    record HelpAsked(UUID clientMutationId, SeenConcern concern) {}

    /** What comes back when something was done about a concern. */
    record ConcernChanged(UUID clientMutationId, OpenedConcern concern) {}

    @Override
    public String file() {
        return "safety.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher("concerns", this::concerns)
                                .dataFetcher("concern", this::concern)
                                .dataFetcher("myConcerns", this::myConcerns))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("helpNow", this::helpNow)
                                .dataFetcher("takeUp", this::takeUp)
                                .dataFetcher("closeConcern", this::closeConcern));
        wireSeen(wiring, "OpenConcern");
        wireSeen(wiring, "ConcernStatus");
        wiring.type(
                "ConcernStatus",
                type -> type.dataFetcher(
                        "opensAt", _ -> hours.closedUntil(clock.instant()).orElse(null)));
        wireOpened(wiring);
    }

    private static void wireSeen(RuntimeWiring.Builder wiring, String typeName) {
        wiring.type(
                typeName,
                type -> type.dataFetcher("id", of(it -> it.concern().id()))
                        .dataFetcher("number", of(it -> Numbers.of(it.concern().id())))
                        .dataFetcher("cause", of(it -> it.concern().cause()))
                        .dataFetcher("raisedAt", of(it -> it.concern().raisedAt()))
                        .dataFetcher("version", of(SeenConcern::takenUp))
                        .dataFetcher("state", of(SeenConcern::state))
                        .dataFetcher("who", of(SeenConcern::who))
                        .dataFetcher("since", of(SeenConcern::since))
                        .dataFetcher("nextAt", of(SeenConcern::nextAt)));
    }

    private void wireOpened(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Concern",
                type -> type.dataFetcher("id", opened(it -> it.concern().id()))
                        .dataFetcher(
                                "number", opened(it -> Numbers.of(it.concern().id())))
                        .dataFetcher("youngPersonId", opened(it -> it.of().youngPersonId()))
                        .dataFetcher("name", opened(it -> it.of().person().called()))
                        .dataFetcher("reference", opened(it -> it.seen().reference()))
                        .dataFetcher("cause", opened(it -> it.concern().cause()))
                        .dataFetcher("signs", ConcernResolver::signs)
                        .dataFetcher("words", opened(OpenedConcern::words))
                        .dataFetcher("sound", this::sound)
                        .dataFetcher("raisedAt", opened(it -> it.concern().raisedAt()))
                        .dataFetcher("version", opened(it -> it.seen().takenUp()))
                        .dataFetcher("state", opened(it -> it.seen().state()))
                        .dataFetcher("who", opened(it -> it.seen().who()))
                        .dataFetcher("since", opened(it -> it.seen().since()))
                        .dataFetcher("nextAt", opened(it -> it.seen().nextAt()))
                        .dataFetcher("reason", opened(OpenedConcern::reason))
                        .dataFetcher("done", opened(OpenedConcern::done)));
    }

    private static List<String> signs(DataFetchingEnvironment env) {
        OpenedConcern opened = Objects.requireNonNull(env.getSource());
        return opened.signs().stream().limit(Requests.page(env).first()).toList();
    }

    private UnwrittenSounds.@Nullable State sound(DataFetchingEnvironment env) {
        return sounds.find(Requests.actor(env), Objects.requireNonNull(env.<OpenedConcern>getSource()));
    }

    private Page<SeenConcern> concerns(DataFetchingEnvironment env) {
        return concerns.listOpen(Requests.actor(env), env.getArgument("takenUp"), Requests.page(env));
    }

    private OpenedConcern concern(DataFetchingEnvironment env) {
        return concerns.get(Requests.actor(env), Requests.person(env, "id").value());
    }

    private Page<SeenConcern> myConcerns(DataFetchingEnvironment env) {
        return concerns.listOwn(Requests.actor(env), Requests.page(env));
    }

    private HelpAsked helpNow(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, HelpNow.class);
        var about = wanted.youngPersonId() == null ? null : Requests.person(wanted.youngPersonId());
        List<PersonId> notFor = wanted.notFor() == null
                ? List.of()
                : wanted.notFor().stream().map(Requests::person).distinct().toList();
        return new HelpAsked(wanted.clientMutationId(), concerns.helpNow(Requests.actor(env), about, wanted, notFor));
    }

    private ConcernChanged takeUp(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, TakeUp.class);
        return new ConcernChanged(wanted.clientMutationId(), concerns.takeUp(Requests.actor(env), wanted));
    }

    private ConcernChanged closeConcern(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, CloseConcern.class);
        return new ConcernChanged(wanted.clientMutationId(), concerns.close(Requests.actor(env), wanted));
    }

    private static DataFetcher<@Nullable Object> of(Function<SeenConcern, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<SeenConcern>getSource()));
    }

    private static DataFetcher<@Nullable Object> opened(Function<OpenedConcern, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<OpenedConcern>getSource()));
    }
}
