package lodestar.api;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.function.UnaryOperator;

/** A schema with lists in lists, an interface and a union, to hold the limits against what ours does not have yet. */
final class SmallSchema {

    private static final String SDL = """
        type Query { things(first: Int = 20, after: String): [Thing!]! thing: Thing }
        interface Named { name: String things(first: Int = 20): [Thing!]! }
        union Anything = Thing
        type Thing implements Named {
          name: String
          thing: Thing
          named: Named
          anything: Anything
          things(first: Int = 20, after: String): [Thing!]!
        }\
        """;

    private SmallSchema() {}

    static GraphQLSchema wired(
            UnaryOperator<TypeRuntimeWiring.Builder> query, UnaryOperator<TypeRuntimeWiring.Builder> thing) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", query)
                .type("Thing", thing)
                .type("Named", type -> type.typeResolver(env -> env.getSchema().getObjectType("Thing")))
                .type(
                        "Anything",
                        type -> type.typeResolver(env -> env.getSchema().getObjectType("Thing")))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
    }

    static GraphQLSchema unwired() {
        return wired(UnaryOperator.identity(), UnaryOperator.identity());
    }
}
