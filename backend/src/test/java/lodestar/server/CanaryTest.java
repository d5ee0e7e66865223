package lodestar.server;

import static lodestar.server.Canaries.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.schema.GraphQLSchema;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lodestar.Client;
import lodestar.RunningLodestar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word that nobody else uses, put into every place that takes one: afterwards it stands in no log, no address, no
 * number and no refusal. A process of its own, so that everything it says is heard.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CanaryTest {

    @TempDir
    static Path folder;

    private static RunningProcess running;
    private static String address;
    private static int numbers;
    private static List<Client> everybody;
    private static String youngPerson;

    @BeforeAll
    static void somebody_of_each_kind_is_there() throws Exception {
        numbers = freePort();
        running = RunningProcess.start(Map.of(
                "LODESTAR_HOME", folder.resolve("home").toString(),
                "LODESTAR_PORT", "-1",
                "LODESTAR_METRICS_PORT", String.valueOf(numbers)));
        address = running.awaitReady();
        var home = new MadeUpHome(folder.resolve("home"));
        var jo = new Client(address).signedIn(home.code("YOUNG_PERSON"), "271828");
        youngPerson = jo.ask("{ me { id } }").at("/data/me/id").asText();
        everybody = List.of(
                jo,
                new Client(address).signedIn(home.code("PRACTITIONER"), null),
                new Client(address).signedIn(home.code("ADMINISTRATOR"), null),
                new Client(address));
    }

    @AfterAll
    static void it_ends() {
        running.close();
    }

    @Test
    @Order(1)
    void in_every_field_of_the_schema_it_stands_in_no_refusal() {
        var questions = new Canaries(RunningLodestar.bean(GraphQLSchema.class), youngPerson).questions();
        assertThat(questions).hasSizeGreaterThan(25);
        for (var question : questions) {
            for (var somebody : everybody) {
                quiet(somebody.post("/graphql", question));
            }
        }
    }

    @Test
    @Order(1)
    void in_the_text_of_a_question_it_stands_in_no_refusal() {
        for (var text : List.of(
                "{ %s }",
                "query %s { me { %1$s } }",
                "{ me { name @%s } }",
                "{ youngPerson(%s: 1) { id } }",
                "{ youngPerson(id: \"%s\") { id } }",
                "{ youngPerson(id: \"%s) { id } }",
                "{ ...%s }",
                "fragment %s on Me { id } { me { id } }",
                "query($%s: Int) { me { id } }",
                "%s",
                "# %s",
                "query($a: %s) { me { id } }",
                "{ me { name } } %s",
                "mutation { %s }",
                "{ caseload(first: %s) { id } }")) {
            everybody.forEach(somebody -> quiet(somebody.post("/graphql", Map.of("query", text.formatted(MARK)))));
        }
        for (var body : List.of(
                "{\"query\":\"{ me { id } }\",\"operationName\":\"%s\"}",
                "{\"documentId\":\"%s\"}",
                "{\"%s\":1}",
                "{\"query\":\"{ me { id } }\",\"variables\":{\"%s\":1}}",
                "%s",
                "[\"%s\"]",
                "{\"query\":%s",
                "{\"query\":\"{ me { id } }\",\"variables\":\"%s\"}",
                "{\"query\":\"{ me { id } }\",\"extensions\":{\"%s\":1}}")) {
            everybody.forEach(somebody -> quiet(somebody.post("/graphql", body.formatted(MARK))));
        }
    }

    /** Every door beside GraphQL: in the address, in headers and cookies, and in every field that any form has. */
    @Test
    @Order(2)
    void at_every_other_door_it_stands_in_no_answer() throws IOException {
        var fields = Client.JSON.writeValueAsString(fieldsOfForms());
        for (var route : RunningLodestar.bean(Router.class).uriRoutes().toList()) {
            for (var body : List.of(fields, "{\"" + MARK + "\":1}", MARK, "[\"" + MARK + "\"]")) {
                var answer = knock(route, "application/json", body);
                assertThat(answer.body()).as(route.toString()).doesNotContainIgnoringCase(MARK);
                assertThat(answer.headers().toString()).as(route.toString()).doesNotContainIgnoringCase(MARK);
            }
            knock(route, MARK + "/" + MARK, fields);
        }
    }

    @Test
    @Order(3)
    void in_a_return_that_is_brought_in_it_stands_in_no_line_of_the_log() throws Exception {
        var files = Files.createDirectories(folder.resolve("return"));
        Files.writeString(
                files.resolve("Header.csv"),
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n%1$s,%1$s,%1$s,%1$s,%1$s,%1$s,%1$s\n\"%1$s\n".formatted(MARK));
        Files.writeString(
                files.resolve("Reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\n%1$s,%1$s,%1$s,%1$s\n".formatted(MARK));
        try (var importing = RunningProcess.start(
                Map.of("LODESTAR_HOME", folder.resolve("home").toString()), "import", files.toString())) {
            importing.awaitEnd();

            assertThat(importing.said()).isNotEmpty();
            assertThat(importing.said().stream()
                            .filter(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT.*|(ERROR|WARN|INFO) .*")))
                    .noneMatch(line -> line.contains(MARK));
            assertThat(importing.said()).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
        }
    }

    @Test
    @Order(4)
    void afterwards_it_stands_in_no_number_and_in_no_log() throws Exception {
        var operator = new Client("http://localhost:" + numbers);
        var counted = operator.send(operator.request("/metrics")).body();
        assertThat(counted).contains("door=\"/graphql\"").doesNotContainIgnoringCase(MARK);

        running.stop();

        assertThat(running.said()).noneMatch(line -> line.toLowerCase().contains(MARK));
        try (var logs = Files.walk(folder.resolve("home"))) {
            for (var log : logs.filter(file -> file.toString().matches(".*\\.(log|err|json|properties)"))
                    .toList()) {
                assertThat(Files.readString(log)).as(log.toString()).doesNotContainIgnoringCase(MARK);
            }
        }
    }

    /** What was said may stand in an answer to the one who said it, and nothing of it among what went wrong. */
    private static void quiet(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().toString()).doesNotContainIgnoringCase(MARK);
        JsonNode errors = Client.tree(answer.body()).at("/errors");
        assertThat(errors.toString()).doesNotContainIgnoringCase(MARK);
    }

    private static HttpResponse<String> knock(UriRouteInfo<?, ?> route, String type, String body) {
        var path = route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", MARK);
        var method = route.getHttpMethodName();
        var client = new Client(address);
        client.cookies().put("__Host-lodestar-session", "E99999999." + MARK);
        client.cookies().put("__Host-lodestar-device", "E99999999.%s.%s".formatted(MARK, MARK));
        client.cookies().put(MARK, MARK);
        var request = client.request("%s?%s=%s".formatted(path, MARK, MARK)).header("X-Lodestar", "1");
        for (var header : List.of(
                "User-Agent",
                "Referer",
                "X-Forwarded-For",
                "Accept-Language",
                "If-None-Match",
                "Authorization",
                MARK)) {
            request.header(header, MARK);
        }
        var reads = List.of("GET", "HEAD").contains(method);
        return client.send(request.header("Content-Type", type)
                .method(method, reads ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** The text fields of every record through which somebody comes in. */
    private static Map<String, String> fieldsOfForms() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("lodestar").stream()
                        .filter(type -> type.isAssignableTo(Record.class)
                                && !type.getPackageName().contains("exchange"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> List.of(type.getRecordComponents()).stream())
                        .filter(component -> component.getType() == String.class)
                        .map(component -> component.getName())
                        .distinct()
                        .collect(Collectors.toMap(name -> name, _ -> MARK, (one, _) -> one, HashMap::new));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
