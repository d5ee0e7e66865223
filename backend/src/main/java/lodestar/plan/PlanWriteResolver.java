package lodestar.plan;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The mutations of a plan in the schema. It translates and hands on; it decides nothing. */
@Singleton
class PlanWriteResolver implements SchemaPart {

    private final PlanService plans;
    private final PlanWriteService writing;
    private final PlanSignService signing;
    private final PlanAudienceService audience;
    private final GoalMarkService marks;

    PlanWriteResolver(
            PlanService plans,
            PlanWriteService writing,
            PlanSignService signing,
            PlanAudienceService audience,
            GoalMarkService marks) {
        this.plans = plans;
        this.writing = writing;
        this.signing = signing;
        this.audience = audience;
        this.marks = marks;
    }

    /** What comes back when something was written: the version it made. */
    record PlanWritten(UUID clientMutationId, int version, Instant writtenAt) {

        static PlanWritten of(UUID clientMutationId, PlanVersion made) {
            return new PlanWritten(clientMutationId, made.number(), made.writtenAt());
        }
    }

    /** What comes back when a plan was signed. */
    record PlanSigned(UUID clientMutationId, Shape.@Nullable Signed signature) {}

    /** What comes back when somebody has had a matter open. */
    record PlanSeen(UUID clientMutationId, String matter) {}

    /** What was said, given back: the same for the same id, whatever was said since. */
    record PlanReaderChosen(UUID clientMutationId, String supporterId, boolean sees) {}

    @Override
    public String file() {
        return "plan_writing.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Mutation",
                type -> type.dataFetcher("writeMyView", this::writeMyView)
                        .dataFetcher("writeTheirView", this::writeTheirView)
                        .dataFetcher("sayAgreement", this::sayAgreement)
                        .dataFetcher("writeMyGoal", this::writeMyGoal)
                        .dataFetcher("writeTheirGoal", this::writeTheirGoal)
                        .dataFetcher("sayHappening", this::sayHappening)
                        .dataFetcher("signPlan", this::sign)
                        .dataFetcher("sawPlan", this::saw)
                        .dataFetcher("choosePlanReader", this::choose));
    }

    private PlanWritten writeMyView(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, WriteView.class);
        return PlanWritten.of(wanted.clientMutationId(), writing.writeMyView(Requests.actor(env), wanted));
    }

    private PlanWritten writeTheirView(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, WriteView.class);
        var made = writing.writeTheirView(Requests.actor(env), wanted, person(wanted.youngPersonId()));
        return PlanWritten.of(wanted.clientMutationId(), made);
    }

    private PlanWritten sayAgreement(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayAgreement.class);
        return PlanWritten.of(wanted.clientMutationId(), writing.sayAgreement(Requests.actor(env), wanted));
    }

    private PlanWritten writeMyGoal(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, WriteGoal.class);
        return PlanWritten.of(wanted.clientMutationId(), writing.writeMyGoal(Requests.actor(env), wanted));
    }

    private PlanWritten writeTheirGoal(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, WriteGoal.class);
        var made = writing.writeTheirGoal(Requests.actor(env), wanted, person(wanted.youngPersonId()));
        return PlanWritten.of(wanted.clientMutationId(), made);
    }

    private SayHappening sayHappening(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayHappening.class);
        marks.say(Requests.actor(env), wanted);
        return wanted;
    }

    private PlanSigned sign(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SignPlan.class);
        var signed = signing.sign(Requests.actor(env), wanted, person(wanted.youngPersonId()));
        return new PlanSigned(wanted.clientMutationId(), Shape.signature(signed));
    }

    private PlanSeen saw(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SawPlan.class);
        plans.see(Requests.actor(env), wanted, person(wanted.youngPersonId()));
        return new PlanSeen(wanted.clientMutationId(), wanted.matter());
    }

    private PlanReaderChosen choose(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, ChoosePlanReader.class);
        audience.choose(Requests.actor(env), wanted, Requests.person(wanted.supporterId()));
        return new PlanReaderChosen(wanted.clientMutationId(), wanted.supporterId(), wanted.sees());
    }

    private static PersonId person(@Nullable String id) {
        return Requests.person(Objects.requireNonNull(id));
    }
}
