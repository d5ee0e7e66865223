package lodestar.access;

import static lodestar.access.Everybody.MATRIX;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.RunningLodestar;
import lodestar.access.AccessMatrix.Column;
import org.junit.jupiter.api.Test;

/** The doors beside the API: each names its row of the access matrix, and each is tried by every column of it. */
class HttpDoorsTest {

    private static final Map<Action, Set<String>> DOORS = Map.ofEntries(
            Map.entry(
                    Action.ACCESS_OPEN_PAGE,
                    Set.of(
                            "GET /",
                            "GET /{+path}",
                            "GET /help-numbers",
                            "GET /health/live",
                            "GET /health/ready",
                            "GET /take/my-story.schema.json",
                            "GET /you-said-we-did.css")),
            Map.entry(
                    Action.INSIGHT_PUBLIC_PAGE,
                    Set.of(
                            "GET /you-said-we-did",
                            "GET /you-said-we-did.atom",
                            "GET /you-said-we-did/{code}",
                            "GET /you-said-we-did/{code}/feed.atom")),
            Map.entry(Action.ACCESS_USE_API, Set.of("GET /graphql", "POST /graphql")),
            Map.entry(
                    Action.ACCESS_SIGN_IN,
                    Set.of(
                            "GET /pancakes",
                            "GET /sign-in/staff",
                            "GET /sign-in/staff/answer",
                            "POST /session/extend",
                            "POST /session/left",
                            "POST /session/role",
                            "POST /session/roles",
                            "POST /sign-in",
                            "POST /sign-in/passkey",
                            "POST /sign-in/passkey/challenge",
                            "POST /sign-in/passkey/new",
                            "POST /sign-in/pin",
                            "POST /sign-in/staff/role",
                            "POST /sign-in/staff/roles",
                            "POST /sign-out")),
            Map.entry(
                    Action.VOICE_SAY,
                    Set.of(
                            "GET /uploads/{id}",
                            "POST /uploads",
                            "POST /uploads/{id}/finish",
                            "PUT /uploads/{id}/{begins}")),
            Map.entry(
                    Action.VISIT_DICTATE,
                    Set.of(
                            "GET /dictations/{youngPerson}/{id}",
                            "POST /dictations/{youngPerson}",
                            "POST /dictations/{youngPerson}/{id}/finish",
                            "PUT /dictations/{youngPerson}/{id}/{begins}")),
            Map.entry(Action.PLAN_CALENDAR_FEED, Set.of("GET /calendar/{secret}")),
            Map.entry(Action.VOICE_READ, Set.of("GET /recordings/{id}")),
            Map.entry(Action.SAFETY_READ_RECORDING, Set.of("GET /concerns/{id}/sound")),
            Map.entry(Action.EXCHANGE_MY_STORY, Set.of("GET /take/my-story.zip")),
            Map.entry(
                    Action.EXCHANGE_READ_FOR_COPY,
                    Set.of("GET /subject-access/{id}/copy.zip", "GET /subject-access/{id}/sound/{thing}")),
            Map.entry(
                    Action.INSIGHT_READ_RELEASED,
                    Set.of(
                            "GET /releases/{id}/figures.csv",
                            "GET /releases/{id}/figures.xlsx",
                            "GET /benchmarks/figures.csv",
                            "GET /benchmarks/figures.xlsx")),
            Map.entry(Action.EXCHANGE_IMPORT, Set.of("POST /benchmarks")));

    /** Whoever goes through these is signed out, and could try no other door. */
    private static final Set<String> WAYS_OUT = Set.of("GET /pancakes", "POST /sign-out");

    static Stream<Action> actions() {
        return routes().stream().flatMap(HttpDoorsTest::action);
    }

    @Test
    void each_names_its_row_and_is_listed_here() {
        var routes = routes().stream()
                .collect(Collectors.groupingBy(
                        route -> action(route).findFirst().orElseThrow(),
                        Collectors.mapping(HttpDoorsTest::name, Collectors.toSet())));

        assertThat(routes).isEqualTo(DOORS);
    }

    @Test
    void each_is_open_to_strangers_because_its_row_is_and_the_others_ask_them_to_sign_in() {
        assertThat(DOORS.keySet().stream().filter(row -> !MATRIX.isPublic(row)))
                .containsExactlyInAnyOrder(
                        Action.VOICE_SAY,
                        Action.VISIT_DICTATE,
                        Action.VOICE_READ,
                        Action.SAFETY_READ_RECORDING,
                        Action.EXCHANGE_MY_STORY,
                        Action.EXCHANGE_READ_FOR_COPY,
                        Action.EXCHANGE_IMPORT,
                        Action.INSIGHT_READ_RELEASED);
        routes().stream()
                .filter(route -> !MATRIX.isPublic(action(route).findFirst().orElseThrow()))
                .forEach(route -> assertThat(knock(new Client(), route))
                        .as(name(route))
                        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(403))
                        .satisfies(answer -> assertThat(answer.body()).contains("SIGN_IN_NEEDED")));
    }

    @Test
    void none_tells_anybody_anything_that_a_young_person_said_or_is_called() {
        var cast = Everybody.LEE;
        for (var route : routes()) {
            for (var column : Column.values()) {
                var client = WAYS_OUT.contains(name(route)) ? new Client() : cast.client(column);
                var answer = knock(client, route);
                assertThat(answer.body())
                        .as("%s as %s", name(route), column)
                        .doesNotContain(cast.life().mark());
                assertThat(answer.statusCode())
                        .as("%s as %s", name(route), column)
                        .isLessThan(500);
            }
        }
    }

    private static HttpResponse<String> knock(Client client, UriRouteInfo<?, ?> route) {
        return switch (route.getHttpMethodName()) {
            case "GET" -> client.send(client.request(path(route)).GET());
            case "POST" -> client.post(path(route), Map.of());
            default ->
                client.send(client.request(path(route))
                        .header("X-Lodestar", "1")
                        .method(route.getHttpMethodName(), HttpRequest.BodyPublishers.ofString("{}")));
        };
    }

    private static List<UriRouteInfo<?, ?>> routes() {
        return RunningLodestar.bean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .collect(Collectors.toList());
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate()
                .toPathString()
                .replace("{+path}", "icon.svg")
                .replaceAll("[{}]", "");
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
    }

    private static Stream<Action> action(UriRouteInfo<?, ?> route) {
        return route.getTargetMethod().enumValue(Needs.class, Action.class).stream();
    }
}
