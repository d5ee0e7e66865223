package lodestar.star;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.Objects;
import lodestar.people.Someone;

/**
 * Whose star is asked for, and how many of their newest readings the selection needs: what a whole screen shows is
 * fetched with one statement.
 */
record StarWanted(Someone someone, int newest) {

    static StarWanted of(DataFetchingEnvironment env) {
        int newest = env.getSelectionSet().getFields("journey").stream()
                .map(SelectedField::getArguments)
                .filter(arguments -> arguments.get("after") == null)
                .mapToInt(arguments -> arguments.get("first") instanceof Integer first ? first + 1 : 0)
                .max()
                .orElse(0);
        int latestAndBefore = latestAndBefore(env.getSelectionSet());
        return new StarWanted(Objects.requireNonNull(env.<Someone>getSource()), Math.max(latestAndBefore, newest));
    }

    /** A later page of the journey alone wants none of them. */
    private static int latestAndBefore(DataFetchingFieldSelectionSet wanted) {
        if (wanted.contains("before")) {
            return 2;
        }
        return wanted.containsAnyOf("latest", "view", "seenDifferently") ? 1 : 0;
    }
}
