package lodestar.day;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import org.jspecify.annotations.Nullable;

/** The fields of a day and of a team's in the schema. It translates and hands on; it decides nothing. */
@Singleton
class DayResolver implements SchemaPart {

    private final DayService days;
    private final TeamService teams;

    DayResolver(DayService days, TeamService teams) {
        this.days = days;
        this.teams = teams;
    }

    /** How many things of one kind wait. */
    record Count(What what, int many) {}

    @Override
    public String file() {
        return "day.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "day", env -> days.get(Requests.actor(env), kinds(env), Requests.page(env)))
                                .dataFetcher("team", env -> teams.get(Requests.actor(env), Requests.page(env))))
                .type(
                        "Day",
                        type -> type.dataFetcher("counts", this::counts)
                                .dataFetcher("nodes", env -> day(env).page().nodes())
                                .dataFetcher("pageInfo", env -> day(env).page().pageInfo()))
                .type(
                        "Team",
                        type -> type.dataFetcher("late", this::late)
                                .dataFetcher(
                                        "heardDays", env -> team(env).limits().heardDays())
                                .dataFetcher(
                                        "answeredDays",
                                        env -> team(env).limits().answeredDays())
                                .dataFetcher("nodes", env -> team(env).page().nodes())
                                .dataFetcher("pageInfo", env -> team(env).page().pageInfo()))
                .type(
                        "Waiting",
                        type -> type.dataFetcher("what", of(it -> it.waiting().what()))
                                .dataFetcher(
                                        "youngPersonId", of(it -> it.someone().youngPersonId()))
                                .dataFetcher(
                                        "name", of(it -> it.someone().person().called()))
                                .dataFetcher("workerId", of(it -> it.waiting().helperId()))
                                .dataFetcher("worker", of(it -> it.waiting().helper()))
                                .dataFetcher("thingId", of(it -> it.waiting().thingId()))
                                .dataFetcher("since", of(Shown::from))
                                .dataFetcher("byDay", of(it -> it.waiting().byDay())));
    }

    private static Set<What> kinds(DataFetchingEnvironment env) {
        @Nullable List<String> asked = env.getArgument("what");
        return asked == null ? Set.of() : asked.stream().map(What::valueOf).collect(Collectors.toSet());
    }

    private List<Count> counts(DataFetchingEnvironment env) {
        return day(env).counts().entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .limit(Requests.page(env).first())
                .toList();
    }

    private List<Shown> late(DataFetchingEnvironment env) {
        return team(env).late().stream().limit(Requests.page(env).first()).toList();
    }

    private static DayService.Day day(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<DayService.Day>getSource());
    }

    private static TeamService.Team team(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<TeamService.Team>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<Shown, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Shown>getSource()));
    }
}
