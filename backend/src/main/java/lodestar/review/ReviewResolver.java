package lodestar.review;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.review.ReviewService.Shown;
import org.jspecify.annotations.Nullable;

/** The fields of the meetings on a plan in the schema. It translates and hands on; it decides nothing. */
@Singleton
class ReviewResolver implements SchemaPart {

    private final ReviewService reviews;
    private final CalendarService calendars;

    ReviewResolver(ReviewService reviews, CalendarService calendars) {
        this.reviews = reviews;
        this.calendars = calendars;
    }

    @Override
    public String file() {
        return "review.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                        "review",
                                        env -> reviews.get(Requests.actor(env), Requests.person(env, "youngPersonId")))
                                .dataFetcher("calendarAddress", env -> calendars.get(Requests.actor(env))))
                .type(
                        "Review",
                        type -> type.dataFetcher(
                                        "youngPersonId", of(it -> it.someone().youngPersonId()))
                                .dataFetcher(
                                        "name", of(it -> it.someone().person().called()))
                                .dataFetcher("state", of(it -> it.next().state()))
                                .dataFetcher("due", of(it -> it.next().due()))
                                .dataFetcher("why", of(it -> it.next().why()))
                                .dataFetcher(
                                        "lastHeld", of(it -> it.now().facts().lastHeld()))
                                .dataFetcher("meeting", of(it -> ReviewShape.meeting(it.now())))
                                .dataFetcher("wish", of(it -> ReviewShape.wish(it.now())))
                                .dataFetcher("requests", list(ReviewShape::requests))
                                .dataFetcher("held", list(ReviewShape::held)))
                .type("ReviewWish", type -> type.dataFetcher("people", part(ReviewShape.OneWish::people)))
                .type("ReviewRequest", type -> type.dataFetcher("answers", part(ReviewShape.OneRequest::answers)))
                .type("ReviewHeld", type -> type.dataFetcher("said", part(ReviewShape.OneHeld::said)));
    }

    private static DataFetcher<@Nullable Object> of(Function<Shown, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Shown>getSource()));
    }

    private static DataFetcher<List<?>> list(Function<Shown, List<?>> read) {
        return env -> Requests.first(env, read.apply(Objects.requireNonNull(env.<Shown>getSource())));
    }

    private static <S> DataFetcher<List<?>> part(Function<S, List<?>> read) {
        return env -> Requests.first(env, read.apply(Objects.requireNonNull(env.<S>getSource())));
    }
}
