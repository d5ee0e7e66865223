package lodestar.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import lodestar.kernel.CouncilId;

/**
 * The file of signed heads, outside the database; a line is added at its end, and none is ever changed. Put the folder
 * where whoever looks after the database cannot write.
 */
@Singleton
class HeadBook {

    private static final String FILE = "audit-heads.txt";

    private final Path file;

    HeadBook(AuditSettings settings) {
        file = settings.heads().resolve(FILE);
        requireWritable(settings.heads());
    }

    /** Found at the start, and not a day later when the first head is signed. */
    private static void requireWritable(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw notWritable();
        }
        if (!Files.isWritable(folder)) {
            throw notWritable();
        }
    }

    private static IllegalStateException notWritable() {
        return new IllegalStateException("Lodestar cannot write to the folder LODESTAR_AUDIT_HEADS.");
    }

    /** One line of the file: a head, or what cannot be read as one. */
    record Entry(String line, Optional<SignedHead> head) {

        boolean isAbout(CouncilId council) {
            return head.map(it -> it.council().equals(council)).orElse(line.contains(council.code()));
        }
    }

    /** Every line about a council; of a line that is no head the text decides. In the order they were added. */
    List<Entry> list(CouncilId council) {
        return list().stream().filter(entry -> entry.isAbout(council)).toList();
    }

    /** The councils of all heads. */
    List<CouncilId> listCouncils() {
        return listHeads().stream().map(SignedHead::council).distinct().toList();
    }

    List<SignedHead> listHeads() {
        return list().stream().flatMap(entry -> entry.head().stream()).toList();
    }

    private List<Entry> list() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file, US_ASCII)) {
            return lines.map(line -> new Entry(line, SignedHead.read(line))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<SignedHead> findLast(CouncilId council) {
        return list(council).stream().flatMap(entry -> entry.head().stream()).reduce((_, last) -> last);
    }

    /** One write at the end of the file: two servers that add at once do not mix their lines. */
    void add(SignedHead head) {
        var line = (head.written() + "\n").getBytes(US_ASCII);
        try {
            if (!Files.exists(file)) {
                make();
            }
            Files.write(file, line, StandardOpenOption.WRITE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void make() throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
        } catch (java.nio.file.FileAlreadyExistsException anotherServerWasFaster) {
            // Then it is there, which is all that was wanted.
        }
    }
}
