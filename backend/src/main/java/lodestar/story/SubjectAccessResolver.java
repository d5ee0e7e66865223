package lodestar.story;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Page;
import lodestar.story.SubjectAccessService.Listed;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** The fields about copies that were asked for in the schema. It translates and hands on; it decides nothing. */
@Singleton
class SubjectAccessResolver implements SchemaPart {

    private final SubjectAccessService requests;

    SubjectAccessResolver(SubjectAccessService requests) {
        this.requests = requests;
    }

    /** What comes back when something was changed. */
    record Changed(UUID clientMutationId, UUID id) {}

    @Override
    public String file() {
        return "subjectaccess.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "subjectAccesses",
                                        env -> requests.list(Requests.actor(env), Requests.page(env)))
                                .dataFetcher(
                                        "subjectAccess",
                                        env -> requests.get(
                                                Requests.actor(env),
                                                Requests.person(env, "id").value())))
                .type("Mutation", this::mutations)
                .type("SubjectAccessLine", SubjectAccessResolver::line)
                .type("SubjectAccess", this::opened)
                .type("AccessStep", SubjectAccessResolver::step)
                .type("AccessThing", SubjectAccessResolver::thing)
                .type("LeftOut", type -> type.dataFetcher("words", of(LeftOut.class, cut -> text(cut.words()))));
    }

    private TypeRuntimeWiring.Builder mutations(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("openSubjectAccess", env -> {
                    var wanted = Requests.input(env, OpenSubjectAccess.class);
                    return new Changed(wanted.clientMutationId(), requests.open(Requests.actor(env), wanted));
                })
                .dataFetcher("leaveOut", env -> {
                    var wanted = Requests.input(env, LeaveOut.class);
                    return new Changed(wanted.clientMutationId(), requests.leaveOut(Requests.actor(env), wanted));
                })
                .dataFetcher("putBack", env -> {
                    var wanted = Requests.input(env, PutBackIn.class);
                    return new Changed(wanted.clientMutationId(), requests.putBack(Requests.actor(env), wanted));
                })
                .dataFetcher("stepOfAccess", env -> {
                    var wanted = Requests.input(env, StepOfAccess.class);
                    return new Changed(wanted.clientMutationId(), requests.step(Requests.actor(env), wanted));
                });
    }

    private static TypeRuntimeWiring.Builder line(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", ofLine(it -> it.line().request().id()))
                .dataFetcher("reference", ofLine(it -> it.line().reference()))
                .dataFetcher("askedOn", ofLine(it -> it.line().request().askedOn()))
                .dataFetcher("dueOn", ofLine(it -> it.line().request().dueOn(it.steps())))
                .dataFetcher("state", ofLine(it -> SubjectAccess.state(it.steps())))
                .dataFetcher("openedBy", ofLine(it -> it.line().officer()))
                .dataFetcher("mine", ofLine(Listed::mine));
    }

    private TypeRuntimeWiring.Builder opened(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", ofOpened(it -> it.request().id()))
                .dataFetcher(
                        "youngPersonId",
                        ofOpened(it -> it.request().youngPersonId().value()))
                .dataFetcher("name", ofOpened(it -> it.someone().person().called()))
                .dataFetcher("reference", ofOpened(it -> it.someone().person().reference()))
                .dataFetcher("askedOn", ofOpened(it -> it.request().askedOn()))
                .dataFetcher("dueOn", ofOpened(it -> it.request().dueOn(it.bare())))
                .dataFetcher("state", ofOpened(OpenedAccess::state))
                .dataFetcher("mine", ofOpened(OpenedAccess::mine))
                .dataFetcher("next", env -> Requests.first(env, source(env).next()))
                .dataFetcher("version", ofOpened(it -> it.steps().size()))
                .dataFetcher("steps", env -> Requests.first(env, source(env).steps()))
                .dataFetcher("count", ofOpened(it -> it.things().size()))
                .dataFetcher("leftOutCount", ofOpened(it -> it.leftOut().size()))
                .dataFetcher("since", ofOpened(OpenedAccess::since))
                .dataFetcher("things", this::things);
    }

    private static TypeRuntimeWiring.Builder step(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher(
                        "what", of(AccessStep.Line.class, it -> it.step().what()))
                .dataFetcher("at", of(AccessStep.Line.class, it -> it.step().writtenAt()))
                .dataFetcher(
                        "words", of(AccessStep.Line.class, it -> text(it.step().words())));
    }

    private static TypeRuntimeWiring.Builder thing(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", ofThing(it -> it.told().piece().id()))
                .dataFetcher("title", ofThing(it -> it.told().piece().title()))
                .dataFetcher("at", ofThing(it -> it.told().piece().at()))
                .dataFetcher("day", ofThing(it -> it.told().piece().day()))
                .dataFetcher(
                        "places",
                        env -> Requests.first(
                                env, Place.in(source(env, AccessThing.class).told())))
                .dataFetcher(
                        "leftOut",
                        env -> Requests.first(
                                env, source(env, AccessThing.class).leftOut()));
    }

    private Page<AccessThing> things(DataFetchingEnvironment env) {
        var opened = source(env);
        var all = AccessThing.of(requests.things(Requests.actor(env), opened), opened.leftOut());
        return AccessThing.page(all, Boolean.TRUE.equals(env.getArgument("onlyLeftOut")), Requests.page(env));
    }

    private static @Nullable String text(@Nullable Words words) {
        return words instanceof Words.Plain(String text) ? text : null;
    }

    private static OpenedAccess source(DataFetchingEnvironment env) {
        return source(env, OpenedAccess.class);
    }

    private static <S> S source(DataFetchingEnvironment env, Class<S> type) {
        return type.cast(Objects.requireNonNull(env.<Object>getSource()));
    }

    private static <S> DataFetcher<@Nullable Object> of(Class<S> type, Function<S, @Nullable Object> field) {
        return env -> field.apply(source(env, type));
    }

    private static DataFetcher<@Nullable Object> ofLine(Function<Listed, @Nullable Object> field) {
        return of(Listed.class, field);
    }

    private static DataFetcher<@Nullable Object> ofOpened(Function<OpenedAccess, @Nullable Object> field) {
        return of(OpenedAccess.class, field);
    }

    private static DataFetcher<@Nullable Object> ofThing(Function<AccessThing, @Nullable Object> field) {
        return of(AccessThing.class, field);
    }
}
