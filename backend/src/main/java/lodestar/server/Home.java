package lodestar.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The folder in which an installation that brings its own database keeps everything. */
public record Home(Path folder) {

    /** A lock that nothing refers to is let go at the next garbage collection, in the middle of the day. */
    private static final Queue<FileLock> HELD = new ConcurrentLinkedQueue<>();

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

    public Path auditHeads() {
        return folder.resolve("audit-heads");
    }

    public Path recordings() {
        return folder.resolve("recordings");
    }

    public Path demoPeople() {
        return folder.resolve("demo-people.json");
    }

    /**
     * Taken by the one process that runs on this home; empty when another has it. It ends with the process. The folder
     * is its owner's alone: whoever reads the codes in it can sign in.
     */
    @SuppressWarnings("resource")
    public Optional<FileLock> lock() throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = Optional.ofNullable(channel.tryLock());
        lock.ifPresent(HELD::add);
        return lock;
    }

    /**
     * Forgets the database, its keys, its recordings, its signed heads and its people; a server that a killed process
     * left there goes first.
     */
    public void reset() throws IOException, InterruptedException {
        Orphan.end(database());
        for (var part : new Path[] {database(), keys(), recordings(), auditHeads(), demoPeople()}) {
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
