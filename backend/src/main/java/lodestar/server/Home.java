package lodestar.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;

/** The folder in which an installation that brings its own database keeps everything. */
public record Home(Path folder) {

    /** {@code LODESTAR_HOME}, or {@code .lodestar} in the user's home. */
    public static Home ofEnvironment() {
        var named = System.getenv("LODESTAR_HOME");
        return new Home((named == null || named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".lodestar")
                        : Path.of(named))
                .toAbsolutePath());
    }

    public Path database() {
        return folder.resolve("database");
    }

    public Path keys() {
        return folder.resolve("keys");
    }

    public Path demoPeople() {
        return folder.resolve("demo-people.json");
    }

    /** Taken by the one process that runs on this home; empty when another has it. It ends with the process. */
    @SuppressWarnings("resource")
    public Optional<FileLock> lock() throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return Optional.ofNullable(channel.tryLock());
    }

    /** Forgets the database, its keys and its people. */
    public void reset() throws IOException {
        for (var part : new Path[] {database(), keys(), demoPeople()}) {
            if (Files.exists(part)) {
                try (var files = Files.walk(part)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
