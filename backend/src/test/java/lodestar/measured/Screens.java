package lodestar.measured;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import lodestar.Client;

/** What the pages send, read from the pages' own files, so that what is measured is what is asked for. */
final class Screens {

    private static final Path PAGES = Path.of("../frontend/src");
    private static final Pattern FRAGMENT = Pattern.compile("(?s)\\bfragment Given on Reading \\{.*?\\n}");

    private Screens() {}

    /** Asks one operation of the pages, and gives its data; an error fails the test. */
    static JsonNode ask(Client client, String file, String operation, Map<String, ?> variables) {
        var answer = client.ask(document(file, operation), variables);
        if (answer.has("errors")) {
            throw new AssertionError(operation + ": " + answer.at("/errors"));
        }
        return answer.at("/data");
    }

    private static String document(String file, String operation) {
        var text = read(file);
        var found = Pattern.compile("(?s)\\b(query|mutation) %s\\b.*?\\n}".formatted(operation))
                .matcher(text);
        if (!found.find()) {
            throw new AssertionError("%s is no longer in %s".formatted(operation, file));
        }
        var wanted = found.group();
        return wanted.contains("...Given") ? wanted + fragment() : wanted;
    }

    private static String fragment() {
        var found = FRAGMENT.matcher(read("star/star.graphql"));
        if (!found.find()) {
            throw new AssertionError("The fragment Given is no longer in star.graphql");
        }
        return found.group();
    }

    private static String read(String file) {
        try {
            return Files.readString(PAGES.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
