package lodestar.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.SettingFile;

/**
 * The council's own quick phrases for letters, one a line in the file that {@code LODESTAR_PHRASES} names, UTF-8; none
 * without it. Read at the start, so that Lodestar does not start with a file that is not what it should be.
 */
@Context
class VisitPhrases {

    private static final int MOST = 40;
    private static final int LONGEST = 300;

    private final Guard guard;
    private final List<String> phrases;

    VisitPhrases(VisitSettings settings, Guard guard) {
        this.guard = guard;
        this.phrases = settings.phrases() == null ? List.of() : read(settings.phrases());
    }

    /** For whoever may write a letter. */
    List<String> list(Actor actor) {
        guard.require(actor, Action.VISIT_PHRASES);
        return phrases;
    }

    static List<String> read(String file) {
        var lines = lines(file);
        if (lines.size() > MOST || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            throw new IllegalStateException(
                    "The phrases in %s are too many or too long: at most %d, of up to %d characters each."
                            .formatted(file, MOST, LONGEST));
        }
        return lines;
    }

    private static List<String> lines(String file) {
        try (var in = SettingFile.open(file)) {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "LODESTAR_PHRASES names %s, which cannot be read as UTF-8 text. Name a file with one phrase a line."
                            .formatted(file),
                    unreadable);
        }
    }
}
