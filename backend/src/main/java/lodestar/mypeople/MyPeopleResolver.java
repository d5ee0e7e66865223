package lodestar.mypeople;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.people.PreferredWord;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** The fields about a young person's people in the schema. It translates and hands on; it decides nothing. */
@Singleton
class MyPeopleResolver implements SchemaPart {

    private final MyPeopleService people;

    MyPeopleResolver(MyPeopleService people) {
        this.people = people;
    }

    /** What comes back when a word was said. */
    record MyWordSaid(UUID clientMutationId, PreferredWord myWord) {}

    /** What was said, given back: the same for the same id, whatever was said since. */
    record WhoSeesMineChosen(UUID clientMutationId, OwnThing thing, String supporterId, boolean sees) {}

    /** Somebody around them, with whatever word of theirs there is. */
    record InList(Around around, @Nullable PreferredWord own) {

        @Nullable
        String word() {
            return own == null ? null : text(own.word());
        }

        @Nullable
        String told() {
            return text(around.told());
        }

        private static @Nullable String text(@Nullable Words words) {
            return words == null ? null : words.text();
        }

        /** Nothing of it: names are nobody's in a log. */
        @Override
        public String toString() {
            return around.toString();
        }
    }

    @Override
    public String file() {
        return "mypeople.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "myPeople",
                                        env -> people.get(Requests.actor(env), Requests.person(env, "youngPersonId")))
                                .dataFetcher(
                                        "shownTo", env -> Requests.first(env, people.listShown(Requests.actor(env)))))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("sayMyWord", this::say).dataFetcher("chooseWhoSeesMine", this::choose))
                .type("MyPeople", MyPeopleResolver::page)
                .type("Around", MyPeopleResolver::around)
                .type(
                        "MyWord",
                        type -> type.dataFetcher(
                                "id",
                                env -> Objects.requireNonNull(env.<PreferredWord>getSource())
                                        .thingId()));
    }

    private static TypeRuntimeWiring.Builder page(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("name", env -> source(env).someone().person().called())
                .dataFetcher(
                        "around",
                        env -> Requests.first(env, inList(env, source(env).now())))
                .dataFetcher("words", env -> Requests.first(env, source(env).own()))
                .dataFetcher(
                        "workersSoFar",
                        env -> Requests.first(env, inList(env, source(env).workersSoFar())))
                .dataFetcher("countWorkers", env -> source(env).countWorkers());
    }

    private static TypeRuntimeWiring.Builder around(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", of(it -> it.around().helperId()))
                .dataFetcher("name", of(it -> it.around().name()))
                .dataFetcher("kind", of(it -> it.around().kind()))
                .dataFetcher("since", of(it -> it.around().began()))
                .dataFetcher("until", of(it -> it.around().ended()))
                .dataFetcher("why", of(it -> it.around().why()))
                .dataFetcher("told", of(InList::told))
                .dataFetcher("word", of(InList::word))
                .dataFetcher(
                        "picture", of(it -> it.own() == null ? null : it.own().picture()))
                .dataFetcher("version", of(it -> it.own() == null ? 0 : it.own().version()));
    }

    private MyWordSaid say(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayMyWord.class);
        return new MyWordSaid(wanted.clientMutationId(), people.say(Requests.actor(env), wanted));
    }

    private WhoSeesMineChosen choose(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, ChooseWhoSeesMine.class);
        people.choose(Requests.actor(env), wanted, Requests.person(wanted.supporterId()));
        return new WhoSeesMineChosen(wanted.clientMutationId(), wanted.thing(), wanted.supporterId(), wanted.sees());
    }

    private static List<InList> inList(DataFetchingEnvironment env, List<Around> around) {
        var of = source(env);
        return around.stream()
                .map(it -> new InList(it, of.wordFor(it.helperId()).orElse(null)))
                .toList();
    }

    private static MyPeople source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<MyPeople>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<InList, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<InList>getSource()));
    }
}
