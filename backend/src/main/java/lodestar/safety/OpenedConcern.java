package lodestar.safety;

import java.util.List;
import lodestar.people.Someone;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * A concern as whoever takes it up reads it, with every word open.
 *
 * @param of whom, with their name
 * @param concern with its words open
 * @param closing with its words open; none while it is open
 */
record OpenedConcern(
        Someone of,
        SeenConcern seen,
        Concern concern,
        @Nullable Closing closing) {

    static OpenedConcern of(Someone of, SeenConcern seen) {
        var closing = seen.closing();
        return new OpenedConcern(
                of, seen, seen.concern().opened(of.key()), closing == null ? null : closing.opened(of.key()));
    }

    @Nullable
    String words() {
        return text(concern.words());
    }

    /** What it may be a sign of, one after the other. */
    List<String> signs() {
        var signs = text(concern.signs());
        return signs == null ? List.of() : List.of(signs.split(" "));
    }

    @Nullable
    String reason() {
        return closing == null ? null : closing.reason().text();
    }

    @Nullable
    String done() {
        return closing == null ? null : closing.done().text();
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Opened " + concern;
    }
}
