package lodestar.promise;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.UUID;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;

/** What is written about promises in the schema. It translates and hands on; it decides nothing. */
@Singleton
class PromiseWriteResolver implements SchemaPart {

    private final PromiseWriteService writing;
    private final MyPromiseService mine;

    PromiseWriteResolver(PromiseWriteService writing, MyPromiseService mine) {
        this.writing = writing;
        this.mine = mine;
    }

    /** What comes back when a promise was made or put forward. */
    record PromiseMade(UUID clientMutationId, UUID id) {}

    /** What comes back when a step of one was written. */
    record PromiseChanged(UUID clientMutationId, int version) {}

    /** What comes back when somebody had one before them. */
    record PromiseSeen(UUID clientMutationId) {}

    /** What was said, given back: the same for the same id, whatever was said since. */
    record CameSaid(UUID clientMutationId, Came came) {}

    @Override
    public String file() {
        return "promise_write.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Mutation",
                type -> type.dataFetcher("makePromise", this::make)
                        .dataFetcher("proposePromise", this::propose)
                        .dataFetcher("decidePromise", this::decide)
                        .dataFetcher("noteOnPromise", this::note)
                        .dataFetcher("sawPromise", this::saw)
                        .dataFetcher("sayWhatCame", this::say));
    }

    private PromiseMade make(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, MakePromise.class);
        return new PromiseMade(wanted.clientMutationId(), writing.make(Requests.actor(env), wanted));
    }

    private PromiseMade propose(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, MakePromise.class);
        return new PromiseMade(wanted.clientMutationId(), writing.propose(Requests.actor(env), wanted));
    }

    private PromiseChanged decide(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, DecidePromise.class);
        var version = writing.decide(Requests.actor(env), wanted, id(wanted.promiseId()));
        return new PromiseChanged(wanted.clientMutationId(), version);
    }

    private PromiseChanged note(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, NoteOnPromise.class);
        var version = writing.note(Requests.actor(env), wanted, id(wanted.promiseId()));
        return new PromiseChanged(wanted.clientMutationId(), version);
    }

    private PromiseSeen saw(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SawPromise.class);
        mine.see(Requests.actor(env), wanted, id(wanted.promiseId()));
        return new PromiseSeen(wanted.clientMutationId());
    }

    private CameSaid say(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayWhatCame.class);
        mine.say(Requests.actor(env), wanted, id(wanted.promiseId()));
        return new CameSaid(wanted.clientMutationId(), wanted.came());
    }

    private static UUID id(String promise) {
        return Requests.person(promise).value();
    }
}
