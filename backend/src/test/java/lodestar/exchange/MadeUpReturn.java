package lodestar.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The made-up council's return that the product brings with it. */
final class MadeUpReturn {

    static final List<String> FILES =
            List.of("header.csv", "episodes.csv", "reviews.csv", "sw_episodes.csv", "oc2.csv");

    private MadeUpReturn() {}

    /** The return under references that begin with a letter, so that it is about nobody whom another test knows. */
    static Path in(Path folder, String letter) {
        for (var file : FILES) {
            write(
                    folder.resolve(file),
                    text(file).replaceAll("(?m)^(\\d{6}),", letter + "$1,").getBytes(UTF_8));
        }
        return folder;
    }

    static String text(String file) {
        try (var in = Objects.requireNonNull(MadeUpReturn.class.getResourceAsStream("/demo/return/" + file))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
