package lodestar.story;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.people.StoryPiece;
import lodestar.people.StoryPiece.Area;
import lodestar.people.StoryPiece.Line;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a story what the law lets the council keep back, with a mark in its place. Where something can no
 * longer be found to leave it out, the whole thing is left out: never the other way round.
 */
final class Redaction {

    static final String KIND = "left_out";
    private static final String TITLE = "Something was left out";

    private final Map<UUID, List<LeftOut>> byThing;

    /** Of what is left out now, opened. */
    Redaction(Collection<LeftOut> leftOut) {
        byThing = leftOut.stream().collect(groupingBy(LeftOut::thingId));
    }

    /** What is left of a story. */
    List<StoryPiece> of(List<StoryPiece> pieces) {
        var left = pieces.stream().map(this::of).toList();
        var gone = new HashSet<UUID>();
        left.stream().filter(piece -> piece.kind().equals(KIND)).forEach(piece -> gone.add(piece.id()));
        return withoutThoseWithin(left, gone);
    }

    /** Without what nobody but the young person sees, and without what is told within that. */
    static List<StoryPiece> withoutTheirsAlone(List<StoryPiece> pieces) {
        var gone = new HashSet<UUID>();
        pieces.stream().filter(StoryPiece::mineAlone).forEach(piece -> gone.add(piece.id()));
        return withoutThoseWithin(pieces, gone).stream()
                .filter(piece -> !piece.mineAlone())
                .toList();
    }

    private static List<StoryPiece> withoutThoseWithin(List<StoryPiece> pieces, Set<UUID> gone) {
        var left = pieces;
        for (int before = -1; before != gone.size(); ) {
            before = gone.size();
            var within = left.stream()
                    .filter(piece -> piece.within() != null && gone.contains(piece.within()))
                    .toList();
            within.forEach(piece -> gone.add(piece.id()));
            left = left.stream().filter(piece -> !within.contains(piece)).toList();
        }
        return left;
    }

    /** Whether what is to be left out of a thing is there. */
    static boolean canBeLeftOut(StoryPiece piece, String place, @Nullable String words) {
        return switch (place) {
            case Place.ALL -> words == null;
            case Place.BY -> words == null && piece.by() != null;
            case Place.SOUND -> words == null && piece.sound() != null;
            default ->
                text(piece, place)
                        .filter(text -> words == null || text.contains(words))
                        .isPresent();
        };
    }

    private StoryPiece of(StoryPiece piece) {
        var cuts = byThing.getOrDefault(piece.id(), List.of());
        var whole = cuts.stream()
                .filter(cut -> cut.place().equals(Place.ALL) || !canBeLeftOut(piece, cut.place(), words(cut)))
                .findFirst();
        return whole.map(cut -> new StoryPiece(
                                piece.id(),
                                piece.within(),
                                KIND,
                                TITLE,
                                piece.at(),
                                piece.day(),
                                null,
                                List.of(),
                                List.of(),
                                null,
                                false)
                        .says("because", "Why", cut.because().mark()))
                .orElseGet(() -> partly(piece, cuts));
    }

    private static StoryPiece partly(StoryPiece piece, List<LeftOut> cuts) {
        if (cuts.isEmpty()) {
            return piece;
        }
        var lines = IntStream.range(0, piece.lines().size())
                .mapToObj(at -> line(piece.lines().get(at), at(cuts, Place.line(at))))
                .toList();
        var star = piece.star().stream()
                .map(area -> area(area, at(cuts, Place.area(area))))
                .toList();
        return piece.holding(
                at(cuts, Place.BY).isEmpty() ? piece.by() : null,
                lines,
                star,
                at(cuts, Place.SOUND).isEmpty() ? piece.sound() : null);
    }

    private static Line line(Line line, List<LeftOut> cuts) {
        return cuts.isEmpty()
                ? line
                : new Line(
                        line.name(),
                        line.label(),
                        without(line.text(), cuts),
                        all(cuts).isPresent() ? null : line.code(),
                        all(cuts).isPresent() ? List.of() : line.people());
    }

    private static Area area(Area area, List<LeftOut> cuts) {
        var all = all(cuts);
        if (all.isPresent()) {
            return new Area(area.code(), area.label(), null, all.get().because().mark(), null);
        }
        return new Area(
                area.code(),
                area.label(),
                area.step(),
                area.answer(),
                area.words() == null ? null : without(area.words(), cuts));
    }

    private static String without(String text, List<LeftOut> cuts) {
        var all = all(cuts);
        if (all.isPresent()) {
            return all.get().because().mark();
        }
        var left = text;
        for (var cut : cuts) {
            left = left.replace(
                    Objects.requireNonNull(words(cut)), cut.because().mark());
        }
        return left;
    }

    private static Optional<LeftOut> all(List<LeftOut> cuts) {
        return cuts.stream().filter(cut -> cut.words() == null).findFirst();
    }

    private static List<LeftOut> at(List<LeftOut> cuts, String place) {
        return cuts.stream().filter(cut -> cut.place().equals(place)).toList();
    }

    private static @Nullable String words(LeftOut cut) {
        return cut.words() instanceof Words.Plain(String text) ? text : null;
    }

    /** What can be read at a place, before any name is put in. */
    private static Optional<String> text(StoryPiece piece, String place) {
        var lines = IntStream.range(0, piece.lines().size())
                .filter(at -> place.equals(Place.line(at)))
                .mapToObj(at -> piece.lines().get(at).text());
        var areas = piece.star().stream()
                .filter(area -> place.equals(Place.area(area)))
                .map(area -> area.words() == null ? "" : area.words());
        return Stream.concat(lines, areas).findFirst();
    }
}
