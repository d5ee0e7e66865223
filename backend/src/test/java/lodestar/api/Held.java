package lodestar.api;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import lodestar.kernel.DomainError.Refused;

/** A query held against the limits, on the small schema. */
final class Held {

    /** Stands for no refusal. */
    static final String WITHIN = "";

    private static final GraphQLSchema SCHEMA = SmallSchema.unwired();
    private static final int TRIES = 5;

    private Held() {}

    static String refusal(String query) {
        return refusal(query, Map.of());
    }

    /** The code of the limit that the query is over. */
    static String refusal(String query, Map<String, Object> variables) {
        try {
            QueryLimits.check(Parser.parse(query), SCHEMA, variables);
            return WITHIN;
        } catch (Refused refused) {
            return refused.code();
        }
    }

    /** The best of a few, since the machine may be busy with something else. */
    static Duration quickest(Runnable work) {
        return IntStream.range(0, TRIES)
                .mapToObj(time -> {
                    var begun = System.nanoTime();
                    work.run();
                    return Duration.ofNanos(System.nanoTime() - begun);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
