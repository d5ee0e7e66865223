package lodestar.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

/** A field that names no action of the access matrix keeps the application from starting. */
class DoorsTest {

    @Test
    void a_field_without_an_action_is_refused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Doors.check(schema("type Query { secrets: String }")))
                .withMessageContaining("The field Query.secrets names no action");
    }

    @Test
    void a_field_of_a_type_that_names_one_is_fine() {
        assertThatCode(() -> Doors.check(schema("""
            type Query { me: Me @needs(action: "access.own_session") }
            type Me @needs(action: "access.own_session") { name: String }\
            """))).doesNotThrowAnyException();
    }

    @Test
    void an_action_that_is_not_in_the_matrix_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Doors.check(schema("type Query { me: String @needs(action: \"star.peek\") }")));
    }

    private static GraphQLSchema schema(String types) {
        var directive = "directive @needs(action: String!) on FIELD_DEFINITION | OBJECT\n";
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(directive + types),
                        RuntimeWiring.newRuntimeWiring().build());
    }
}
