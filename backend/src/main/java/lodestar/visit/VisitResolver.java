package lodestar.visit;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.visit.VisitService.Letter;
import org.jspecify.annotations.Nullable;

/** The fields about visits in the schema. It translates and hands on; it decides nothing. */
@Singleton
class VisitResolver implements SchemaPart {

    private final VisitService visits;
    private final VisitPhrases phrases;
    private final VisitAudienceService audience;

    VisitResolver(VisitService visits, VisitPhrases phrases, VisitAudienceService audience) {
        this.visits = visits;
        this.phrases = phrases;
        this.audience = audience;
    }

    /** What comes back when one was written. */
    record VisitWritten(UUID clientMutationId, UUID visitId) {}

    /** What was said, given back. */
    record LetterReaderChosen(UUID clientMutationId, boolean sees) {}

    @Override
    public String file() {
        return "visit.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "visits",
                                        env -> visits.list(
                                                Requests.actor(env),
                                                Requests.person(env, "youngPersonId"),
                                                Requests.page(env)))
                                .dataFetcher(
                                        "visit",
                                        env -> visits.get(
                                                Requests.actor(env),
                                                Requests.person(env, "youngPersonId"),
                                                Requests.person(env, "id").value()))
                                .dataFetcher(
                                        "visitPhrases", env -> Requests.first(env, phrases.list(Requests.actor(env)))))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("writeVisit", this::write)
                                .dataFetcher("chooseLetterReader", this::choose))
                .type("VisitLine", VisitResolver::line)
                .type("Visit", this::letter);
    }

    private static TypeRuntimeWiring.Builder line(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", ofLine(it -> it.visit().id()))
                .dataFetcher("by", ofLine(VisitService.Line::by))
                .dataFetcher("visitedOn", ofLine(it -> it.visit().visitedOn()));
    }

    private TypeRuntimeWiring.Builder letter(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", of(it -> it.visit().id()))
                .dataFetcher("name", of(it -> it.someone().person().called()))
                .dataFetcher("by", of(Letter::by))
                .dataFetcher("visitedOn", of(it -> it.visit().visitedOn()))
                .dataFetcher("how", of(it -> it.visit().how()))
                .dataFetcher("alone", of(it -> it.visit().alone()))
                .dataFetcher("words", of(it -> it.visit().text()))
                .dataFetcher("next", of(it -> it.visit().next()))
                .dataFetcher("writtenAt", of(it -> it.visit().writtenAt()))
                .dataFetcher("quotes", env -> Requests.first(env, source(env).quotes()))
                .dataFetcher(
                        "starQuotes", env -> Requests.first(env, source(env).starQuotes()))
                .dataFetcher("plan", env -> Requests.first(env, source(env).plan()))
                .dataFetcher(
                        "hiddenFrom",
                        env -> Requests.first(env, audience.listHidden(Requests.actor(env), source(env))));
    }

    private VisitWritten write(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, WriteVisit.class);
        var id = visits.write(Requests.actor(env), Requests.person(wanted.youngPersonId()), wanted);
        return new VisitWritten(wanted.clientMutationId(), id);
    }

    private LetterReaderChosen choose(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, ChooseLetterReader.class);
        audience.choose(Requests.actor(env), wanted, Requests.person(wanted.supporterId()));
        return new LetterReaderChosen(wanted.clientMutationId(), wanted.sees());
    }

    private static Letter source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<Letter>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<Letter, @Nullable Object> field) {
        return env -> field.apply(source(env));
    }

    private static DataFetcher<@Nullable Object> ofLine(Function<VisitService.Line, @Nullable Object> field) {
        return env -> field.apply(Objects.requireNonNull(env.<VisitService.Line>getSource()));
    }
}
