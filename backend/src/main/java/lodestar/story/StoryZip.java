package lodestar.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lodestar.kernel.Clocks;
import lodestar.people.StoryPiece;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A story on its way out as one file. Each stretch is made when whoever takes it has taken the one before, so that it
 * never stands in memory as a whole, however many recordings there are.
 */
final class StoryZip extends InputStream {

    private static final Logger LOG = LoggerFactory.getLogger(StoryZip.class);
    private static final String FOLDER = "my-story/";
    private static final int STRETCH = 1 << 20;
    private static final int BYTE = 0xff;
    private static final String NOT_THERE =
            "This recording could not be put in. Take your story again later. If it is still missing then, ask the"
                    + " council.\n";

    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(made);
    private final LocalDateTime takenAt;
    private final Iterator<Step> steps;
    private byte[] stretch = new byte[0];
    private int at;

    /** One stretch of the file. */
    @FunctionalInterface
    private interface Step {
        void write() throws IOException;
    }

    StoryZip(Story story) {
        takenAt = Clocks.here(story.takenAt()).toLocalDateTime();
        steps = Stream.of(
                        file("READ-ME-FIRST.txt", Stream.of(() -> resource("read-me-first.txt"))),
                        file("my-story.html", new StoryPage(story, resource("my-story.css")).pieces()),
                        file("my-story.json", new StoryJson(story).pieces()),
                        file("my-story.schema.json", Stream.of(() -> resource("my-story.schema.json"))),
                        story.sounds().flatMap(this::sound),
                        Stream.<Step>of(zip::close))
                .flatMap(each -> each)
                .iterator();
    }

    /** What goes into each story as it is. */
    static String resource(String name) {
        try (var file = StoryZip.class.getResourceAsStream("/story/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Stream<Step> file(String name, Stream<Supplier<String>> pieces) {
        return Stream.of(
                        Stream.<Step>of(() -> begin(name)),
                        pieces.<Step>map(piece -> () -> zip.write(piece.get().getBytes(UTF_8))),
                        Stream.<Step>of(zip::closeEntry))
                .flatMap(each -> each);
    }

    /** One that is not there harms no other: a note stands in its place. */
    private Stream<Step> sound(StoryPiece.Sound sound) {
        var from = Stream.iterate(STRETCH, at -> at < sound.length(), at -> at + STRETCH);
        var there = new boolean[1];
        return Stream.of(
                        Stream.<Step>of(() -> there[0] = begun(sound)),
                        from.<Step>map(begins -> () -> {
                            if (there[0]) {
                                zip.write(sound.source().read(begins, Math.min(begins + STRETCH, sound.length())));
                            }
                        }),
                        Stream.<Step>of(zip::closeEntry))
                .flatMap(each -> each);
    }

    private boolean begun(StoryPiece.Sound sound) throws IOException {
        try {
            var first = sound.source().read(0, Math.min(STRETCH, sound.length()));
            begin("sound/" + sound.file());
            zip.write(first);
            return true;
        } catch (RuntimeException notThere) {
            LOG.error(
                    "A recording could not be put into a story: {}.",
                    notThere.getClass().getSimpleName());
            begin("sound/%s.txt".formatted(sound.file()));
            zip.write(NOT_THERE.getBytes(UTF_8));
            return false;
        }
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(FOLDER + name);
        entry.setTimeLocal(takenAt);
        zip.putNextEntry(entry);
    }

    @Override
    public int read() throws IOException {
        return isThereMore() ? stretch[at++] & BYTE : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!isThereMore()) {
            return -1;
        }
        int taken = Math.min(length, stretch.length - at);
        System.arraycopy(stretch, at, into, offset, taken);
        at += taken;
        return taken;
    }

    private boolean isThereMore() throws IOException {
        while (at == stretch.length) {
            if (!steps.hasNext()) {
                return false;
            }
            steps.next().write();
            stretch = made.toByteArray();
            made.reset();
            at = 0;
        }
        return true;
    }
}
