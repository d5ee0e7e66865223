package lodestar.access;

import static java.util.stream.Collectors.joining;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.Knock;
import lodestar.Whose;
import org.jspecify.annotations.Nullable;

/**
 * One way through the schema: from a field of Query or Mutation, field by field, to an object with plain fields, all of
 * which are asked for at its end. All the ways together ask for every field there is, wherever it can be reached.
 */
record Way(List<Step> steps) {

    private static final int DEEPEST = 7;
    private static final int SOME = 2;

    /** One field on the way, and the type it stands in. */
    record Step(GraphQLObjectType parent, GraphQLFieldDefinition field) {

        String name() {
            return parent.getName() + "." + field.getName();
        }

        /** The object behind it; nothing for a plain value. */
        @Nullable
        GraphQLObjectType target() {
            return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType object ? object : null;
        }

        boolean hasPages() {
            return field.getArgument("after") != null;
        }

        boolean leadsTo(String type) {
            var target = target();
            return target != null && target.getName().equals(type);
        }

        /** The row that the field names itself, as every field of Query and Mutation does. */
        Action ownAction() {
            return actions().findFirst().orElseThrow();
        }

        /** The row of the access matrix that it names, or that the type it leads to does. */
        Stream<Action> actions() {
            return Stream.<@Nullable GraphQLDirectiveContainer>of(field, target())
                    .flatMap(Stream::ofNullable)
                    .map(element -> element.getAppliedDirective("needs"))
                    .flatMap(Stream::ofNullable)
                    .map(needs -> Action.of(needs.getArgument("action").getValue()));
        }
    }

    static List<Way> all(GraphQLSchema schema) {
        var ways = new ArrayList<Way>();
        for (var root : List.of(schema.getQueryType(), schema.getMutationType())) {
            root.getFieldDefinitions().forEach(field -> walk(List.of(new Step(root, field)), ways::add));
        }
        return ways;
    }

    private static void walk(List<Step> steps, Consumer<Way> found) {
        var end = steps.getLast().target();
        if (end == null || !plainFields(end).isEmpty()) {
            found.accept(new Way(steps));
        }
        if (end == null || steps.size() == DEEPEST) {
            return;
        }
        for (var field : end.getFieldDefinitions()) {
            var next = new Step(end, field);
            if (next.target() != null && steps.stream().noneMatch(step -> next.target() == step.target())) {
                walk(Stream.concat(steps.stream(), Stream.of(next)).toList(), found);
            }
        }
    }

    /** The field of Query or Mutation, such as {@code Query.youngPerson}. */
    String door() {
        return steps.getFirst().name();
    }

    boolean changes() {
        return door().startsWith("Mutation.");
    }

    boolean passes(String field) {
        return steps.stream().anyMatch(step -> step.name().equals(field));
    }

    boolean endsIn(String type) {
        return steps.getLast().leadsTo(type);
    }

    /** It leads through a list that goes on by cursors. */
    boolean hasPages() {
        return steps.stream().anyMatch(Step::hasPages);
    }

    /** As far as the last such list. */
    List<Step> toLastPages() {
        var last = steps.stream().filter(Step::hasPages).reduce((_, next) -> next);
        return last.map(step -> steps.subList(0, steps.indexOf(step) + 1)).orElse(steps);
    }

    int length() {
        return steps.size();
    }

    /** Every row of the access matrix that stands on the way. */
    Set<Action> actions() {
        return steps.stream().flatMap(Step::actions).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The fields that are asked for at the end. */
    Stream<String> asked() {
        var end = steps.getLast().target();
        return end == null
                ? Stream.of()
                : plainFields(end).stream().map(field -> end.getName() + "." + field.getName());
    }

    /** What knocks at the door, asking for what is at the end of this way in place of what it asked for itself. */
    Map<String, Object> question(Knock knock, Client client, Whose whose, @Nullable String after) {
        var body = new HashMap<>(knock.question().apply(client, whose));
        var document = new Parser().parseDocument(String.valueOf(body.get("query")));
        var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        var root = (Field) operation.getSelectionSet().getSelections().getFirst();
        var asked = new Parser().parseDocument("{" + text(0, whose, after) + "}");
        var wanted = (Field) asked.getDefinitionsOfType(OperationDefinition.class)
                .getFirst()
                .getSelectionSet()
                .getSelections()
                .getFirst();
        var arguments = new ArrayList<>(root.getArguments());
        wanted.getArguments().stream()
                .filter(it -> it.getName().equals("after"))
                .forEach(arguments::add);
        var field =
                root.transform(it -> it.selectionSet(wanted.getSelectionSet()).arguments(arguments));
        var changed = operation.transform(it ->
                it.selectionSet(SelectionSet.newSelectionSet().selection(field).build()));
        body.put(
                "query",
                AstPrinter.printAstCompact(
                        Document.newDocument().definition(changed).build()));
        return body;
    }

    private String text(int at, Whose whose, @Nullable String after) {
        if (at == steps.size()) {
            return plainFields(steps.getLast().target()).stream()
                    .map(field -> field.getName() + arguments(field, whose, null))
                    .collect(joining(" "));
        }
        var field = steps.get(at).field();
        var inner = text(at + 1, whose, after);
        return field.getName() + arguments(field, whose, after) + (inner.isEmpty() ? "" : "{" + inner + "}");
    }

    private static String arguments(GraphQLFieldDefinition field, Whose whose, @Nullable String after) {
        var text = field.getArguments().stream()
                .map(argument -> argument(argument, field, whose, after))
                .filter(argument -> !argument.isEmpty())
                .collect(joining(" "));
        return text.isEmpty() ? "" : "(" + text + ")";
    }

    private static String argument(
            GraphQLArgument argument, GraphQLFieldDefinition field, Whose whose, @Nullable String after) {
        var name = argument.getName();
        if (name.equals("first")) {
            return "first:" + SOME;
        }
        if (name.equals("after")) {
            return after == null ? "" : "after:\"%s\"".formatted(after);
        }
        return argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue()
                ? "%s:\"%s\"".formatted(name, whose.id(field.getName()))
                : "";
    }

    private static List<GraphQLFieldDefinition> plainFields(@Nullable GraphQLObjectType type) {
        return type == null
                ? List.of()
                : type.getFieldDefinitions().stream()
                        .filter(field -> !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType))
                        .toList();
    }

    /** Field by field, such as {@code Query.youngPerson/star/latest}. */
    @Override
    public String toString() {
        return door()
                + steps.stream()
                        .skip(1)
                        .map(step -> "/" + step.field().getName())
                        .collect(joining());
    }
}
