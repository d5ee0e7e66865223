package lodestar.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lodestar.RunningLodestar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger looks for and must not find. Whatever is asked for, there is the page or there is nothing. */
class NotThereTest {

    private static final String PAGE = "<title>Lodestar</title>";

    /** What would give away where and on what this runs. */
    private static final Pattern TELLING = Pattern.compile(
            "root:|jdbc:|LODESTAR_|BEGIN [A-Z ]*PRIVATE|\\[core]|lodestar_app|# HELP|\"mappings\"|sourceMappingURL"
                    + "|java\\.|javax?/|at lodestar|CREATE TABLE|micronaut|heap|/root/|/tmp/|/home/",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> FILES = List.of(
            ".git/config",
            ".git/HEAD",
            ".gitignore",
            ".env",
            ".env.local",
            ".htaccess",
            ".DS_Store",
            ".ci/run",
            ".npmrc",
            ".well-known/../application.yml",
            "application.yml",
            "application-demo.yml",
            "logback.xml",
            "META-INF/MANIFEST.MF",
            "WEB-INF/web.xml",
            "lodestar/Application.class",
            "access/matrix.csv",
            "graphql/root.graphqls",
            "db/migration/V001__council.sql",
            "trusted-documents.json",
            "package.json",
            "package-lock.json",
            "node_modules/preact/package.json",
            "pom.xml",
            "Dockerfile",
            "docker-compose.yml",
            "demo-people.json",
            "wrapping.json",
            "keys/wrapping.json",
            "database/access.properties",
            "index.html.bak",
            "index.html~",
            "index.html.br",
            "index.php",
            "sw.js.map",
            "sw.js.br",
            "src/main.tsx",
            "backup.sql",
            "backup.zip",
            "dump.sql.gz",
            "lodestar.jar",
            "server.log",
            "wp-login.php",
            "phpinfo.php");

    private static final List<String> OPERATIONS = List.of(
            "metrics",
            "prometheus",
            "actuator",
            "actuator/env",
            "actuator/heapdump",
            "actuator/prometheus",
            "env",
            "beans",
            "routes",
            "info",
            "loggers",
            "threaddump",
            "heapdump",
            "caches",
            "refresh",
            "stop",
            "jolokia",
            "health",
            "health/details",
            "health/db",
            "management/health",
            "debug/vars",
            "server-status",
            "console",
            "h2-console",
            "swagger-ui",
            "openapi.yml",
            "graphiql",
            "graphql/schema",
            "playground",
            "altair",
            "voyager");

    private static final List<String> WAYS_OUT = List.of(
            "/../../../../etc/passwd",
            "/..%2f..%2f..%2fetc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%252f..%252fetc%252fpasswd",
            "/....//....//etc/passwd",
            "/..\\..\\etc\\passwd",
            "/..%5c..%5cetc/passwd",
            "/assets/../../application.yml",
            "/assets/%2e%2e/%2e%2e/application.yml",
            "/assets/..;/application.yml",
            "/%c0%ae%c0%ae/etc/passwd",
            "/index.html%00.png",
            "/%00",
            "//etc/passwd",
            "/./application.yml",
            "/;/application.yml",
            "/file:///etc/passwd",
            "/jar:file:/lodestar.jar!/application.yml",
            "/assets",
            "/assets/",
            "/public/index.html",
            "/public/../application.yml");

    static Stream<String> tries() {
        return Stream.of(
                        FILES.stream().map("/"::concat),
                        FILES.stream().map(name -> "/assets/" + name),
                        OPERATIONS.stream().map("/"::concat),
                        maps(),
                        WAYS_OUT.stream())
                .flatMap(tries -> tries);
    }

    @ParameterizedTest
    @MethodSource("tries")
    void is_not_there(String path) throws IOException {
        for (var accept : List.of("*/*", "text/html")) {
            var answer = ask(path, accept);
            var status = answer.isEmpty() ? "" : answer.substring(9, 12);

            assertThat(status).as(path).isIn("", "200", "400", "404", "405");
            if (status.equals("200")) {
                assertThat(answer).contains(PAGE);
            }
            assertThat(TELLING.matcher(answer.substring(answer.indexOf("\r\n\r\n") + 1))
                            .results()
                            .map(it -> it.group()))
                    .as(path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html", "text/plain", "image/png, */*;q=0.1"})
    void but_health_and_the_numbers_for_help_are_whatever_is_asked_for(String accept) throws IOException {
        for (var path : List.of("/health/live", "/health/ready", "/help-numbers")) {
            assertThat(ask(path, accept))
                    .as(path)
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("content-type: application/json")
                    .endsWith("}");
        }
    }

    @Test
    void is_said_as_json() throws IOException {
        assertThat(ask("/nothing/here", "*/*"))
                .startsWith("HTTP/1.1 404")
                .containsIgnoringCase("content-type: application/json");
    }

    @Test
    void what_was_built_names_no_source_and_no_machine() {
        var files = RunningLodestar.bean(PageFiles.class);
        var told = new ArrayList<String>();
        for (var name : files.names()) {
            var text = new String(files.find(name).orElseThrow().bytes(), ISO_8859_1);
            Pattern.compile("sourceMappingURL|sourceURL|node_modules|\\.tsx?\\b|/src/|/tmp/|/root/|/home/|localhost")
                    .matcher(text)
                    .results()
                    .forEach(found -> told.add(name + ": " + found.group()));
        }

        assertThat(files.names()).hasSizeGreaterThan(15).noneMatch(name -> name.endsWith(".map"));
        assertThat(told).isEmpty();
    }

    /** Where a build that keeps its sources would have put them. */
    private static Stream<String> maps() {
        return RunningLodestar.bean(PageFiles.class).names().stream().map(name -> "/" + name + ".map");
    }

    /** By hand: an HTTP client would tidy the address. */
    private static String ask(String path, String accept) throws IOException {
        var address = URI.create(RunningLodestar.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            var request = "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: %s\r\nConnection: close\r\n\r\n"
                    .formatted(path, address.getAuthority(), accept);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
