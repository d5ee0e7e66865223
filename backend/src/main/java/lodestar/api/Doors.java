package lodestar.api;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import lodestar.access.Action;

/** Every field of the schema with the action it needs: its own, or that of its type. */
final class Doors {

    private Doors() {}

    /** Refuses a schema with a field that names no action. */
    static void check(GraphQLSchema schema) {
        list(schema).forEach((field, action) -> {
            if (action.isEmpty()) {
                throw new IllegalStateException(
                        "The field %s names no action of the access matrix. Give it or its type @needs."
                                .formatted(field));
            }
        });
    }

    /** Each {@code Type.field} and what it needs; the fields of Query and Mutation must name their own. */
    static Map<String, Optional<Action>> list(GraphQLSchema schema) {
        var doors = new TreeMap<String, Optional<Action>>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                for (var field : object.getFieldDefinitions()) {
                    doors.put(object.getName() + "." + field.getName(), action(object, field));
                }
            }
        }
        return doors;
    }

    private static Optional<Action> action(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return action(field).or(() -> action(type));
    }

    /** The action a {@code @needs} names. */
    static Action action(GraphQLAppliedDirective needs) {
        var argument = Objects.requireNonNull(needs.getArgument("action"));
        return Action.of(Objects.requireNonNull(argument.<String>getValue()));
    }

    private static Optional<Action> action(GraphQLDirectiveContainer element) {
        return Optional.ofNullable(element.getAppliedDirective("needs")).map(Doors::action);
    }
}
