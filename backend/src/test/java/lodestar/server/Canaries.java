package lodestar.server;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Questions for every field of the schema that can be asked for, each with a canary in one place: once for every place
 * that takes a text, a number or a choice, and otherwise as our pages would ask. Made from the schema, so that a new
 * field has its canary without anybody thinking of it.
 */
final class Canaries {

    static final String MARK = "wombatsong";

    private static final int DEEPEST = 4;

    /** What makes the rest of a question good enough to get far. */
    private final Map<String, Object> good;

    private final GraphQLSchema schema;

    Canaries(GraphQLSchema schema, String youngPerson) {
        this.schema = schema;
        good = Map.of("area", "HOME", "wording", "AGE_12_15", "id", youngPerson, "youngPersonId", youngPerson);
    }

    List<Map<String, Object>> questions() {
        var questions = new ArrayList<Map<String, Object>>();
        ask("query", schema.getQueryType(), questions);
        ask("mutation", schema.getMutationType(), questions);
        return questions;
    }

    private void ask(String kind, GraphQLObjectType root, List<Map<String, Object>> questions) {
        for (var field : root.getFieldDefinitions()) {
            var text = text(kind, field);
            questions.add(Map.of("query", text, "variables", variables(field, -1)));
            for (int place = 0; place < places(field); place++) {
                questions.add(Map.of("query", text, "variables", variables(field, place)));
            }
        }
    }

    private static String text(String kind, GraphQLFieldDefinition field) {
        var takes = field.getArguments().stream()
                .map(it -> "$%s: %s".formatted(it.getName(), GraphQLTypeUtil.simplePrint(it.getType())))
                .collect(Collectors.joining(", "));
        var gives = field.getArguments().stream()
                .map(it -> "%s: $%s".formatted(it.getName(), it.getName()))
                .collect(Collectors.joining(", "));
        return "%s%s { %s%s %s }"
                .formatted(
                        kind,
                        takes.isEmpty() ? "" : "(" + takes + ")",
                        field.getName(),
                        gives.isEmpty() ? "" : "(" + gives + ")",
                        selection(field.getType(), DEEPEST));
    }

    /** Everything under a field; where something below takes a text, that is a canary too. */
    private static String selection(GraphQLType type, int deeper) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object)) {
            return "";
        }
        var fields = object.getFieldDefinitions().stream()
                .filter(field ->
                        deeper > 0 || !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType))
                .map(field ->
                        field.getName() + nested(field.getArguments()) + " " + selection(field.getType(), deeper - 1))
                .collect(Collectors.joining(" "));
        return "{ __typename %s }".formatted(fields);
    }

    private static String nested(List<GraphQLArgument> arguments) {
        var given = arguments.stream()
                .filter(it -> it.getName().equals("first") || isText(it.getType()))
                .map(it -> it.getName() + ": " + (isText(it.getType()) ? "\"" + MARK + "\"" : "1"))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private static boolean isText(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLScalarType scalar
                && List.of("String", "ID").contains(scalar.getName());
    }

    private int places(GraphQLFieldDefinition field) {
        var count = new int[] {0};
        field.getArguments().forEach(it -> value(it.getName(), it.getType(), count, -1));
        return count[0];
    }

    private Map<String, Object> variables(GraphQLFieldDefinition field, int place) {
        var count = new int[] {0};
        var variables = new HashMap<String, Object>();
        field.getArguments()
                .forEach(it -> variables.put(it.getName(), value(it.getName(), it.getType(), count, place)));
        return variables;
    }

    private Object value(String name, GraphQLInputType type, int[] count, int place) {
        return switch (type) {
            case GraphQLNonNull sure -> value(name, (GraphQLInputType) sure.getWrappedType(), count, place);
            case GraphQLList list -> List.of(value(name, (GraphQLInputType) list.getWrappedType(), count, place));
            case GraphQLInputObjectType object -> {
                var all = new LinkedHashMap<String, Object>();
                object.getFieldDefinitions()
                        .forEach(it -> all.put(it.getName(), value(it.getName(), it.getType(), count, place)));
                yield all;
            }
            default -> count[0]++ == place ? MARK : fitting(name, type);
        };
    }

    private Object fitting(String name, GraphQLInputType type) {
        if (name.equals("clientMutationId")) {
            return UUID.randomUUID().toString();
        }
        if (good.containsKey(name)) {
            return good.get(name);
        }
        return switch (type) {
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLScalarType scalar when scalar.getName().equals("Boolean") -> true;
            case GraphQLScalarType scalar when List.of("Int", "Float").contains(scalar.getName()) -> 1;
            case GraphQLScalarType scalar when isText(scalar) -> "fine";
            default -> "2026-11-22T09:30:00Z";
        };
    }
}
