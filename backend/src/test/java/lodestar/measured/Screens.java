package lodestar.measured;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.Client;

/** What the pages send, read from the pages' own files, so that what is measured is what is asked for. */
final class Screens {

    private static final Path PAGES = Path.of("../frontend/src");
    private static final Pattern FRAGMENT = Pattern.compile("(?s)\\bfragment (\\w+) on \\w+ \\{.*?\\n}");

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
        return withFragments(found.group(), text);
    }

    /** The text with every fragment it names, and those that they name. */
    private static String withFragments(String text, String file) {
        var whole = text;
        var left = Stream.of(read("star/star.graphql"), file)
                .distinct()
                .flatMap(each -> FRAGMENT.matcher(each).results())
                .toList();
        while (true) {
            var soFar = whole;
            var named = left.stream()
                    .filter(fragment -> soFar.matches("(?s).*\\.\\.\\.%s\\b.*".formatted(fragment.group(1))))
                    .toList();
            if (named.isEmpty()) {
                return whole;
            }
            whole += named.stream().map(MatchResult::group).collect(Collectors.joining("\n", "\n", ""));
            left = left.stream().filter(fragment -> !named.contains(fragment)).toList();
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(PAGES.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
