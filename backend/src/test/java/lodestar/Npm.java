package lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What other people made to judge servers with, from npm, as {@code src/test/js} names it; installed outside the
 * sources, and again only when that list has changed.
 */
public final class Npm {

    private static final Path WRITTEN = Path.of("src/test/js");
    private static final Path FOLDER = Path.of("target/js").toAbsolutePath();
    private static final Path INSTALLED = FOLDER.resolve("node_modules/.installed");

    private Npm() {}

    /** Runs a script of ours; gives what it prints. */
    public static String run(int seconds, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        install();
        return runThere(seconds, environment, command);
    }

    /** Starts a script of ours that goes on until the test stops it. */
    public static Process start(String... command) throws IOException, InterruptedException {
        install();
        return new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static synchronized void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        try (var files = Files.list(WRITTEN)) {
            for (var file : files.toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var wanted = Files.readString(WRITTEN.resolve("package-lock.json"));
        if (!Files.exists(INSTALLED) || !Files.readString(INSTALLED).equals(wanted)) {
            runThere(300, Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent");
            Files.writeString(INSTALLED, wanted);
        }
    }

    private static String runThere(int seconds, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var said = Files.createTempFile(Path.of("target"), "npm", ".json");
        var builder = new ProcessBuilder(List.of(command))
                .directory(FOLDER.toFile())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
                    .as("ends in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isZero();
        return Files.readString(said);
    }
}
