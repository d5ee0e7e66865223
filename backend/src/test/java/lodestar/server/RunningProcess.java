package lodestar.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lodestar as a process of its own, started as a visitor or a council starts it, on a free port. */
final class RunningProcess implements AutoCloseable {

    private static final String READY = "Lodestar is ready at ";
    private static final int LONGEST_SECONDS = 60;

    private final Process process;
    private final List<String> said = new ArrayList<>();

    private RunningProcess(Process process) {
        this.process = process;
    }

    /** Starts it, without waiting for anything. */
    static RunningProcess start(Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                // It lives for seconds: what a second compiler gains would never be paid back.
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "lodestar.Application"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LODESTAR_"));
        builder.environment().putAll(environment);
        return new RunningProcess(builder.start());
    }

    /** On a home, on any free port. */
    static RunningProcess on(Path home, String... arguments) throws IOException {
        return start(Map.of("LODESTAR_HOME", home.toString(), "LODESTAR_PORT", "-1"), arguments);
    }

    /** Reads on until it says that it answers; gives the address. */
    String awaitReady() throws IOException {
        return awaitLine(READY).substring(READY.length());
    }

    /** Waits for its end, and gives its exit code. */
    int awaitEnd() throws InterruptedException, IOException {
        var ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        said.addAll(process.inputReader(UTF_8).lines().toList());
        if (!ended) {
            throw new IllegalStateException("It did not end. It said: " + said);
        }
        return process.exitValue();
    }

    /** As Ctrl-C and an operating system do it; gives the milliseconds it took to end. */
    long stop() throws InterruptedException, IOException {
        var begun = System.nanoTime();
        process.toHandle().destroy();
        awaitEnd();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** As when the power of the machine or the patience of its memory ends; its database is left behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    List<String> said() {
        return said;
    }

    /** The database server that runs, or last ran, on a home. */
    static @Nullable ProcessHandle databaseOf(Path home) {
        try {
            var pid = Files.readString(home.resolve("database/pid")).strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(ProcessHandle::isAlive)
                    .orElse(null);
        } catch (IOException gone) {
            return null;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String awaitLine(String beginning) throws IOException {
        var out = process.inputReader(UTF_8);
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new UncheckedIOException(new IOException("It ended without saying so. It said: " + said));
    }
}
