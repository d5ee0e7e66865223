package lodestar.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody gives, wherever its bytes are; read from its beginning each time.
 *
 * @param name as the giver knows it
 */
public record Source(String name, Bytes bytes) {

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    static Source of(Path path) {
        return new Source(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
    }

    public static Source of(String name, byte[] held) {
        return new Source(name, () -> new ByteArrayInputStream(held));
    }

    InputStream open() throws IOException {
        return bytes.open();
    }
}
