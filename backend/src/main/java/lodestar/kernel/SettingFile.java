package lodestar.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that a setting names; for the made-up council, one beside the code, named as {@code classpath:/demo/…}. */
public final class SettingFile {

    private static final String BESIDE_THE_CODE = "classpath:";

    private SettingFile() {}

    /**
     * The file, to be read and closed.
     *
     * @throws IOException when there is none, or none that may be read
     */
    public static InputStream open(String file) throws IOException {
        if (!file.startsWith(BESIDE_THE_CODE)) {
            return Files.newInputStream(Path.of(file));
        }
        var in = SettingFile.class.getResourceAsStream(file.substring(BESIDE_THE_CODE.length()));
        if (in == null) {
            throw new NoSuchFileException(file);
        }
        return in;
    }
}
