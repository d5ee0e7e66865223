package lodestar.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.introspection.Introspection;
import graphql.language.OperationDefinition;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import lodestar.access.Actor;
import lodestar.audit.Audit;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/** Runs one question: who asks, within the limits, in one transaction when it only reads. */
@Singleton
class Executor {

    private final GraphQL graphQL;
    private final Documents documents;
    private final Loaders loaders;
    private final ApiSettings settings;
    private final Sessions sessions;
    private final Audit audit;
    private final Deadline deadline;
    private final Clock clock;

    Executor(
            GraphQL graphQL,
            Documents documents,
            Loaders loaders,
            ApiSettings settings,
            Sessions sessions,
            Audit audit,
            Deadline deadline,
            Clock clock) {
        this.graphQL = graphQL;
        this.documents = documents;
        this.loaders = loaders;
        this.settings = settings;
        this.sessions = sessions;
        this.audit = audit;
        this.deadline = deadline;
        this.clock = clock;
    }

    ExecutionResult execute(Question question, @Nullable String session, UUID requestId) {
        var prepared = documents.prepare(documents.text(question.documentId(), question.query()), question.variables());
        Supplier<ExecutionResult> run = () -> run(question, prepared, sessions.actor(session), requestId);
        return audit.during(requestId, () -> onlyReads(prepared) ? audit.together(run) : run.get());
    }

    private ExecutionResult run(Question question, Documents.Prepared prepared, Optional<Actor> actor, UUID requestId) {
        return graphQL.execute(ExecutionInput.newExecutionInput()
                .query("prepared")
                .operationName(question.operationName())
                .variables(question.variables())
                .dataLoaderRegistry(loaders.fresh(actor))
                .graphQLContext(context -> fill(context, prepared, actor, requestId))
                .build());
    }

    private void fill(
            GraphQLContext.Builder context, Documents.Prepared prepared, Optional<Actor> actor, UUID requestId) {
        context.of(Documents.Prepared.class, prepared)
                .of(UUID.class, requestId)
                .of(Deadline.class, deadline.from(clock.instant()))
                .of(Introspection.INTROSPECTION_DISABLED, !settings.development());
        actor.ifPresent(it -> context.of(Actor.class, it));
    }

    private static boolean onlyReads(Documents.Prepared prepared) {
        return prepared.document().getDefinitionsOfType(OperationDefinition.class).stream()
                .allMatch(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY);
    }
}
