package lodestar.star;

import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.vault.Spoilt;
import org.jspecify.annotations.Nullable;

/** The star's fields in the schema. It translates and hands on; it decides nothing. */
@Singleton
class StarResolver implements SchemaPart {

    private final StarService stars;

    StarResolver(StarService stars) {
        this.stars = stars;
    }

    /** What comes back when a reading was given. */
    record ReadingGiven(UUID clientMutationId, Given reading) {}

    @Override
    public String file() {
        return "star.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("caseload", this::caseload))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("giveReading", this::giveReading)
                                .dataFetcher("giveView", this::giveView))
                .type(
                        "YoungPerson",
                        type -> type.dataFetcher("star", this::star).dataFetcher("reading", this::reading))
                .type(
                        "Star",
                        type -> type.dataFetcher("latest", ofStar(Star::latest))
                                .dataFetcher("before", ofStar(Star::before))
                                .dataFetcher("view", ofStar(Star::view))
                                .dataFetcher("journey", this::journey)
                                .dataFetcher("seenDifferently", this::seenDifferently))
                .type(
                        "Reading",
                        type -> type.dataFetcher(
                                        "id", ofReading(it -> it.reading().id()))
                                .dataFetcher(
                                        "rater", ofReading(it -> it.reading().rater()))
                                .dataFetcher(
                                        "wording", ofReading(it -> it.reading().wording()))
                                .dataFetcher(
                                        "templateVersion",
                                        ofReading(it -> it.reading().templateVersion()))
                                .dataFetcher(
                                        "ratings",
                                        env -> Requests.first(env, source(env).ratings()))
                                .dataFetcher(
                                        "whatMatters",
                                        env -> Requests.first(
                                                env, source(env).reading().whatMattersMost()))
                                .dataFetcher(
                                        "hope",
                                        ofReading(it -> text(it.reading().hope())))
                                .dataFetcher(
                                        "givenAt", ofReading(it -> it.reading().givenAt()))
                                .dataFetcher(
                                        "phoneTime",
                                        ofReading(it -> it.reading().phoneTime())));
    }

    private Page<Someone> caseload(DataFetchingEnvironment env) {
        return stars.listCaseload(Requests.actor(env), Requests.page(env));
    }

    private CompletableFuture<Star> star(DataFetchingEnvironment env) {
        return BatchLoad.one(env, StarsOfPeople.class, StarWanted.of(env)).thenApply(star -> whole(env, star));
    }

    /** In a list, what does not open is left out; whoever opens the record itself is told. */
    private static Star whole(DataFetchingEnvironment env, Star star) {
        var inAList = env.getExecutionStepInfo().getPath().toString().contains("[");
        if (star.damaged() && !inAList) {
            throw Spoilt.refused();
        }
        return star;
    }

    private Given reading(DataFetchingEnvironment env) {
        Someone someone = Objects.requireNonNull(env.getSource());
        return stars.getReading(
                Requests.actor(env), someone, Requests.person(env, "id").value());
    }

    private Page<Given> journey(DataFetchingEnvironment env) {
        Star star = Objects.requireNonNull(env.getSource());
        var wanted = Requests.page(env);
        return wanted.after() == null
                ? Page.of(star.own(), wanted, Given::place)
                : stars.listJourney(Requests.actor(env), star.someone(), wanted);
    }

    private List<Star.SeenDifferently> seenDifferently(DataFetchingEnvironment env) {
        Star star = Objects.requireNonNull(env.getSource());
        return Requests.first(env, star.seenDifferently());
    }

    private ReadingGiven giveReading(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, GiveReading.class);
        var hideFrom = wanted.hideFrom() == null
                ? Set.<PersonId>of()
                : wanted.hideFrom().stream().map(Requests::person).collect(toSet());
        return new ReadingGiven(wanted.clientMutationId(), stars.give(Requests.actor(env), wanted, hideFrom));
    }

    private ReadingGiven giveView(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, GiveView.class);
        var about = Requests.person(wanted.youngPersonId());
        return new ReadingGiven(wanted.clientMutationId(), stars.giveView(Requests.actor(env), about, wanted));
    }

    private static Given source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<Given>getSource());
    }

    private static @Nullable String text(lodestar.vault.@Nullable Words words) {
        return words == null ? null : words.text();
    }

    private static DataFetcher<@Nullable Object> ofReading(Function<Given, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }

    private static DataFetcher<@Nullable Object> ofStar(Function<Star, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Star>getSource()));
    }
}
