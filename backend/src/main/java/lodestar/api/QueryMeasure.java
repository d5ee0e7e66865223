package lodestar.api;

import static lodestar.api.QueryLimits.refuseOver;
import static lodestar.api.QueryLimits.refusal;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks one operation with its fragments in place, and measures how deep, how wide and how costly it is. */
final class QueryMeasure {

    /** Enough for anything within the other limits; fragments that double each other go past it. */
    private static final int MOST_STEPS = 10_000;

    private final Map<String, FragmentDefinition> fragments;
    private final GraphQLSchema schema;
    private final OperationDefinition operation;
    private final Map<String, Object> variables;
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Deque<String> spreading = new ArrayDeque<>();
    private int steps;
    private int rootFields;

    QueryMeasure(
            Document document, GraphQLSchema schema, OperationDefinition operation, Map<String, Object> variables) {
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, it -> it, (one, other) -> one));
        this.schema = schema;
        this.operation = operation;
        this.variables = variables;
    }

    void check() {
        var root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> null;
                };
        var cost = cost(operation.getSelectionSet(), root, "", 1);
        refuseOver(rootFields, QueryLimits.MOST_ROOT_FIELDS, "TOO_MANY_ROOT_FIELDS", "fields at the top");
        refuseOver(cost, QueryLimits.HIGHEST_COST, "TOO_COSTLY", "things in lists within lists");
    }

    private long cost(@Nullable SelectionSet selections, @Nullable GraphQLObjectType parent, String path, int depth) {
        long cost = 0;
        for (var selection : selections == null ? java.util.List.<graphql.language.Selection<?>>of() : list(selections)) {
            refuseOver(++steps, MOST_STEPS, "TOO_MANY_REPEATS", "fields");
            cost += switch (selection) {
                case Field field -> cost(field, parent, path, depth);
                case InlineFragment it -> cost(it.getSelectionSet(), typed(it.getTypeCondition(), parent), path, depth);
                case FragmentSpread it -> cost(it.getName(), path, depth);
                default -> 0;
            };
        }
        return cost;
    }

    private long cost(Field field, @Nullable GraphQLObjectType parent, String path, int depth) {
        refuseOver(depth, QueryLimits.DEEPEST, "TOO_DEEP", "levels");
        var here = path + "/" + field.getName();
        refuseOver(
                repeats.merge(here, 1, Integer::sum), QueryLimits.MOST_REPEATS, "TOO_MANY_REPEATS", "of one field");
        rootFields += depth == 1 ? 1 : 0;
        if (field.getName().startsWith("__")) {
            return 0;
        }
        var definition = parent == null ? null : parent.getFieldDefinition(field.getName());
        var inner = cost(field.getSelectionSet(), objectOf(definition), here, depth + 1);
        var first = definition == null ? null : definition.getArgument("first");
        return first == null ? inner : multiplied(size(field, first), inner);
    }

    private long cost(String fragment, String path, int depth) {
        var found = fragments.get(fragment);
        if (found == null || spreading.contains(fragment)) {
            return 0;
        }
        spreading.push(fragment);
        var cost = cost(found.getSelectionSet(), typed(found.getTypeCondition(), null), path, depth);
        spreading.pop();
        return cost;
    }

    private static long multiplied(int size, long inner) {
        return size * Math.max(1, Math.min(inner, Integer.MAX_VALUE));
    }

    private int size(Field field, graphql.schema.GraphQLArgument first) {
        var size = field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first"))
                .findFirst()
                .map(argument -> number(argument.getValue()))
                .orElseGet(() -> number((Value<?>) first.getArgumentDefaultValue().getValue()));
        if (size < 1 || size > QueryLimits.LONGEST_LIST) {
            throw refusal(
                    "LIST_TOO_LONG",
                    "A list gives 1 to %d at once. Ask for the next page with `after`."
                            .formatted(QueryLimits.LONGEST_LIST));
        }
        return size;
    }

    /** What is no whole number counts as a full list here, and is refused for what it is by the schema. */
    private int number(@Nullable Object value) {
        return switch (value) {
            case IntValue it -> it.getValue().bitLength() < Integer.SIZE ? it.getValue().intValue() : -1;
            case VariableReference it -> variable(it.getName());
            case Integer it -> it;
            case null, default -> QueryLimits.LONGEST_LIST;
        };
    }

    private int variable(String name) {
        if (variables.containsKey(name)) {
            return number(variables.get(name));
        }
        return operation.getVariableDefinitions().stream()
                .filter(definition -> definition.getName().equals(name))
                .findFirst()
                .map(VariableDefinition::getDefaultValue)
                .map(this::number)
                .orElse(QueryLimits.LONGEST_LIST);
    }

    private @Nullable GraphQLObjectType objectOf(@Nullable GraphQLFieldDefinition field) {
        return field != null && GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType it ? it : null;
    }

    private @Nullable GraphQLObjectType typed(@Nullable TypeName condition, @Nullable GraphQLObjectType otherwise) {
        return condition == null ? otherwise : schema.getObjectType(condition.getName());
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static java.util.List<graphql.language.Selection<?>> list(SelectionSet selections) {
        return (java.util.List) selections.getSelections();
    }
}
