package lodestar.recording;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/** The fields of dictations in the schema. It translates and hands on; it decides nothing. */
@Singleton
class DictationResolver implements SchemaPart {

    private final DictationService dictations;

    DictationResolver(DictationService dictations) {
        this.dictations = dictations;
    }

    /** What comes back when one was let go of. */
    record DictationGone(UUID clientMutationId) {}

    @Override
    public String file() {
        return "dictation.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("dictating", env -> dictations.ask(Requests.actor(env))))
                .type("YoungPerson", type -> type.dataFetcher("dictation", this::dictation))
                .type(
                        "Dictation",
                        type -> type.dataFetcher("id", of(it -> it.recording().id()))
                                .dataFetcher("state", of(ShownRecording::state))
                                .dataFetcher("text", heard(MachineWords::text))
                                .dataFetcher("unsure", heard(MachineWords::unsure))
                                .dataFetcher("practice", heard(MachineWords::practice)))
                .type("Mutation", type -> type.dataFetcher("letGoOfDictation", this::letGo));
    }

    private ShownRecording dictation(DataFetchingEnvironment env) {
        return dictations.get(
                Requests.actor(env), source(env), Requests.person(env, "id").value());
    }

    private DictationGone letGo(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, LetGoOfDictation.class);
        dictations.letGo(Requests.actor(env), wanted);
        return new DictationGone(wanted.clientMutationId());
    }

    private static Someone source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<Someone>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<ShownRecording, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<ShownRecording>getSource()));
    }

    private static DataFetcher<@Nullable Object> heard(Function<MachineWords, Object> read) {
        return of(it -> it.words() == null ? null : read.apply(it.words()));
    }
}
