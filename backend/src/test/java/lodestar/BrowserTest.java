package lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import lodestar.demo.DemoCouncil;
import lodestar.signin.RealProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The pages in a real browser, on the real server with a fresh made-up council: everything in {@code frontend/e2e}.
 * They take the longest and run beside all other tests, with which they share nothing.
 */
@Execution(ExecutionMode.CONCURRENT)
class BrowserTest {

    private static final int LONGEST_MINUTES = 30;

    /** How Playwright begins its list of failures, after everything has run. */
    private static final String FIRST_WRONG = "  1) ";

    private static final String PAGE_BEGINS = "```yaml";
    private static final String PAGE_ENDS = "```";

    @Test
    void every_journey_through_the_pages_goes_well() throws IOException, InterruptedException {
        try (var provider = RealProvider.startFor("http://localhost");
                var lodestar = RunningLodestar.start(asItRuns(provider))) {
            var address = "http://localhost:" + lodestar.serve();
            var people = Path.of("target", "browser-people.json").toAbsolutePath();
            lodestar.context().getBean(DemoCouncil.class).open(people, address);

            var journeys = new ProcessBuilder("npm", "run", "--silent", "test:browser")
                    .directory(Path.of("..", "frontend").toFile())
                    .redirectErrorStream(true);
            journeys.environment()
                    .putAll(Map.of(
                            "BASE_URL",
                            address,
                            "LODESTAR_PEOPLE",
                            people.toString(),
                            "LODESTAR_PROVIDER",
                            provider.issuer(),
                            "CI",
                            "true"));
            var process = journeys.start();
            var told = told(process);

            assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(() -> told + shown()).isZero();
        }
    }

    /**
     * What goes on by itself goes on here: nobody counts statements, and a quarter that two people closed is reckoned.
     */
    private static Map<String, Object> asItRuns(RealProvider provider) {
        var settings = new HashMap<>(provider.settingsHere());
        settings.put("lodestar.rounds", "true");
        return settings;
    }

    /** What stood on each page on which a journey went wrong, as a screen reader would say it. */
    private static String shown() {
        try (var notes = Files.walk(Path.of("..", "frontend", "test-results", "output"))) {
            return notes.filter(note -> note.endsWith("error-context.md"))
                    .sorted()
                    .map(note -> note.getParent().getFileName() + "\n" + page(note))
                    .collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String page(Path note) {
        try {
            var text = Files.readString(note);
            var from = text.indexOf(PAGE_BEGINS);
            return from < 0 ? "" : text.substring(from, text.indexOf(PAGE_ENDS, from + PAGE_BEGINS.length()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Prints what the journeys say while they run, and gives back what they say from the first that went wrong. */
    private static String told(Process journeys) throws IOException {
        var wrong = new StringJoiner("\n", "\n", "\n");
        var output = journeys.inputReader();
        var begun = false;
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            System.out.println(line);
            begun |= line.startsWith(FIRST_WRONG);
            if (begun) {
                wrong.add(line);
            }
        }
        return wrong.toString();
    }
}
