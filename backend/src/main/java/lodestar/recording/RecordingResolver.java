package lodestar.recording;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.people.Someone;
import lodestar.voice.Shown;
import org.jspecify.annotations.Nullable;

/** The fields of recordings in the schema. It translates and hands on; it decides nothing. */
@Singleton
class RecordingResolver implements SchemaPart {

    private final RecordingService recordings;

    RecordingResolver(RecordingService recordings) {
        this.recordings = recordings;
    }

    @Override
    public String file() {
        return "recording.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("toCheck", this::toCheck))
                .type("YoungPerson", type -> type.dataFetcher("recording", this::recording))
                .type(
                        "Saying",
                        type -> type.dataFetcher("recordingId", env -> ofSaying(env, RecordingResolver::playable))
                                .dataFetcher("recordingState", env -> ofSaying(env, ShownRecording::state))
                                .dataFetcher("writtenDownAt", env -> ofSaying(env, ShownRecording::writtenDownAt)))
                .type(
                        "Recording",
                        type -> type.dataFetcher("id", of(it -> it.recording().id()))
                                .dataFetcher("sayingId", of(it -> it.recording().sayingId()))
                                .dataFetcher("state", of(ShownRecording::state))
                                .dataFetcher(
                                        "mediaType", of(it -> it.recording().mediaType()))
                                .dataFetcher(
                                        "milliseconds", of(it -> it.recording().millis()))
                                .dataFetcher("madeAt", of(it -> it.recording().madeAt()))
                                .dataFetcher("machineWords", of(ShownRecording::words)))
                .type(
                        "MachineWords",
                        type -> type.dataFetcher("text", heard(MachineWords::text))
                                .dataFetcher("unsure", heard(MachineWords::unsure)));
    }

    private List<UUID> toCheck(DataFetchingEnvironment env) {
        return recordings.listToCheck(Requests.actor(env), Requests.page(env).first());
    }

    private ShownRecording recording(DataFetchingEnvironment env) {
        Someone someone = Objects.requireNonNull(env.getSource());
        return recordings.get(
                Requests.actor(env), someone, Requests.person(env, "id").value());
    }

    /** What is typed has none, and costs nothing. */
    private static @Nullable Object ofSaying(
            DataFetchingEnvironment env, Function<ShownRecording, @Nullable Object> read) {
        Shown saying = Objects.requireNonNull(env.getSource());
        return saying.isSpoken()
                ? BatchLoad.one(env, RecordingsOfSayings.class, saying)
                        .thenApply(found -> found == null ? null : read.apply(found))
                : null;
    }

    private static @Nullable Object playable(ShownRecording recording) {
        return recording.canBePlayed() ? recording.recording().id() : null;
    }

    private static DataFetcher<@Nullable Object> of(Function<ShownRecording, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<ShownRecording>getSource()));
    }

    private static DataFetcher<@Nullable Object> heard(Function<MachineWords, Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<MachineWords>getSource()));
    }
}
