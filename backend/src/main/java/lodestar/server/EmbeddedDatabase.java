package lodestar.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A real MariaDB server of our own, on a free port of this machine only, with its data in a folder. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String READY = "ready for connections";
    private static final int STOP_SECONDS = 30;
    private static final int LOOK_AGAIN_MILLIS = 20;
    private static final int MOST_LOOKS = 10_000;
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private final Path folder;
    private final Process server;

    private EmbeddedDatabase(Path folder, Process server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts the server on a folder; the first time, makes the database in it. */
    public static EmbeddedDatabase start(Path folder) throws IOException, InterruptedException {
        return start(folder, List.of());
    }

    /** The same with settings that stand against ours. */
    static EmbeddedDatabase start(Path folder, List<String> settings) throws IOException, InterruptedException {
        var files = MariaDbFiles.unpacked();
        Files.createDirectories(folder, ownerOnly("rwx------"));
        Orphan.end(folder);
        var data = folder.resolve("data");
        if (!Files.exists(data.resolve("mysql"))) {
            bootstrap(files, folder, data);
        }
        var passwords = passwords(folder);
        passwords.setProperty("port", String.valueOf(freePort()));
        write(folder, passwords);
        var server = launch(files, folder, data, passwords, settings);
        var database = new EmbeddedDatabase(folder, server);
        database.awaitReady();
        return database;
    }

    /** How to reach the server that runs, or last ran, on a folder; as settings of the application. */
    public static Map<String, Object> settings(Path folder) throws IOException {
        var known = passwords(folder);
        return Map.of(
                "lodestar.db.url", "jdbc:mysql://127.0.0.1:%s/lodestar".formatted(known.getProperty("port")),
                "lodestar.db.user", "lodestar_app",
                "lodestar.db.password", known.getProperty("lodestar_app"),
                "lodestar.db.owner", "lodestar_owner",
                "lodestar.db.owner-password", known.getProperty("lodestar_owner"));
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
            Files.deleteIfExists(folder.resolve("pid"));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException harmless) {
            // The next start looks whether that process still lives, and finds that it does not.
        }
    }

    /** Made beside its place and moved there whole: a start that was cut short leaves nothing half made. */
    private static void bootstrap(Path files, Path folder, Path data) throws IOException, InterruptedException {
        var made = Files.createTempDirectory(folder, "made");
        var log = folder.resolve("bootstrap.log");
        var process = new ProcessBuilder(command(files, made, "--bootstrap"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (var sql = process.getOutputStream()) {
            sql.write("create database mysql;\nuse mysql;\n".getBytes());
            for (var script : SYSTEM_TABLES) {
                Files.copy(files.resolve("share").resolve(script), sql);
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("The database could not be made; see " + log);
        }
        Files.move(made, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Nobody is left who needs no password: the server comes with a root that anybody on this machine could be. */
    private static Process launch(Path files, Path folder, Path data, Properties passwords, List<String> settings)
            throws IOException {
        var users = Files.createTempFile(folder, "users", ".sql", ownerOnly("rw-------"));
        Files.writeString(
                users, """
                    CREATE DATABASE IF NOT EXISTS lodestar CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                    CREATE OR REPLACE USER 'lodestar_owner'@'%%' IDENTIFIED BY '%s';
                    GRANT ALL ON lodestar.* TO 'lodestar_owner'@'%%' WITH GRANT OPTION;
                    CREATE USER IF NOT EXISTS 'lodestar_app'@'%%';
                    ALTER USER 'lodestar_app'@'%%' IDENTIFIED BY '%s';
                    DELETE FROM mysql.global_priv WHERE User = 'root';
                    FLUSH PRIVILEGES;
                    """.formatted(passwords.getProperty("lodestar_owner"), passwords.getProperty("lodestar_app")));
        // One that starts clears the folder of what it keeps for a moment, and would take another server's with it.
        var moment = folder.resolve("moment");
        Files.createDirectories(moment, ownerOnly("rwx------"));
        var log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        var command = command(
                files,
                data,
                "--port=" + passwords.getProperty("port"),
                "--bind-address=127.0.0.1",
                "--socket=" + Files.createTempDirectory("lodestar").resolve("s"),
                "--init-file=" + users,
                "--tmpdir=" + moment,
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci");
        command.addAll(settings);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Files.writeString(folder.resolve("pid"), String.valueOf(process.pid()));
        return process;
    }

    private static List<String> command(Path files, Path data, String... more) {
        var command = new ArrayList<>(List.of(
                files.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + files,
                "--datadir=" + data,
                "--lc-messages-dir=" + files.resolve("share"),
                "--innodb-log-file-size=16M",
                "--innodb-buffer-pool-size=64M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(more));
        return command;
    }

    private void awaitReady() throws IOException, InterruptedException {
        if (!saysReady(folder.resolve("server.log"))) {
            server.destroyForcibly();
            throw new IOException("The database did not start; see " + folder.resolve("server.log"));
        }
        try (var leftovers = Files.newDirectoryStream(folder, "users*.sql")) {
            for (var file : leftovers) {
                Files.delete(file);
            }
        }
    }

    /** Reads the server's log as it grows, for as long as the server lives and not for ever. */
    private boolean saysReady(Path file) throws IOException, InterruptedException {
        try (var log = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (int look = 0; look < MOST_LOOKS; look++) {
                if (log.lines().anyMatch(line -> line.contains(READY))) {
                    return true;
                }
                if (server.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
        }
        return false;
    }

    private static Properties passwords(Path folder) throws IOException {
        var known = new Properties();
        var file = folder.resolve("access.properties");
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                known.load(in);
            }
        } else {
            known.setProperty("lodestar_owner", password());
            known.setProperty("lodestar_app", password());
        }
        return known;
    }

    private static void write(Path folder, Properties known) throws IOException {
        var file = folder.resolve("access.properties");
        if (!Files.exists(file)) {
            Files.createFile(file, ownerOnly("rw-------"));
        }
        try (var out = Files.newOutputStream(file)) {
            known.store(out, null);
        }
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static java.nio.file.attribute.FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
