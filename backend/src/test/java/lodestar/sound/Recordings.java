package lodestar.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Recordings to try things on: made-up speech as phones record it, each beside what is said in it. */
public record Recordings(String name, String said) {

    public static final String BROTHER = "i feel safe at home but i would like to see my brother every week";

    public static final List<Recordings> MADE_UP = List.of(
            new Recordings("rms_s1.webm", BROTHER),
            new Recordings("rms_s1.mp4", BROTHER),
            new Recordings(
                    "rms_s2.webm", "nobody told me why my social worker changed and i was really upset about it"),
            new Recordings("rms_s4.webm", "school is going better now because my teacher listens to me"));

    /** Where fetched recordings stand, which are not ours to copy. */
    public static final Path FETCHED = Path.of("../../shared/data/audio");

    public byte[] bytes() {
        return bytes(name);
    }

    public static byte[] bytes(String name) {
        try (var file = Recordings.class.getResourceAsStream("/audio/" + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no recording " + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] fetched(String name) {
        try {
            return Files.readAllBytes(FETCHED.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
