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
    private final Runnable done;
    private byte[] stretch = new byte[0];
    private int at;

    /** One stretch of the file. */
    @FunctionalInterface
    private interface Step {
        void write() throws IOException;
    }

    /** @param done told when the end was reached, or when whoever takes it went away */
    StoryZip(Story story, Runnable done) {
        this.done = done;
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

    /** One that is not there, or not to its end, harms no other: a note lies beside what there is of it. */
    private Stream<Step> sound(StoryPiece.Sound sound) {
        var begins = Stream.iterate(0, from -> from < sound.length(), from -> from + STRETCH);
        var writing = new Writing(sound);
        return Stream.of(begins.<Step>map(from -> () -> writing.stretch(from)), Stream.<Step>of(writing::end))
                .flatMap(each -> each);
    }

    /** One recording on its way into the file. */
    private final class Writing {

        private final StoryPiece.Sound sound;
        private boolean begun;
        private boolean broken;

        Writing(StoryPiece.Sound sound) {
            this.sound = sound;
        }

        void stretch(int from) throws IOException {
            if (broken) {
                return;
            }
            byte[] bytes;
            try {
                bytes = sound.source().read(from, Math.min(from + STRETCH, sound.length()));
            } catch (RuntimeException notThere) {
                LOG.error(
                        "A recording could not be put into a story: {}.",
                        notThere.getClass().getSimpleName());
                broken = true;
                return;
            }
            if (!begun) {
                begin("sound/" + sound.file());
                begun = true;
            }
            zip.write(bytes);
        }

        void end() throws IOException {
            if (broken) {
                begin("sound/%s.txt".formatted(sound.file()));
                zip.write(NOT_THERE.getBytes(UTF_8));
            }
            zip.closeEntry();
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

    @Override
    public void close() {
        done.run();
    }

    /** Whoever sends a stream ends it when it cannot be read; at anything else they would wait for ever. */
    private void write(Step step) throws IOException {
        try {
            step.write();
        } catch (RuntimeException mistake) {
            done.run();
            throw new IOException("A story could not be written.", mistake);
        }
    }

    private boolean isThereMore() throws IOException {
        while (at == stretch.length) {
            if (!steps.hasNext()) {
                done.run();
                return false;
            }
            write(steps.next());
            stretch = made.toByteArray();
            made.reset();
            at = 0;
        }
        return true;
    }
}
