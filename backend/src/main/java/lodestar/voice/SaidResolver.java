package lodestar.voice;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.vault.Words;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import lodestar.voice.Happened.HandedOn;
import lodestar.voice.Happened.Heard;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.TakenBack;
import org.jspecify.annotations.Nullable;

/** The fields of a saying and of what happened with it. It translates and hands on; it decides nothing. */
@Singleton
class SaidResolver implements SchemaPart {

    @Override
    public String file() {
        return "saying.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Saying",
                        type -> type.dataFetcher("id", of(it -> it.saying().id()))
                                .dataFetcher("manner", of(it -> it.saying().manner()))
                                .dataFetcher("goodNews", of(it -> it.saying().goodNews()))
                                .dataFetcher("words", of(it -> text(it.saying().words())))
                                .dataFetcher("about", of(Topic::of))
                                .dataFetcher("saidAt", of(it -> it.saying().saidAt()))
                                .dataFetcher(
                                        "checkedAt",
                                        of(it -> it.checked() == null
                                                ? null
                                                : it.checked().checkedAt()))
                                .dataFetcher("phoneTime", of(it -> it.saying().phoneTime()))
                                .dataFetcher("state", of(it -> it.progress().state()))
                                .dataFetcher("version", of(it -> it.progress().version()))
                                .dataFetcher(
                                        "happened",
                                        env -> Requests.first(env, source(env).lines()))
                                .dataFetcher("audience", of(it -> it)))
                .type(
                        "Audience",
                        type -> type.dataFetcher("counted", of(it -> it.share().counted()))
                                .dataFetcher("quoted", of(it -> it.share().quoted()))
                                .dataFetcher("since", of(it -> it.share().sharedAt()))
                                .dataFetcher("people", this::people)
                                .dataFetcher("unheard", this::unheard))
                .type(
                        "Happened",
                        type -> type.dataFetcher("what", line(it -> kind(it.what())))
                                .dataFetcher("who", line(Said.Line::who))
                                .dataFetcher("at", line(it -> it.what().at()))
                                .dataFetcher(
                                        "answer", line(it -> it.what() instanceof Answered one ? one.answer() : null))
                                .dataFetcher(
                                        "byWhen", line(it -> it.what() instanceof Answered one ? one.byWhen() : null))
                                .dataFetcher(
                                        "verdict", line(it -> it.what() instanceof Judged one ? one.verdict() : null))
                                .dataFetcher("words", line(it -> text(words(it.what()))))
                                .dataFetcher("to", line(Said.Line::to)));
    }

    private CompletableFuture<List<Named>> people(DataFetchingEnvironment env) {
        int first = Requests.page(env).first();
        return named(env)
                .thenApply(found -> found.stream()
                        .limit(first)
                        .map(one -> one.calledBy(source(env).speaker()))
                        .toList());
    }

    private CompletableFuture<Boolean> unheard(DataFetchingEnvironment env) {
        return named(env).thenApply(found -> found.stream().anyMatch(Named::unheard));
    }

    private CompletableFuture<List<Named>> named(DataFetchingEnvironment env) {
        return BatchLoad.one(env, NamedOfSayings.class, source(env).saying().id())
                .thenApply(found -> found == null ? List.of() : found);
    }

    private static HappenedRow.Kind kind(Happened happened) {
        return switch (happened) {
            case Heard _ -> HappenedRow.Kind.HEARD;
            case Answered _ -> HappenedRow.Kind.ANSWERED;
            case Done _ -> HappenedRow.Kind.DONE;
            case Judged _ -> HappenedRow.Kind.VERDICT;
            case HandedOn _ -> HappenedRow.Kind.HANDED_ON;
            case TakenBack _ -> HappenedRow.Kind.TAKEN_BACK;
        };
    }

    private static @Nullable Words words(Happened happened) {
        return switch (happened) {
            case Answered it -> it.reason();
            case Done it -> it.words();
            case Judged it -> it.words();
            case HandedOn it -> it.words();
            case Heard _, TakenBack _ -> null;
        };
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    private static Said source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<Said>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<Said, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }

    private static DataFetcher<@Nullable Object> line(Function<Said.Line, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Said.Line>getSource()));
    }
}
