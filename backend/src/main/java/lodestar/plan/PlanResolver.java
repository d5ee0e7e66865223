package lodestar.plan;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import org.jspecify.annotations.Nullable;

/** The fields of a plan in the schema. It translates and hands on; it decides nothing. */
@Singleton
class PlanResolver implements SchemaPart {

    private final PlanService plans;
    private final PlanAudienceService audience;
    private final GoalMarkService marks;

    PlanResolver(PlanService plans, PlanAudienceService audience, GoalMarkService marks) {
        this.plans = plans;
        this.audience = audience;
        this.marks = marks;
    }

    @Override
    public String file() {
        return "plan.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "plan",
                                        env -> plans.get(
                                                Requests.actor(env),
                                                Requests.person(env, "youngPersonId"),
                                                env.getArgument("version")))
                                .dataFetcher(
                                        "planVersions",
                                        env -> plans.listVersions(
                                                Requests.actor(env),
                                                Requests.person(env, "youngPersonId"),
                                                Requests.page(env)))
                                .dataFetcher("planChanges", this::changes))
                .type("Plan", this::plan)
                .type("MatterInPlan", PlanResolver::matter)
                .type("Goal", PlanResolver::goal)
                .type("PlanVersion", PlanResolver::line)
                .type("PlanChange", PlanResolver::change);
    }

    private List<Change> changes(DataFetchingEnvironment env) {
        return Requests.first(
                env,
                plans.listChanges(
                        Requests.actor(env),
                        Requests.person(env, "youngPersonId"),
                        Objects.requireNonNull(env.<Integer>getArgument("from")),
                        Objects.requireNonNull(env.<Integer>getArgument("to"))));
    }

    private TypeRuntimeWiring.Builder plan(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("youngPersonId", of(it -> it.plan().someone().youngPersonId()))
                .dataFetcher("name", of(it -> it.plan().someone().person().called()))
                .dataFetcher("version", of(it -> it.plan().version()))
                .dataFetcher(
                        "matters",
                        env -> Requests.first(
                                env,
                                source(env).matters().stream()
                                        .map(source(env).plan()::in)
                                        .toList()))
                .dataFetcher(
                        "goals", env -> Requests.first(env, source(env).plan().goals()))
                .dataFetcher(
                        "hiddenFrom",
                        env -> Requests.first(
                                env,
                                audience.listHidden(
                                        Requests.actor(env), source(env).plan().someone())))
                .dataFetcher(
                        "happening",
                        env -> marks.listNewest(
                                Requests.actor(env),
                                source(env).plan().someone(),
                                Requests.page(env).first()))
                .dataFetcher("signature", of(it -> Shape.signature(it.signed())));
    }

    private static TypeRuntimeWiring.Builder matter(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("myView", ofMatter(it -> Shape.view(it.plan(), it.myView())))
                .dataFetcher("theirView", ofMatter(it -> Shape.view(it.plan(), it.theirView())))
                .dataFetcher("agreement", ofMatter(it -> Shape.agreement(it.agreement())))
                .dataFetcher("disagreement", ofMatter(it -> Shape.disagreement(it.disagreement())))
                .dataFetcher("seen", ofMatter(Plan.InMatter::seen))
                .dataFetcher(
                        "isNew",
                        env -> Objects.requireNonNull(env.<Plan.InMatter>getSource())
                                .isNewFor(Requests.actor(env).person()));
    }

    private static TypeRuntimeWiring.Builder goal(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", ofGoal(Plan.Goal::goalId))
                .dataFetcher("matter", ofGoal(it -> it.version().matter()))
                .dataFetcher("side", ofGoal(it -> it.version().side()))
                .dataFetcher("by", ofGoal(it -> it.written().writer(it.plan().someone())))
                .dataFetcher("words", ofGoal(it -> it.version().text()))
                .dataFetcher("standing", ofGoal(it -> it.version().standing()))
                .dataFetcher("writtenAt", ofGoal(it -> it.version().writtenAt()))
                .dataFetcher("myVersion", ofGoal(it -> Shape.number(it.of(PlanSide.YOUNG_PERSON))))
                .dataFetcher("theirVersion", ofGoal(it -> Shape.number(it.of(PlanSide.STAFF))))
                .dataFetcher(
                        "steps",
                        env -> Requests.first(env, Shape.steps(Objects.requireNonNull(env.<Plan.Goal>getSource()))));
    }

    private static TypeRuntimeWiring.Builder line(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("version", ofLine(it -> it.version().number()))
                .dataFetcher("matter", ofLine(it -> it.version().matter()))
                .dataFetcher("kind", ofLine(it -> it.version().kind()))
                .dataFetcher("side", ofLine(it -> it.version().side()))
                .dataFetcher("writtenAt", ofLine(it -> it.version().writtenAt()));
    }

    private static TypeRuntimeWiring.Builder change(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("version", ofChange(it -> it.after().version().number()))
                .dataFetcher("matter", ofChange(it -> it.after().version().matter()))
                .dataFetcher("kind", ofChange(it -> it.after().version().kind()))
                .dataFetcher("side", ofChange(it -> it.after().version().side()))
                .dataFetcher("goalId", ofChange(it -> it.after().version().goalId()))
                .dataFetcher("by", ofChange(it -> it.after().writer(it.plan().someone())))
                .dataFetcher("writtenAt", ofChange(it -> it.after().version().writtenAt()))
                .dataFetcher("before", ofChange(Change::textBefore))
                .dataFetcher("after", ofChange(Change::textAfter))
                .dataFetcher("agreementBefore", ofChange(Change::agreementBefore))
                .dataFetcher("agreement", ofChange(it -> it.after().version().agreement()));
    }

    private static PlanService.Shown source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<PlanService.Shown>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<PlanService.Shown, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }

    private static DataFetcher<@Nullable Object> ofMatter(Function<Plan.InMatter, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Plan.InMatter>getSource()));
    }

    private static DataFetcher<@Nullable Object> ofGoal(Function<Plan.Goal, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Plan.Goal>getSource()));
    }

    private static DataFetcher<@Nullable Object> ofLine(Function<PlanService.Line, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<PlanService.Line>getSource()));
    }

    private static DataFetcher<@Nullable Object> ofChange(Function<Change, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Change>getSource()));
    }
}
