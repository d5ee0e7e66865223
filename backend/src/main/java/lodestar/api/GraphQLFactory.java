package lodestar.api;

import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import lodestar.vault.Words;

/** Puts the features' parts together into one schema, with the access matrix at every door of it. */
@Factory
class GraphQLFactory {

    @Singleton
    GraphQLSchema schema(List<SchemaPart> parts, FieldGate gate) {
        var types = new TypeDefinitionRegistry();
        types.merge(read("root.graphqls"));
        var wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(Scalars.INSTANT)
                .scalar(Scalars.DATE)
                .directive("needs", new GateWiring(gate));
        wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                .defaultDataFetcher(environment -> plain(environment.getFieldDefinition())));
        parts.forEach(part -> {
            types.merge(read(part.file()));
            part.wire(wiring);
        });
        var schema = new SchemaGenerator().makeExecutableSchema(types, wiring.build());
        Doors.check(schema);
        return schema;
    }

    @Singleton
    GraphQL graphQL(GraphQLSchema schema, ErrorHandler errors, Deadline deadline) {
        return GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new AsyncExecutionStrategy(errors))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(errors))
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(Objects.requireNonNull(
                                input.getGraphQLContext().<Documents.Prepared>get(Documents.Prepared.class))
                        .entry()))
                .instrumentation(deadline)
                .build();
    }

    private static TypeDefinitionRegistry read(String file) {
        var path = "/graphql/" + file;
        var stream = Objects.requireNonNull(GraphQLFactory.class.getResourceAsStream(path), path);
        return new SchemaParser().parse(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** The record component of the same name; words come out as text. */
    private static DataFetcher<Object> plain(GraphQLFieldDefinition field) {
        DataFetcher<Object> property = PropertyDataFetcher.fetching(field.getName());
        return environment -> {
            var value = property.get(environment);
            return value instanceof Words words ? words.text() : value;
        };
    }

    /** Puts the gate before every field that names its own action. */
    private record GateWiring(FieldGate gate) implements SchemaDirectiveWiring {

        @Override
        public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> env) {
            var action = Doors.action(env.getAppliedDirective());
            var parent = (GraphQLObjectType) env.getFieldsContainer();
            var fetcher = env.getCodeRegistry().getDataFetcher(parent, env.getElement());
            env.getCodeRegistry()
                    .dataFetcher(FieldCoordinates.coordinates(parent, env.getElement()), gate.before(action, fetcher));
            return env.getElement();
        }
    }
}
