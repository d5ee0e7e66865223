package lodestar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser, as far as the server can tell: sends our header, keeps cookies, follows nothing. */
public final class Client {

    public static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Client() {
        this(RunningLodestar.address());
    }

    public Client(String address) {
        this.address = address;
    }

    /** The same browser at another server of the same council. */
    public Client at(String other) {
        var same = new Client(other);
        same.cookies.putAll(cookies);
        return same;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    /** Signs in with a code; a young person chooses the PIN. */
    public Client signedIn(String code, @Nullable String pin) {
        var form = new HashMap<String, String>(Map.of("code", code));
        if (pin != null) {
            form.put("pin", pin);
        }
        var answer = post("/sign-in", form);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Not signed in: " + answer.body());
        }
        return this;
    }

    /** Asks the API, and gives the whole answer. */
    public JsonNode ask(String query, Map<String, ?> variables) {
        return tree(
                post("/graphql", Map.of("query", query, "variables", variables)).body());
    }

    public JsonNode ask(String query) {
        return ask(query, Map.of());
    }

    /** A change that is sent once, under an id of its own unless it has one; asks for these fields of what was made. */
    public JsonNode send(String mutation, Map<String, ?> rest, String fields) {
        var input = new HashMap<String, Object>(rest);
        input.putIfAbsent("clientMutationId", UUID.randomUUID().toString());
        return ask(mutation(mutation, fields), Map.of("i", input));
    }

    /** The text of a change whose input is the variable {@code i}. */
    public static String mutation(String name, String fields) {
        var type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return "mutation($i: %sInput!) { %s(input: $i) { %s } }".formatted(type, name, fields);
    }

    /** The code of the first error. */
    public static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    public HttpResponse<String> post(String path, Object body) {
        try {
            return post(path, JSON.writeValueAsString(body));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public HttpResponse<String> post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Lodestar", "1")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request with the cookies and nothing else. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The same for what is no text. */
    public HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    public static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
