package lodestar.api;

import static lodestar.api.QueryLimits.refuseOver;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks a document's operations with their fragments in place, and measures how deep, wide and costly each is. */
final class QueryMeasure {

    /** For the whole document. Enough for anything within the other limits; fragments that double go past it. */
    private static final int MOST_STEPS = 10_000;

    /** What the schema says about itself is as deep as it is; whether it is told at all is a switch. */
    private static final int ABOUT_THE_SCHEMA = Integer.MIN_VALUE;

    private final Map<String, FragmentDefinition> fragments;
    private final GraphQLSchema schema;
    private final ListSize sizes;
    private final Steps steps;
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Deque<String> spreading = new ArrayDeque<>();
    private int rootFields;

    private QueryMeasure(Map<String, FragmentDefinition> fragments, GraphQLSchema schema, ListSize sizes, Steps steps) {
        this.fragments = fragments;
        this.schema = schema;
        this.sizes = sizes;
        this.steps = steps;
    }

    /** Counts the fields walked over, whichever operation they are in. */
    private static final class Steps {

        private int taken;

        void take() {
            refuseOver(++taken, MOST_STEPS, "TOO_MANY_REPEATS", "fields");
        }
    }

    static void check(Document document, GraphQLSchema schema, Map<String, Object> variables) {
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, it -> it, (one, other) -> one));
        var steps = new Steps();
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            new QueryMeasure(fragments, schema, new ListSize(operation, variables), steps).check(operation);
        }
    }

    private void check(OperationDefinition operation) {
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> null;
        };
        var cost = cost(operation.getSelectionSet(), root, "", 1);
        refuseOver(rootFields, QueryLimits.MOST_ROOT_FIELDS, "TOO_MANY_ROOT_FIELDS", "fields at the top");
        refuseOver(cost, QueryLimits.HIGHEST_COST, "TOO_COSTLY", "things in lists within lists");
    }

    private long cost(
            @Nullable SelectionSet selections, @Nullable GraphQLFieldsContainer parent, String path, int depth) {
        if (selections == null) {
            return 0;
        }
        long cost = 0;
        for (Selection<?> selection : selections.getSelectionsOfType(Selection.class)) {
            steps.take();
            cost += switch (selection) {
                case Field field -> cost(field, parent, path, depth);
                case InlineFragment it -> cost(it.getSelectionSet(), typed(it.getTypeCondition(), parent), path, depth);
                case FragmentSpread it -> cost(it.getName(), path, depth);
                default -> 0;
            };
        }
        return cost;
    }

    private long cost(Field field, @Nullable GraphQLFieldsContainer parent, String path, int depth) {
        refuseOver(depth, QueryLimits.DEEPEST, "TOO_DEEP", "levels");
        var here = path + "/" + field.getName();
        refuseOver(repeats.merge(here, 1, Integer::sum), QueryLimits.MOST_REPEATS, "TOO_MANY_REPEATS", "of one field");
        rootFields += depth == 1 ? 1 : 0;
        if (field.getName().startsWith("__")) {
            return cost(field.getSelectionSet(), null, here, ABOUT_THE_SCHEMA);
        }
        var definition = parent == null ? null : parent.getFieldDefinition(field.getName());
        var inner = cost(field.getSelectionSet(), fieldsOf(definition), here, depth + 1);
        var first = definition == null ? null : definition.getArgument("first");
        return first == null ? inner : multiplied(sizes.of(field, first), inner);
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

    private static @Nullable GraphQLFieldsContainer fieldsOf(@Nullable GraphQLFieldDefinition field) {
        return field != null && GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer it
                ? it
                : null;
    }

    private @Nullable GraphQLFieldsContainer typed(
            @Nullable TypeName condition, @Nullable GraphQLFieldsContainer otherwise) {
        if (condition == null) {
            return otherwise;
        }
        return schema.getType(condition.getName()) instanceof GraphQLFieldsContainer it ? it : null;
    }
}
