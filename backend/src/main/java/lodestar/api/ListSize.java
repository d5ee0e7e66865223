package lodestar.api;

import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many things each list of one operation is asked for: as written, as a variable says, or as many as usual. */
record ListSize(OperationDefinition operation, Map<String, Object> variables) {

    /** The size, checked to be one that a page may have. */
    int of(Field field, GraphQLArgument first) {
        var size = field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first"))
                .findFirst()
                .map(argument -> asked(argument.getValue(), first))
                .orElseGet(() -> usual(first));
        if (size < 1 || size > QueryLimits.LONGEST_LIST) {
            throw QueryLimits.refusal(
                    "LIST_TOO_LONG",
                    "A list gives 1 to %d at once. Ask for the next page with `after`."
                            .formatted(QueryLimits.LONGEST_LIST));
        }
        return size;
    }

    private int asked(Value<?> value, GraphQLArgument first) {
        return value instanceof VariableReference it ? variable(it.getName(), first) : number(value);
    }

    private int variable(String name, GraphQLArgument first) {
        if (variables.containsKey(name)) {
            return number(variables.get(name));
        }
        return operation.getVariableDefinitions().stream()
                .filter(definition -> definition.getName().equals(name) && definition.getDefaultValue() != null)
                .findFirst()
                .map(definition -> number(definition.getDefaultValue()))
                .orElseGet(() -> usual(first));
    }

    private static int usual(GraphQLArgument first) {
        return number(first.getArgumentDefaultValue().getValue());
    }

    /**
     * A number as the schema will take it: 51.0 is 51 there, so it is here. Nothing at all is no size. What is no
     * number counts as a full list, and is refused for what it is by the schema.
     */
    private static int number(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case NullValue _ -> 0;
            case IntValue it -> (int) it.getValue().doubleValue();
            case Number it -> (int) it.doubleValue();
            default -> QueryLimits.LONGEST_LIST;
        };
    }
}
