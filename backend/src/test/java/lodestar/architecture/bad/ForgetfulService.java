package lodestar.architecture.bad;

import graphql.GraphQLContext;
import lodestar.star.ReadingRepository;

/** Breaks the rules on purpose: forgets who asks, knows GraphQL, and leans on a feature. */
class ForgetfulService {

    String readings(GraphQLContext context, ReadingRepository readings) {
        return "%s %s".formatted(context, readings);
    }
}
