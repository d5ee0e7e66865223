package lodestar.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page points at to show that something is so: a test, a place in the code, a file of the project, or a page.
 *
 * @param name as it is written: {@code SignInApiTest}, {@code SignInApiTest.opens_no_other_phone},
 *     {@code wire.spec.ts}, {@code signin/Secrets}, {@code docker-compose.yml} or
 *     {@code decisions/008-signing-in-for-now.md}
 */
record Proof(String name) {

    private static final Path TESTS = Path.of("src/test/java/lodestar");
    private static final Path CODE = Path.of("src/main/java/lodestar");
    private static final Path SPECS = Path.of("../frontend/e2e");
    private static final Path ROOT = Path.of("..");
    private static final Path DOCS = Path.of("docs");

    private static final Pattern NAMED = Pattern.compile(
            "`([A-Z]\\w*Test(?:\\.\\w+)?|[\\w.-]+\\.(?:spec|setup)\\.ts|[a-z]+/[A-Z]\\w+|[\\w./-]+\\.(?:sql|yml|xml|ts|json))`"
                + "|\\]\\(([^)#:]+)\\)");
    private static final Pattern TEST = Pattern.compile("(\\w+Test)(?:\\.(\\w+))?");

    /** Everything that a text points at. */
    static Stream<Proof> in(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> new Proof(found.group(1) == null ? found.group(2) : found.group(1)));
    }

    boolean isTest() {
        return TEST.matcher(name).matches() || name.endsWith(".spec.ts");
    }

    boolean isThere() {
        var test = TEST.matcher(name);
        if (test.matches()) {
            return source(test.group(1)).filter(it -> holds(it, test.group(2))).isPresent();
        }
        if (name.endsWith(".spec.ts") || name.endsWith(".setup.ts")) {
            return Files.exists(SPECS.resolve(name));
        }
        return Stream.of(DOCS.resolve(name), CODE.resolve(name + ".java"), ROOT.resolve(name))
                .anyMatch(Files::exists);
    }

    private static Optional<Path> source(String test) {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.endsWith(test + ".java")).findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean holds(Path source, @Nullable String method) {
        try {
            return method == null || Files.readString(source).contains(" " + method + "(");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
