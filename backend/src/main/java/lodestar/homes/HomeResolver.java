package lodestar.homes;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.access.Actor;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Clocks;
import lodestar.mypeople.OwnThing;
import lodestar.people.PreferredWord;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** The fields about homes in the schema. It translates and hands on; it decides nothing. */
@Singleton
class HomeResolver implements SchemaPart {

    private final HomeService homes;
    private final Clock clock;

    HomeResolver(HomeService homes, Clock clock) {
        this.homes = homes;
        this.clock = clock;
    }

    /** What comes back when something was said of a home: which version of it that made. */
    record HomeSaid(UUID clientMutationId, int version) {}

    /** One home, with the young person's own word for it where whoever asks may see that. */
    record Place(Lived lived, @Nullable PreferredWord own) {

        /** Only the id. */
        @Override
        public String toString() {
            return lived.toString();
        }
    }

    @Override
    public String file() {
        return "homes.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                "home", env -> homes.get(Requests.actor(env), Requests.person(env, "youngPersonId"))))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("sayHomeView", this::sayView)
                                .dataFetcher("sayWhoLivesWithMe", this::sayLivesWithMe)
                                .dataFetcher("sayHomeSuits", this::saySuits))
                .type("Home", this::home)
                .type("Lived", HomeResolver::lived)
                .type("HomeSuits", HomeResolver::suits)
                .type("MyHome", HomeResolver::mine);
    }

    private TypeRuntimeWiring.Builder home(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("name", env -> source(env).someone().person().called())
                .dataFetcher(
                        "isRecorded", env -> HomeSuits.isRecordedOf(source(env).someone(), Clocks.today(clock)))
                .dataFetcher("lived", this::places)
                .dataFetcher("suits", env -> Requests.first(env, source(env).suits()))
                .dataFetcher(
                        "mine",
                        env -> homes.findMine(Requests.actor(env), source(env)).orElse(null));
    }

    private static TypeRuntimeWiring.Builder lived(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", of(it -> it.lived().id()))
                .dataFetcher("kind", of(it -> it.lived().kind()))
                .dataFetcher("since", of(it -> it.lived().since()))
                .dataFetcher("until", of(it -> it.lived().until()))
                .dataFetcher("whyLeft", of(it -> it.lived().whyLeft()))
                .dataFetcher("shortStay", of(it -> it.lived().shortStay()))
                .dataFetcher("word", of(it -> it.own() == null ? null : it.own().word()))
                .dataFetcher("version", of(it -> it.own() == null ? 0 : it.own().version()));
    }

    private static TypeRuntimeWiring.Builder mine(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("views", env -> Requests.first(env, ofMine(env).views()))
                .dataFetcher("livesWithMe", env -> {
                    var lives = ofMine(env).livesWithMe();
                    return lives == null || lives.words() == null ? null : lives.text();
                })
                .dataFetcher("livesWithMeVersion", env -> {
                    var lives = ofMine(env).livesWithMe();
                    return lives == null ? 0 : lives.version();
                });
    }

    private static TypeRuntimeWiring.Builder suits(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("suits", ofSuits(it -> it.suits().suits()))
                .dataFetcher("words", ofSuits(it -> it.suits().words().text()))
                .dataFetcher("by", ofSuits(Home.Recorded::by))
                .dataFetcher("version", ofSuits(it -> it.suits().version()))
                .dataFetcher("writtenAt", ofSuits(it -> it.suits().writtenAt()));
    }

    private List<Place> places(DataFetchingEnvironment env) {
        var home = source(env);
        var seesWords = isOwn(Requests.actor(env), home) || home.shown().contains(OwnThing.MY_HOME);
        return Requests.first(
                env,
                home.lived().stream()
                        .map(it -> new Place(it, seesWords ? home.wordFor(it).orElse(null) : null))
                        .toList());
    }

    private HomeSaid sayView(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayHomeView.class);
        return new HomeSaid(
                wanted.clientMutationId(),
                homes.sayView(Requests.actor(env), wanted).version());
    }

    private HomeSaid sayLivesWithMe(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayWhoLivesWithMe.class);
        return new HomeSaid(
                wanted.clientMutationId(),
                homes.sayLivesWithMe(Requests.actor(env), wanted).version());
    }

    private HomeSaid saySuits(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayHomeSuits.class);
        var youngPerson = Requests.person(wanted.youngPersonId());
        return new HomeSaid(
                wanted.clientMutationId(),
                homes.saySuits(Requests.actor(env), wanted, youngPerson).version());
    }

    private static boolean isOwn(Actor actor, Home home) {
        return actor.person().equals(home.someone().youngPersonId());
    }

    private static Home.Mine ofMine(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<Home.Mine>getSource());
    }

    private static Home source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<Home>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<Place, @Nullable Object> read) {
        return env -> {
            var value = read.apply(Objects.requireNonNull(env.<Place>getSource()));
            return value instanceof Words words ? words.text() : value;
        };
    }

    private static DataFetcher<Object> ofSuits(Function<Home.Recorded, Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Home.Recorded>getSource()));
    }
}
