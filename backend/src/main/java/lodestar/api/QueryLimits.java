package lodestar.api;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.function.ToIntFunction;
import lodestar.kernel.DomainError.Refused;

/**
 * What one question may ask for at most; each limit has a code of its own and is checked before anything runs.
 *
 * <p>The cost is the product of the list sizes on the way to a field, added up over fields that stand side by side: a
 * list costs its {@code first} times what one of its things costs, and at least its {@code first}.
 */
final class QueryLimits {

    static final int MOST_TOKENS = 2_000;
    static final int DEEPEST = 8;
    static final int MOST_ALIASES = 15;
    static final int MOST_ROOT_FIELDS = 10;
    static final int MOST_DIRECTIVES = 10;
    static final int MOST_REPEATS = 20;
    static final int LONGEST_LIST = 50;
    static final long HIGHEST_COST = 1_000;

    private QueryLimits() {}

    /** Refuses a document that holds too much of anything, whichever of its operations is asked for. */
    static void check(Document document, GraphQLSchema schema, Map<String, Object> variables) {
        var aliases = count(document, node -> node instanceof Field field && field.getAlias() != null ? 1 : 0);
        refuseOver(aliases, MOST_ALIASES, "TOO_MANY_ALIASES", "aliases");
        var directives = count(
                document,
                node -> node instanceof DirectivesContainer<?> it
                        ? it.getDirectives().size()
                        : 0);
        refuseOver(directives, MOST_DIRECTIVES, "TOO_MANY_DIRECTIVES", "directives");
        QueryMeasure.check(document, schema, variables);
    }

    static void refuseOver(long count, long most, String code, String what) {
        if (count > most) {
            throw refusal(code, "That is too many %s: there may be %,d. Ask for less at once.".formatted(what, most));
        }
    }

    static Refused refusal(String code, String message) {
        return new Refused(code, message);
    }

    private static int count(Node<?> node, ToIntFunction<Node<?>> counts) {
        int total = counts.applyAsInt(node);
        for (var child : node.getChildren()) {
            total += count(child, counts);
        }
        return total;
    }
}
