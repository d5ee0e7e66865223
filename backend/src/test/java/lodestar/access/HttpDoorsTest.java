package lodestar.access;

import static lodestar.access.Everybody.MATRIX;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.RunningLodestar;
import lodestar.access.AccessMatrix.Column;
import org.junit.jupiter.api.Test;

/** The doors beside the API: each names its row of the access matrix, and each is tried by every column of it. */
class HttpDoorsTest {

    private static final Set<Integer> SHUT = Set.of(401, 403, 404);

    /** How to knock at each, and what it answers when it opens. */
    private static final Map<String, Tried> DOORS = Map.of(
            "GET /", get("/", 200),
            "GET /{+path}", get("/icon.svg", 200),
            "GET /help-numbers", get("/help-numbers", 200),
            "GET /health/live", get("/health/live", 200),
            "GET /health/ready", get("/health/ready", 200),
            "GET /graphql", get("/graphql", 405),
            "POST /graphql", post("/graphql", Map.of("query", "{ __typename }"), 200),
            "POST /sign-in", post("/sign-in", Map.of("code", "AAAA-AAAA-AAAA"), 422),
            "POST /sign-in/pin", post("/sign-in/pin", Map.of("pin", "000000"), 400),
            "POST /sign-out", post("/sign-out", Map.of(), 204));

    /** How one door is tried, and the status it answers with when it opens. */
    private record Tried(Function<Client, Integer> knock, int opened) {}

    static Stream<Action> actions() {
        return routes().stream().flatMap(HttpDoorsTest::action);
    }

    @Test
    void each_names_its_row_and_is_tried() {
        var routes = routes().stream().map(HttpDoorsTest::name).collect(Collectors.toSet());

        assertThat(routes())
                .allSatisfy(route -> assertThat(action(route)).as(name(route)).hasSize(1));
        assertThat(routes).isEqualTo(DOORS.keySet());
    }

    @Test
    void each_opens_to_whom_its_row_says_and_to_nobody_else() {
        var cast = Everybody.LEE;
        for (var route : routes()) {
            var door = DOORS.get(name(route));
            var row = action(route).findFirst().orElseThrow();
            for (var column : Column.values()) {
                // Signing out is tried by strangers only: everybody else would be gone for the other tests.
                var client = name(route).equals("POST /sign-out") ? new Client() : cast.client(column);
                assertThat(door.knock().apply(client))
                        .as("%s as %s", name(route), column)
                        .matches(status ->
                                MATRIX.cell(row, column) == Cell.NO ? SHUT.contains(status) : status == door.opened());
            }
        }
    }

    private static List<UriRouteInfo<?, ?>> routes() {
        return RunningLodestar.bean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .collect(Collectors.toList());
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
    }

    private static Stream<Action> action(UriRouteInfo<?, ?> route) {
        return route.getTargetMethod().enumValue(Needs.class, Action.class).stream();
    }

    private static Tried get(String path, int opened) {
        return new Tried(client -> client.send(client.request(path).GET()).statusCode(), opened);
    }

    private static Tried post(String path, Object body, int opened) {
        return new Tried(client -> client.post(path, body).statusCode(), opened);
    }
}
