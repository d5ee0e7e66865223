package lodestar.people;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Clocks;
import org.jspecify.annotations.Nullable;

/** The fields about people in the schema. It translates and hands on; it decides nothing. */
@Singleton
class PeopleResolver implements SchemaPart {

    private final PeopleService people;
    private final Clock clock;

    PeopleResolver(PeopleService people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Who is signed in: the account, and the young person if it is one. */
    record Me(Actor actor, @Nullable Someone youngPerson) {}

    @Override
    public String file() {
        return "people.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("me", this::me).dataFetcher("youngPerson", this::youngPerson))
                .type("Mutation", type -> type.dataFetcher("sayMyName", this::sayMyName))
                .type(
                        "Me",
                        type -> type.dataFetcher(
                                        "id", env -> Requests.actor(env).person())
                                .dataFetcher("role", env -> Requests.actor(env).role())
                                .dataFetcher("name", this::myName)
                                .dataFetcher("council", env -> people.councilName(Requests.actor(env))))
                .type(
                        "YoungPerson",
                        type -> type.dataFetcher("id", of(it -> it.person().id()))
                                .dataFetcher("name", of(it -> it.person().called()))
                                .dataFetcher(
                                        "nameIsTheirOwn", of(it -> it.person().nameIsOwn()))
                                .dataFetcher("age", of(it -> it.person().age(today())))
                                .dataFetcher(
                                        "wording",
                                        of(it -> it.person().wording(today()).orElse(null)))
                                .dataFetcher("starFrom", of(this::starFrom))
                                .dataFetcher("version", of(it -> it.person().version()))
                                .dataFetcher("supporters", this::supporters)
                                .dataFetcher("pictured", this::pictured));
    }

    private Me me(DataFetchingEnvironment env) {
        var actor = Requests.actor(env);
        var isYoungPerson = actor.role() == Role.YOUNG_PERSON;
        return new Me(actor, isYoungPerson ? people.get(actor, Action.PEOPLE_READ, actor.person()) : null);
    }

    private String myName(DataFetchingEnvironment env) {
        Me me = Objects.requireNonNull(env.getSource());
        return me.youngPerson() == null
                ? people.findHelperName(me.actor()).orElse("")
                : me.youngPerson().person().called();
    }

    private Someone youngPerson(DataFetchingEnvironment env) {
        return people.get(Requests.actor(env), Action.STAR_READ, Requests.person(env, "id"));
    }

    private PeopleService.NameSaid sayMyName(DataFetchingEnvironment env) {
        return people.sayMyName(Requests.actor(env), Requests.input(env, SayMyName.class));
    }

    private List<Supporter> supporters(DataFetchingEnvironment env) {
        Someone someone = Objects.requireNonNull(env.getSource());
        return people.listSupporters(
                Requests.actor(env), someone, Requests.page(env).first());
    }

    private List<Pictured> pictured(DataFetchingEnvironment env) {
        Someone someone = Objects.requireNonNull(env.getSource());
        return people.listPictured(
                Requests.actor(env), someone, Requests.page(env).first());
    }

    private @Nullable LocalDate starFrom(Someone someone) {
        var from = someone.person().starFrom();
        return from.isAfter(today()) ? from : null;
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }

    private static graphql.schema.DataFetcher<@Nullable Object> of(Function<Someone, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Someone>getSource()));
    }
}
