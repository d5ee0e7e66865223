package lodestar.looks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import lodestar.kernel.Moment;
import lodestar.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together into looks, page by page.
 *
 * <p>A look stands where its last line stands. A page begins a pause later than the last look of the page before, so
 * that the rest of a look already shown is known for what it is and left out.
 */
final class Looking {

    /** More lines than this are never read for one page. */
    static final int MOST_LINES = 600;

    private Looking() {}

    /** Where the page before stopped: at the last line of its last look. */
    record Position(Moment last) {

        static @Nullable Position read(Page.Wanted wanted) {
            return wanted.place(Moment::read).map(Position::new).orElse(null);
        }

        static String written(LookLine line) {
            return new Moment(line.at(), line.id()).written();
        }

        /** The latest line that can belong to a look on the next page. */
        Instant from() {
            return last.at().plus(Look.LONGEST_PAUSE);
        }

        boolean isBefore(LookLine line) {
            return line.at().isAfter(last.at())
                    || line.at().equals(last.at()) && line.id().compareTo(last.id()) >= 0;
        }
    }

    /** The page after the position, out of the lines from there on. */
    static Page<Look> page(List<LookLine> lines, @Nullable Position after, Page.Wanted wanted) {
        var found = looks(lines).stream()
                .filter(look -> after == null || !after.isBefore(look.last()))
                .limit(wanted.oneMore())
                .toList();
        var page = Page.of(found, wanted, look -> Position.written(look.last()));
        if (lines.size() < MOST_LINES || page.pageInfo().hasNextPage()) {
            return page;
        }
        var reached = found.isEmpty() ? lines.getLast() : found.getLast().last();
        return new Page<>(page.nodes(), new Page.PageInfo(true, Page.cursor(Position.written(reached))));
    }

    /** All the looks in some lines, the latest first. */
    static List<Look> looks(List<LookLine> lines) {
        var open = new HashMap<Object, List<LookLine>>();
        var looks = new ArrayList<List<LookLine>>();
        for (var line : lines.stream().sorted(LookLine.NEWEST_FIRST).toList()) {
            var look = open.get(line.kind());
            if (look == null || look.getLast().at().isAfter(line.at().plus(Look.LONGEST_PAUSE))) {
                look = new ArrayList<>();
                looks.add(look);
                open.put(line.kind(), look);
            }
            look.add(line);
        }
        return looks.stream()
                .map(List::reversed)
                .map(List::copyOf)
                .map(Look::new)
                .toList();
    }
}
