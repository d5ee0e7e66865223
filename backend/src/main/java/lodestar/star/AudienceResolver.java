package lodestar.star;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.people.HiddenFromRepository.Hidden;

/** The fields about who may see a star. It translates and hands on; it decides nothing. */
@Singleton
class AudienceResolver implements SchemaPart {

    private final AudienceService audience;

    AudienceResolver(AudienceService audience) {
        this.audience = audience;
    }

    /** What was said, given back: the same for the same id, whatever was said since. */
    record WhoSeesChosen(UUID clientMutationId, String readingId, String supporterId, boolean sees) {}

    @Override
    public String file() {
        return "audience.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Mutation", type -> type.dataFetcher("chooseWhoSees", this::chooseWhoSees))
                .type("Reading", type -> type.dataFetcher("hiddenFrom", this::hiddenFrom));
    }

    private WhoSeesChosen chooseWhoSees(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, ChooseWhoSees.class);
        audience.choose(
                Requests.actor(env),
                wanted,
                Requests.person(wanted.readingId()).value(),
                Requests.person(wanted.supporterId()));
        return new WhoSeesChosen(wanted.clientMutationId(), wanted.readingId(), wanted.supporterId(), wanted.sees());
    }

    private CompletableFuture<List<Hidden>> hiddenFrom(DataFetchingEnvironment env) {
        Given given = Objects.requireNonNull(env.getSource());
        int first = Requests.page(env).first();
        return BatchLoad.one(env, HiddenFromReadings.class, given.reading().id())
                .thenApply(found -> found == null
                        ? List.of()
                        : found.stream()
                                .limit(first)
                                .map(each -> each.calledBy(given.about()))
                                .toList());
    }
}
