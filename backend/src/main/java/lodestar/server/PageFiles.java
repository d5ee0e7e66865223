package lodestar.server;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The pages as the front end built them, read once; there is nothing else this server gives out as a file. */
@Singleton
class PageFiles {

    private static final String FOLDER = "public";

    private final Map<String, PageFile> files = new HashMap<>();

    PageFiles() throws IOException, URISyntaxException, NoSuchAlgorithmException {
        var index = Objects.requireNonNull(PageFiles.class.getResource("/" + FOLDER + "/index.html"), "the front end")
                .toURI();
        if (index.getScheme().equals("jar")) {
            try (FileSystem jar =
                    FileSystems.newFileSystem(URI.create(index.toString().split("!")[0]), Map.of())) {
                read(jar.getPath(FOLDER));
            }
        } else {
            read(Objects.requireNonNull(Path.of(index).getParent()));
        }
    }

    /** A file of the pages, and the same compressed, where the build made that. */
    record PageFile(byte[] bytes, String tag, Optional<byte[]> brotli) {}

    Optional<PageFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Every file that can be asked for. */
    Set<String> names() {
        return Set.copyOf(files.keySet());
    }

    private void read(Path folder) throws IOException, NoSuchAlgorithmException {
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".br")) {
                    files.put(name, page(file));
                }
            }
        }
    }

    private static PageFile page(Path file) throws IOException, NoSuchAlgorithmException {
        var bytes = Files.readAllBytes(file);
        var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        var tag = "\"%s\"".formatted(HexFormat.of().formatHex(digest, 0, 12));
        var small = file.resolveSibling(file.getFileName() + ".br");
        return new PageFile(
                bytes, tag, Files.exists(small) ? Optional.of(Files.readAllBytes(small)) : Optional.empty());
    }
}
