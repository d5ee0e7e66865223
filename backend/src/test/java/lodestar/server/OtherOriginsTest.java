package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No door lets another site's page read what it answers, whether that page asks first or not. */
class OtherOriginsTest {

    private static final List<String> ORIGINS = List.of(
            "https://elsewhere.example",
            "null",
            "http://localhost:1",
            "https://localhost",
            RunningLodestar.address() + ".elsewhere.example");

    private static Client jo;

    @BeforeAll
    static void jo_is_signed_in() {
        var council = MadeUp.council();
        jo = council.signedIn(council.youngPerson("Jo", 14));
    }

    static Stream<String> doors() {
        return Stream.concat(
                        Stream.of("/index.html", "/icon.svg", "/nowhere"),
                        RunningLodestar.bean(Router.class)
                                .uriRoutes()
                                .map(route -> route.getUriMatchTemplate().toPathString())
                                .map(path -> path.replaceAll("\\{[^}]*}", "x")))
                .filter(path -> !path.equals("/sign-out") && !path.equals("/pancakes"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void hear_no_from_every_door(String door) {
        for (var origin : ORIGINS) {
            closed(jo.send(jo.request(door)
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "x-lodestar,content-type")
                    .header("Access-Control-Request-Private-Network", "true")
                    .method("OPTIONS", BodyPublishers.noBody())));
            closed(jo.send(jo.request(door).header("Origin", origin)));
            var posted = jo.send(jo.request(door)
                    .header("Origin", origin)
                    .header("X-Lodestar", "1")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"query\":\"{ me { name } }\"}")));
            closed(posted);
            assertThat(posted.statusCode()).isBetween(400, 499);
            assertThat(posted.body()).doesNotContain("\"Jo\"");
        }
    }

    private static void closed(HttpResponse<String> answer) {
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    }
}
