package lodestar.familytime;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;

/** The mutations of family time in the schema. It translates and hands on; it decides nothing. */
@Singleton
class FamilyWriteResolver implements SchemaPart {

    private final FamilyWriteService writing;
    private final FamilyTimeService family;

    FamilyWriteResolver(FamilyWriteService writing, FamilyTimeService family) {
        this.writing = writing;
        this.family = family;
    }

    /** What comes back when something was said. */
    record FamilyTold(UUID clientMutationId, UUID id, UUID wishId, int version, Instant writtenAt) {

        static FamilyTold of(UUID clientMutationId, FamilyWord made) {
            return new FamilyTold(clientMutationId, made.id(), made.wishId(), made.nth(), made.writtenAt());
        }
    }

    /** What was said, given back: the same for the same id, whatever was said since. */
    record FamilyReaderChosen(UUID clientMutationId, String supporterId, boolean sees) {}

    @Override
    public String file() {
        return "familytime_writing.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Mutation",
                type -> type.dataFetcher("askFamilyTime", this::ask)
                        .dataFetcher("sayFamilyView", this::view)
                        .dataFetcher("feelFamilyTime", this::feel)
                        .dataFetcher("answerFamilyTime", this::answer)
                        .dataFetcher("planFamilyTime", this::plan)
                        .dataFetcher("sayFamilyTime", this::happened)
                        .dataFetcher("chooseFamilyReader", this::choose));
    }

    private FamilyTold ask(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, AskFamilyTime.class);
        return FamilyTold.of(wanted.clientMutationId(), writing.ask(Requests.actor(env), wanted));
    }

    private FamilyTold view(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayFamilyView.class);
        return FamilyTold.of(wanted.clientMutationId(), writing.say(Requests.actor(env), wanted));
    }

    private FamilyTold feel(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, FeelFamilyTime.class);
        return FamilyTold.of(wanted.clientMutationId(), writing.feel(Requests.actor(env), wanted));
    }

    private FamilyTold answer(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, AnswerFamilyTime.class);
        var person = Requests.person(wanted.youngPersonId());
        return FamilyTold.of(wanted.clientMutationId(), writing.answer(Requests.actor(env), wanted, person));
    }

    private FamilyTold plan(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, PlanFamilyTime.class);
        var person = Requests.person(wanted.youngPersonId());
        return FamilyTold.of(wanted.clientMutationId(), writing.plan(Requests.actor(env), wanted, person));
    }

    private FamilyTold happened(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayFamilyTime.class);
        var person = Requests.person(wanted.youngPersonId());
        return FamilyTold.of(wanted.clientMutationId(), writing.say(Requests.actor(env), wanted, person));
    }

    private FamilyReaderChosen choose(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, ChooseFamilyReader.class);
        family.choose(Requests.actor(env), wanted, Requests.person(wanted.supporterId()));
        return new FamilyReaderChosen(wanted.clientMutationId(), wanted.supporterId(), wanted.sees());
    }
}
